"""The look that all tables share."""

from collections.abc import Iterable

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from selon.cli.show.words.style import ROLE, status_style
from selon.cli.show.words.wording import standing
from selon.ledger.stored import StoredClaim

INDENT = (0, 0, 0, 2)


def grid() -> Table:
    """An empty table as wide as the page."""
    return Table(
        box=SIMPLE_HEAD,
        padding=(0, 1),
        pad_edge=False,
        expand=True,
        header_style=ROLE["head"],
        show_edge=False,
    )


def add_figure_column(table: Table) -> None:
    table.add_column("Figure", justify="right", no_wrap=True)


def add_text_columns(table: Table, heading: str) -> None:
    """A wide column for `stack`, and the status."""
    table.add_column(heading, ratio=1, overflow="fold")
    table.add_column("Status", min_width=8, no_wrap=True)


def stack(head: Iterable[str], below: Iterable[str]) -> RenderableType:
    """Lines over indented, fainter ones; a long line hangs by its indentation."""
    first = [Padding(Text(line), (0, 0, 0, 0)) for line in head if line]
    rest = [Padding(Text(line, style=ROLE["dim"]), INDENT) for line in below if line]
    return Group(*first, *rest)


def status_cell(claim: StoredClaim) -> Text:
    return Text(standing(claim), style=status_style(claim.status))
