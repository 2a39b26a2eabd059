"""Several processes, and processes that are killed."""

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

from selon.ledger import Ledger
from tests.ledger.adder import CLAIMS

ROOT = Path(__file__).parents[2]


def _start(*arguments: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.ledger.adder", *(str(argument) for argument in arguments)]
    return subprocess.Popen(command, cwd=ROOT)


def test_two_processes_that_add_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"  # not there yet: both try to make it
    processes = [_start(path, first, 30) for first in (0, 20)]
    assert [process.wait() for process in processes] == [0, 0]
    with Ledger(path) as ledger:
        assert [stored.claims for stored in ledger.articles()] == [CLAIMS] * 50


def test_a_killed_process_leaves_whole_articles_and_goes_on_where_it_was(tmp_path: Path) -> None:
    killed, whole = tmp_path / "killed.db", tmp_path / "whole.db"
    middle_of_fourth = 3 * CLAIMS + 2
    assert _start(killed, 0, 8, middle_of_fourth).wait() == -signal.SIGKILL
    with Ledger(killed) as ledger:
        assert [stored.claims for stored in ledger.articles()] == [CLAIMS] * 3
    assert _start(killed, 0, 8).wait() == 0
    assert _start(whole, 0, 8).wait() == 0
    with Ledger(killed) as first, Ledger(whole) as second:
        assert first.claims() == second.claims()
        assert first.articles() == second.articles()
    connection = sqlite3.connect(killed)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
