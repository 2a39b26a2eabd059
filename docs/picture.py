"""docs/claims.svg: what `selon claims` prints of the example ledger, as a picture.

make demo && .venv/bin/python docs/picture.py
"""

import io
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from selon.cli.show.claims import claim_tables
from selon.ledger import ClaimFilter, Ledger

HERE = Path(__file__).parent
WIDTH = 100
THEME = TerminalTheme(
    (255, 255, 255),
    (36, 41, 47),
    [
        (36, 41, 47),
        (207, 34, 46),
        (17, 99, 41),
        (154, 103, 0),
        (9, 105, 218),
        (130, 80, 223),
        (27, 124, 131),
        (110, 119, 129),
    ],
)
# Rich's own format, without the font that it has fetched from elsewhere.
FORMAT = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{width}" height="{height}" /></clipPath>{lines}</defs>
<rect fill="#ffffff" stroke="#d0d7de" x="1" y="1" width="99.8%" height="99.8%" rx="6"/>
<g transform="translate(9, 25)" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g></g></svg>
"""


def main() -> None:
    with Ledger(HERE.parent / "demo.db", create=False) as ledger:
        found = ledger.claims(ClaimFilter(measure="killed"))
    console = Console(record=True, width=WIDTH, highlight=False, file=io.StringIO())
    console.print(claim_tables(found))
    svg = console.export_svg(title="", theme=THEME, code_format=FORMAT, unique_id="selon")
    (HERE / "claims.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
