"""A ledger as the pages ask it. What is kept in memory is thrown away when the ledger has grown."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

import numpy as np
from sqlalchemy import Connection

from selon.errors import NotInLedger
from selon.ledger import Decision, Ledger, StoredClaim
from selon.ledger.store import open_store
from selon.model import Reading
from selon.web.asking import rows
from selon.web.asking.kept import Kept
from selon.web.asking.memory.load import Stamp, columns, stamp
from selon.web.asking.memory.shelf import Facet, Rows, Shelf
from selon.web.asking.selection import Selection
from selon.web.standing import standing_of_claims

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Slice:
    """One page of a selection: its claims, how many there are in all, and the facets."""

    claims: list[StoredClaim]
    total: int
    facets: tuple[Facet, ...]


class Library:
    """Opens the ledger at `where` (made if it is not there). May be asked by several threads at once."""

    def __init__(self, where: str | Path) -> None:
        self.ledger = Ledger(where)
        self._store = open_store(where)
        self.kept = Kept()
        self._lock = Lock()
        self._kept: tuple[Stamp, Shelf] | None = None

    def reads(self) -> AbstractContextManager[Connection]:
        """A transaction that sees one state of the ledger."""
        return self._store.reads()

    def state(self) -> tuple[Stamp, Shelf]:
        """The ledger's claims as they stand now. Raises LedgerUnavailable."""
        with self._lock, self._store.reads() as connection:
            now = stamp(connection)
            if self._kept is None or self._kept[0] != now:
                self._kept = (now, Shelf(columns(connection, self.ledger.decisions())))
            return self._kept

    def places(self, asked: Selection) -> tuple[Shelf, Rows]:
        """The places of a selection's claims, in order."""
        shelf = self.state()[1]
        return shelf, shelf.rows(asked, self._found(asked))

    def slice(self, asked: Selection, size: int) -> Slice:
        """The claims of one page of the selection."""
        shelf, found = self.places(asked)
        shown = found[(asked.page - 1) * size : asked.page * size]
        return Slice(self.claims_at(shelf, shown), len(found), shelf.facets(asked, self._found(asked)))

    def claims(self, asked: Selection, most: int | None = None) -> list[StoredClaim]:
        """The first claims of a selection, or all."""
        shelf, found = self.places(asked)
        return self.claims_at(shelf, found[:most])

    def stream(self, asked: Selection) -> Iterator[StoredClaim]:
        """All claims of a selection in order, fetched a few hundred at a time."""
        shelf, found = self.places(asked)
        for start in range(0, len(found), AT_ONCE):
            yield from self.claims_at(shelf, found[start : start + AT_ONCE])

    def claim(self, claim: str) -> StoredClaim:
        """The claim of that id. Raises NotInLedger."""
        found = self.claims_by_id([claim])
        if not found:
            raise NotInLedger(f"no claim {claim}")
        return found[0]

    def claims_by_id(self, ids: Sequence[str]) -> list[StoredClaim]:
        """The claims of those ids, as far as there are any, in order of publication."""
        shelf = self.state()[1]
        return self.claims_at(shelf, shelf.places_of(ids))

    def reading(self, article: str, outlet: str | None = None) -> Reading:
        """The latest reading of an article, by its id. Raises NotInLedger."""
        with self._store.reads() as connection:
            found = rows.reading_of_article(connection, article, outlet)
        if found is None:
            raise NotInLedger(f"no article {article}")
        return found

    def outlets_of_text(self, article: str) -> list[str]:
        """The outlets that published the text of that id."""
        with self._store.reads() as connection:
            return rows.outlets_of_text(connection, article)

    def decisions(self) -> list[Decision]:
        """All decisions, in the order in which they were made."""
        return self.ledger.decisions()

    def chains(self) -> list[rows.Chain]:
        """Every source chain of the ledger, with the claims that it stands in."""
        standings = standing_of_claims(self.decisions())
        with self._store.reads() as connection:
            return rows.chains(connection, standings)

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()
        self.ledger.close()

    def _found(self, asked: Selection) -> Rows | None:
        if not asked.text:
            return None
        with self._store.reads() as connection:
            return np.array(rows.keys_with(connection, self._store, asked.text), dtype=np.int64)

    def claims_at(self, shelf: Shelf, places: Rows) -> list[StoredClaim]:
        """The claims at places of the shelf, in that order."""
        keys = [int(key) for key in shelf.columns.keys[places]]
        with self._store.reads() as connection:
            return rows.claims_by_key(connection, keys)
