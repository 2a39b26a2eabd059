"""`selon add` in processes of its own: started, killed, heard out."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from sqlalchemy import func, select

from selon.errors import LedgerError
from selon.ledger import Ledger
from selon.ledger.store.tables import readings

ROOT = Path(__file__).parents[2]


def adding(where: str, *folders: Path) -> subprocess.Popen[str]:
    """A process that adds the pages of folders to a ledger."""
    return _started("selon", "add", *map(str, folders), "--ledger", where)


def killed_at(number: int, where: str, *folders: Path) -> int:
    """Add the pages; SIGKILL in the middle of writing the `number`-th, its claims in and its incidents not.
    How many readings the ledger holds then."""
    process = _started("tests.ledger.dying", str(number), *map(str, folders), "--ledger", where)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    return held(where)


def _started(module: str, *words: str) -> subprocess.Popen[str]:
    surroundings = {**os.environ, "OMP_NUM_THREADS": "1"}
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", module, *words]
    return subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=pipe, stderr=pipe, text=True)


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
