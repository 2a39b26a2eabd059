"""`selon add`."""

import sqlite3
from pathlib import Path

import pytest

from selon.cli import pages
from selon.ledger import Ledger
from tests.cli.conftest import Run


def test_pages_are_stored_once(run: Run, page: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "new.db"
    first = run("add", page.parent, "--ledger", ledger)
    assert (first.exit_code, first.stdout) == (0, "1 added, 0 there already, 0 not read\n")
    again = run("add", page, "--ledger", ledger)
    assert (again.exit_code, again.stdout) == (0, "0 added, 1 there already, 0 not read\n")
    with Ledger(ledger) as opened:
        assert [article.title for article in opened.articles()] == ["Le marché rouvre à Gao"]


def test_what_is_there_already_is_not_read_again(
    run: Run, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        page.with_name(f"{number}.txt").write_text(f"{page.read_text('utf-8')}\nPage {number}.", "utf-8")
    run("add", page.parent, "--ledger", tmp_path / "new.db")
    read, pages_read = pages._read, []
    monkeypatch.setattr(pages, "_read", lambda *given: pages_read.append(given) or read(*given))
    again = run("add", page.parent, "--ledger", tmp_path / "new.db")
    assert again.stdout == "0 added, 4 there already, 0 not read\n"
    assert len(pages_read) == 1  # the first tells which reader this is


def test_a_bad_page_keeps_no_other_out(run: Run, page: Path, tmp_path: Path) -> None:
    page.with_name("a-empty.txt").touch()
    result = run("add", page.parent, "--ledger", tmp_path / "new.db")
    assert result.exit_code == 1
    assert result.stdout == "1 added, 0 there already, 1 not read\n"
    assert "SELON-E101" in result.stderr


def test_the_bytes_are_kept_unless_only_paths_are_wanted(run: Run, page: Path, tmp_path: Path) -> None:
    whole, light = tmp_path / "whole.db", tmp_path / "light.db"
    run("add", page, "--ledger", whole)
    run("add", page, "--ledger", light, "--paths-only")
    assert _captures(whole) == [(str(page), page.read_bytes())]
    assert _captures(light) == [(str(page), None)]


def test_a_ledger_that_cannot_be_opened_is_said_before_any_page_is_read(run: Run, page: Path) -> None:
    result = run("add", page, "--ledger", page.parent)
    assert result.exit_code == 1
    assert result.stderr.startswith("SELON-E303: ")


def _captures(path: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT path, data FROM captures").fetchall()
    finally:
        connection.close()
