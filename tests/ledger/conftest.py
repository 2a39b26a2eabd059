"""An empty ledger for each test, on both stores."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from selon.ledger import Ledger
from tests.ledger.server import Server


@pytest.fixture
def places(store: Server | None, tmp_path: Path) -> Callable[[], str]:
    """Gives new places where a ledger may lie: paths, or URLs of empty databases."""
    numbers = itertools.count()
    return store.database if store else lambda: str(tmp_path / f"ledger{next(numbers)}.db")


@pytest.fixture
def where(places: Callable[[], str]) -> str:
    """Where a new ledger may lie."""
    return places()


@pytest.fixture
def ledger(store: Server | None, tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(store.emptied() if store else tmp_path / "ledger.db") as opened:
        yield opened
