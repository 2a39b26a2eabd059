"""Progress, where somebody watches."""

import io
import sys
from pathlib import Path

import pytest

from selon.cli.guard import Faults
from selon.cli.pages import Given, readings


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("pages", "bar", "shown"),
    [(2, True, True), (1, True, False), (2, False, False)],
    ids=["two", "one", "unwanted"],
)
def test_a_bar_is_shown_for_more_than_one_page_on_a_terminal(
    page: Path, monkeypatch: pytest.MonkeyPatch, pages: int, bar: bool, shown: bool
) -> None:
    stderr = Terminal()
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setenv("TERM", "xterm")
    assert len(list(readings([page] * pages, Given(), Faults(), bar=bar))) == pages
    assert ("Reading" in stderr.getvalue()) is shown


def test_no_bar_is_shown_where_errors_go_to_a_file(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(list(readings([page, page], Given(), Faults(), bar=True))) == 2
    assert capsys.readouterr().err == ""
