"""The command line, run inside the test."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from selon.cli import main
from selon.ledger import Ledger
from tests.ledger.made import article, reading

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """`run("read", path, input=…)` → what it printed and its exit status."""

    def invoke(*arguments: object, **options: object) -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments], **options)  # type: ignore[arg-type]

    return invoke


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page that can be read."""
    path = tmp_path / "pages" / "page.txt"
    path.parent.mkdir()
    text = (
        "Le marché rouvre à Gao\n\nLe maire a déclaré lundi que le marché de Gao rouvrirait cette semaine.\n"
    )
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def ledger_file(tmp_path: Path) -> Path:
    """A ledger with one article, made by hand."""
    path = tmp_path / "made.db"
    with Ledger(path) as ledger:
        ledger.add(reading(article(path="pages/pont.html")))
    return path
