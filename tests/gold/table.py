"""The quality table: gold articles beside the checkout, read, and scored by the scorer that lies there.

python -m tests.gold.table [--misses] [--baseline]
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import selon

GOLD = Path(__file__).parents[3] / "shared" / "gold"
BASELINE = Path(__file__).parent / "baseline.json"


def readings() -> str:
    """One JSON reading a line, of every gold article."""
    texts = sorted((GOLD / "texts").glob("*.txt"))
    read = (selon.read(selon.open_article(path)) for path in texts)
    return "".join(reading.model_dump_json() + "\n" for reading in read)


def score(*options: str) -> str:
    """What the scorer prints of a fresh reading of the gold articles."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write(readings())
        file.flush()
        command = [sys.executable, GOLD / "score.py", GOLD / "texts", GOLD / "dev", file.name, *options]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def figures() -> dict[str, float]:
    """Row of the table → its F1 or share, to four places."""
    report = json.loads(score("--json"))
    return {name: round(row.get("f1", row.get("share")), 4) for name, row in report.items()}


def main() -> None:
    if not GOLD.is_dir():
        sys.exit(f"no gold articles at {GOLD.name}/ beside the checkout: nothing scored")
    if "--baseline" in sys.argv:
        BASELINE.write_text(json.dumps(figures(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(score(*[option for option in sys.argv[1:] if option == "--misses"]), end="")


if __name__ == "__main__":
    main()
