"""A database behind a few operations. The place to add another: write its module, name it in `open_store`."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine, Table, inspect, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.sql.elements import ColumnElement

from selon.errors import LedgerUnavailable, LedgerVersion, NotALedger
from selon.ledger.store.faults import translated
from selon.ledger.store.postgresql import Postgresql
from selon.ledger.store.sqlite import Sqlite
from selon.ledger.store.tables import VERSION, metadata, versions

Refill = Callable[[Connection], None]
"""Fills what an older ledger lacks."""


class Dialect(Protocol):
    """What a database must offer beyond standard SQL."""

    def engine(self, *, create: bool) -> Engine:
        """Connections to the database, made with its settings. Raises LedgerUnavailable.

        A transaction with the execution option `writes` has to be the only one that writes.
        """

    def prepare(self, connection: Connection) -> None:
        """Add to freshly made tables what standard SQL lacks: full text, rows that cannot change."""

    def guard(self, connection: Connection, table: str) -> None:
        """Let the database refuse to change or delete the rows of a table."""

    def matches(self, table: Table, words: str) -> ColumnElement[bool]:
        """Condition: a row of `table` (claims or articles) holds all of `words`, accents and case aside."""


@dataclass(frozen=True)
class Store:
    """An open ledger: transactions, and full text."""

    name: str
    dialect: Dialect
    engine: Engine

    @contextmanager
    def reads(self) -> Iterator[Connection]:
        """A transaction that sees one state of the ledger. Raises LedgerError."""
        with translated(self.name), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writes(self) -> Iterator[Connection]:
        """A transaction that writes all or nothing, one at a time. Raises LedgerError."""
        with translated(self.name), self.engine.execution_options(writes=True).begin() as connection:
            yield connection

    def close(self) -> None:
        self.engine.dispose()


def open_store(where: str | Path, *, create: bool = True, refill: Refill | None = None) -> Store:
    """The ledger at a path or URL; made if it is not there and `create`. Raises LedgerError.

    A ledger of an older version is brought to this one if `refill` says how to fill what is new in it.
    """
    dialect = _dialect(str(where))
    store = Store(str(where), dialect, dialect.engine(create=create))
    try:
        _check(store, create, refill)
    except BaseException:
        store.close()
        raise
    return store


def _dialect(where: str) -> Dialect:
    if "://" not in where:
        return Sqlite(where)
    try:
        url = make_url(where)
    except ArgumentError as error:
        raise LedgerUnavailable(f"{where} is no database URL") from error
    if url.get_backend_name() == "postgresql":
        return Postgresql(url)
    if url.get_backend_name() != "sqlite":
        raise LedgerUnavailable(
            f"no store for {url.get_backend_name()} databases", "Give the path of a file."
        )
    return Sqlite(url.database or ":memory:")


def _check(store: Store, create: bool, refill: Refill | None) -> None:
    """Make the tables in an empty database; refuse one that is not ours or of another version."""
    with store.reads() as connection:
        names = inspect(connection).get_table_names()
        found = connection.scalar(select(versions.c.version)) if versions.name in names else None
    if names and found is None:
        raise NotALedger(f"{store.name} is a database of something else")
    if found is None and not create:
        raise NotALedger(f"{store.name} is empty")
    if found is None:
        _make(store)
    elif found < VERSION and refill is not None:
        _upgrade(store, refill)
    elif found != VERSION:
        raise LedgerVersion(f"{store.name} has schema version {found}, this Selon needs {VERSION}")


def _upgrade(store: Store, refill: Refill) -> None:
    from selon.ledger.store.migrations import upgrade  # Alembic is slow to import and seldom needed

    with store.writes() as connection:
        found = connection.scalar(select(versions.c.version))
        if found is None or found >= VERSION:  # another process was faster
            return
        upgrade(connection, found, store.dialect.guard)
        refill(connection)
        connection.execute(versions.update().values(version=VERSION))


def _make(store: Store) -> None:
    with store.writes() as connection:
        if inspect(connection).has_table(versions.name):  # another process was faster
            return
        metadata.create_all(connection)
        store.dialect.prepare(connection)
        connection.execute(versions.insert().values(version=VERSION))
