"""An empty ledger for each test, on both stores."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from selon.ledger import Ledger
from tests.ledger.server import Server, binaries, running


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server; skips where none is installed."""
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed under /usr/lib/postgresql")
    pytest.importorskip("psycopg")
    with running(programs) as started:
        yield started


@pytest.fixture(params=["sqlite", "postgresql"])
def places(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Gives new places where a ledger may lie: paths, and URLs of databases."""
    if request.param == "sqlite":
        numbers = itertools.count()
        return lambda: str(tmp_path / f"ledger{next(numbers)}.db")
    started: Server = request.getfixturevalue("server")
    return started.database


@pytest.fixture
def where(places: Callable[[], str]) -> str:
    """Where a new ledger may lie."""
    return places()


@pytest.fixture
def ledger(where: str) -> Iterator[Ledger]:
    with Ledger(where) as opened:
        yield opened
