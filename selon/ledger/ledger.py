"""The ledger."""

from pathlib import Path

from selon.model import Capture, Reading


class Ledger:
    """An embedded store of readings at a path, or at a database URL."""

    def __init__(self, where: str | Path) -> None:
        self.where = str(where)

    def add(self, reading: Reading, capture: Capture | None = None) -> bool:
        """Store a reading in one transaction. False if it was there already."""
        raise NotImplementedError
