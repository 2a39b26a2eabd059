"""Several processes, and processes that are killed."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from selon.ledger import Ledger
from tests.ledger.adder import CLAIMS

ROOT = Path(__file__).parents[2]


def _start(*arguments: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.ledger.adder", *(str(argument) for argument in arguments)]
    return subprocess.Popen(command, cwd=ROOT)


def test_two_processes_that_add_at_once_lose_nothing(where: str) -> None:
    processes = [_start(where, first, 30) for first in (0, 20)]  # not there yet: both try to make it
    assert [process.wait() for process in processes] == [0, 0]
    with Ledger(where) as ledger:
        assert [stored.claims for stored in ledger.articles()] == [CLAIMS] * 50


def test_a_killed_process_leaves_whole_articles_and_goes_on_where_it_was(places: Callable[[], str]) -> None:
    killed, whole = places(), places()
    assert _start(killed, 0, 8, 4).wait() == -signal.SIGKILL
    with Ledger(killed) as ledger:
        assert [stored.claims for stored in ledger.articles()] == [CLAIMS] * 3
    assert _start(killed, 0, 8).wait() == 0
    assert _start(whole, 0, 8).wait() == 0
    with Ledger(killed) as first, Ledger(whole) as second:
        assert first.claims() == second.claims()
        assert first.articles() == second.articles()
        assert list(first.incidents()) == list(second.incidents())
        assert all(len(first.lineage(a.id)) == len(second.lineage(a.id)) for a in first.articles())
        if killed.endswith(".db"):
            with first._store.reads() as connection:
                assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
                assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
