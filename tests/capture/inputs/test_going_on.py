"""A run over a web archive that is killed and started again goes on where it was."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from selon.cli import main, pages
from selon.ledger import Ledger
from tests.capture import samples
from tests.ledger.content import content, seen
from tests.ledger.pages import made
from tests.ledger.running import adding, killed_at, said

PLACES = ("Valombre", "Ormesson", "Clairval", "Montbrun", "Aubrac")


class Killed(BaseException):
    """Stands for the signal: nothing in between may catch it."""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(
        samples.warc([samples.HTML.replace("Valombre", place) for place in PLACES], packed=True)[0]
    )
    return path


def test_what_was_stored_before_the_kill_is_kept_and_not_read_again(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger, whole = tmp_path / "killed.db", tmp_path / "whole.db"
    read, opened = pages._read, []

    def killed_at_the_fourth(*given: object) -> object:
        opened.append(given[0])
        if len(opened) == 4:
            raise Killed
        return read(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(pages, "_read", killed_at_the_fourth)
    with pytest.raises(Killed):
        CliRunner().invoke(main, ["add", str(archive), "--ledger", str(ledger)])
    assert len(_titles(ledger)) == 3

    opened.clear()
    monkeypatch.setattr(pages, "_read", lambda *given: opened.append(given[0]) or read(*given))
    again = CliRunner().invoke(main, ["add", str(archive), "--ledger", str(ledger)])
    assert again.stdout == "2 added, 3 there already, 0 not read\n"
    assert [_place(capture.data) for capture in opened] == ["Valombre", "Montbrun", "Aubrac"]

    CliRunner().invoke(main, ["add", str(archive), "--ledger", str(whole)])
    assert _titles(ledger) == _titles(whole)
    assert len(_titles(whole)) == len(PLACES)


def test_a_process_killed_by_the_system_in_the_middle_of_an_archive_goes_on(tmp_path: Path) -> None:
    pages, killed, whole = made(60, seed=11), str(tmp_path / "killed.db"), str(tmp_path / "whole.db")
    crawl = tmp_path / "crawl.warc.gz"
    crawl.write_bytes(samples.warc([page.html for page in pages], packed=True)[0])
    beside = adding(whole, crawl)
    before = killed_at(20, killed, crawl)
    assert before == 19
    assert said(adding(killed, crawl)) == (len(pages) - before, before)
    assert said(beside) == (len(pages), 0)
    with Ledger(killed) as first, Ledger(whole) as second:
        assert content(first) == content(second)
        assert seen(first) == seen(second)


def _titles(path: Path) -> list[str]:
    with Ledger(path) as ledger:
        return sorted(article.title for article in ledger.articles())


def _place(data: bytes) -> str:
    return next(place for place in PLACES if place.encode() in data)
