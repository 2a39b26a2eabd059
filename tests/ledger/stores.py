"""Both stores, for the tests of every room: a server is started once, and only where one is asked for."""

from collections.abc import Iterator

import pytest

from tests.ledger.server import Server, binaries, running


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server; skips where none is installed."""
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed under /usr/lib/postgresql")
    with running(programs) as started:
        yield started


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Server | None:
    """The server of a PostgreSQL ledger, or None for a file."""
    return request.getfixturevalue("server") if request.param == "postgresql" else None
