"""`selon add` killed in the middle, and twice at once: the ledger is that of one run that nobody disturbed.

What is compared is `content`: every row of every table but the moments of adding and the numbers of rows, so
an incident, a copy or a claim that came otherwise is seen, and the order in which pages came is not; for half
of the pages also `seen`: what every view answers, in the order in which it answers.
"""

from itertools import pairwise
from pathlib import Path

import pytest

from selon.ledger import Ledger
from tests.ledger.content import Content, content, seen
from tests.ledger.pages import made, write
from tests.ledger.running import adding, held, killed_at, said
from tests.ledger.server import Server

PAGES = 1000
SHARED, EACH = 100, 200
"""Pages that both of two processes add, and that each of them adds alone."""
SOME = SHARED + 2 * EACH


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Shared pages, one's own, the other's own, and the rest of the thousand."""
    root, pages = tmp_path_factory.mktemp("pages"), made(PAGES)
    bounds = (0, SHARED, SHARED + EACH, SOME, PAGES)
    return tuple(
        write(pages[first:last], root / f"from-{first:04}", first) for first, last in pairwise(bounds)
    )


@pytest.fixture(scope="module")
def undisturbed(folders: tuple[Path, ...], tmp_path_factory: pytest.TempPathFactory) -> Content:
    """What a ledger holds after one run over the first half of the pages."""
    where = str(tmp_path_factory.mktemp("undisturbed") / "ledger.db")
    assert said(adding(where, *folders[:3])) == (SOME, 0)
    return _held(where)


def test_a_thousand_pages_killed_twice_and_started_again(folders: tuple[Path, ...], tmp_path: Path) -> None:
    whole, killed = str(tmp_path / "whole.db"), str(tmp_path / "killed.db")
    beside = adding(whole, *folders)
    _with_kills(killed, folders, (PAGES // 4, PAGES * 3 // 5), PAGES)
    assert said(beside) == (PAGES, 0)
    with Ledger(killed) as first, Ledger(whole) as second:
        assert content(first) == content(second)
        assert first.incidents().rows == second.incidents().rows
    _sound(killed)


def test_the_same_on_postgresql_with_half_of_the_pages(
    folders: tuple[Path, ...], undisturbed: Content, server: Server
) -> None:
    where = server.database()
    _with_kills(where, folders[:3], (SOME // 4, SOME * 3 // 5), SOME)
    assert _held(where) == undisturbed


def test_two_processes_over_folders_that_overlap_lose_nothing(
    folders: tuple[Path, ...], undisturbed: Content, where: str
) -> None:
    shared, one, other, _ = folders
    processes = [adding(where, shared, own) for own in (one, other)]
    counts = [said(process) for process in processes]
    assert sum(added for added, _ in counts) == SOME
    assert sum(known for _, known in counts) == SHARED
    assert _held(where) == undisturbed


def _with_kills(where: str, folders: tuple[Path, ...], counts: tuple[int, ...], total: int) -> None:
    """Add the folders; kill the process in the middle of each of these pages and start it again."""
    before = 0
    for count in counts:
        before = killed_at(count - before, where, *folders)
        assert before == count - 1
    assert said(adding(where, *folders)) == (total - before, before)
    assert held(where) == total


def _held(where: str) -> Content:
    with Ledger(where, create=False) as ledger:
        return content(ledger) | seen(ledger)


def _sound(path: str) -> None:
    """Whether SQLite finds its file, its references and its full text whole."""
    with Ledger(path) as ledger, ledger._store.writes() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        for index in ("articles_text", "claims_text"):
            check = f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)"
            connection.exec_driver_sql(check)
