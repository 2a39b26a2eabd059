"""An empty ledger for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from selon.ledger import Ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db") as opened:
        yield opened
