"""`selon add` in processes of its own: started, watched, killed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from sqlalchemy import func, select

from selon.errors import LedgerError
from selon.ledger import Ledger
from selon.ledger.store.tables import readings

ROOT = Path(__file__).parents[2]
OFTEN = 0.1
"""Seconds between two looks at a ledger."""


def adding(where: str, *folders: Path) -> subprocess.Popen[str]:
    """A process that adds the pages of folders to a ledger."""
    command = [sys.executable, "-m", "selon", "add", *map(str, folders), "--ledger", where]
    surroundings = {**os.environ, "OMP_NUM_THREADS": "1"}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=pipe, stderr=pipe, text=True)


def killed_at(process: subprocess.Popen[str], where: str, count: int) -> int:
    """Kill the process as soon as the ledger holds so many readings; how many it holds then."""
    while held(where) < count:
        assert process.poll() is None, process.communicate()
        time.sleep(OFTEN)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    return held(where)


def held(where: str) -> int:
    """How many readings a ledger holds; 0 where there is none yet."""
    try:
        with Ledger(where, create=False) as ledger, ledger._store.reads() as connection:
            return connection.scalar(select(func.count()).select_from(readings)) or 0
    except LedgerError:
        return 0


def said(process: subprocess.Popen[str]) -> tuple[int, int]:
    """What a process that ends well says at its end: pages added, pages that were there already."""
    out, err = process.communicate()
    assert (process.returncode, err) == (0, "")
    added, known, failed = (int(words.split()[0]) for words in out.split(","))
    assert failed == 0
    return added, known
