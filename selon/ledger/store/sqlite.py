"""SQLite underneath a ledger: settings, write lock, FTS5, rows that cannot change."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, create_engine, event, text
from sqlalchemy.engine import URL
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql.elements import ColumnElement

from selon.errors import LedgerUnavailable
from selon.ledger.store.tables import INDEXED, KEPT
from selon.ledger.words import words_of

MEMORY = ":memory:"
PATIENCE_MS = 30_000
"""How long a process waits for another that writes."""

SETTINGS = (
    f"busy_timeout = {PATIENCE_MS}",  # first, so that the others wait as well
    "journal_mode = WAL",
    "synchronous = NORMAL",
    "foreign_keys = ON",
    "cache_size = -65536",  # KiB: an article's traces lie all over a large ledger
)


@dataclass(frozen=True)
class Sqlite:
    """The dialect of a SQLite file."""

    path: str

    def engine(self, *, create: bool) -> Engine:
        if not create and self.path != MEMORY and not Path(self.path).exists():
            raise LedgerUnavailable(f"there is no ledger at {self.path}", "Make one with `selon add`.")
        engine = create_engine(URL.create("sqlite", database=self.path))
        event.listen(engine, "connect", _configure)
        event.listen(engine, "begin", _begin)
        return engine

    def prepare(self, connection: Connection) -> None:
        for name, columns in INDEXED.items():
            for statement in _full_text(name, columns):
                connection.exec_driver_sql(statement)
        for table in KEPT:
            self.guard(connection, table.name)

    def guard(self, connection: Connection, table: str) -> None:
        for change in ("UPDATE", "DELETE"):
            connection.exec_driver_sql(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} only grow'); END"
            )

    def matches(self, table: Table, words: str) -> ColumnElement[bool]:
        query = " ".join(f'"{word}"' for word in words_of(words))
        index = f"{table.name}_text"
        found = text(f"SELECT rowid FROM {index} WHERE {index} MATCH :query")
        return table.c.key.in_(found.bindparams(query=query or '""').columns(table.c.key))


def _configure(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions are SQLAlchemy's to begin, not the driver's
    for setting in SETTINGS:
        connection.execute(f"PRAGMA {setting}")


def _begin(connection: Connection) -> None:
    # A deferred transaction that turns to writing fails at once when another writes; an immediate one waits.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _full_text(table: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    """An FTS5 index over columns of a table, without a copy of them, kept true by triggers."""
    index, listed = f"{table}_text", ", ".join(columns)
    new, old = (", ".join(f"{row}.{column}" for column in columns) for row in ("new", "old"))
    put = f"INSERT INTO {index}(rowid, {listed}) VALUES (new.key, {new});"
    drop = f"INSERT INTO {index}({index}, rowid, {listed}) VALUES ('delete', old.key, {old});"
    return (
        f"CREATE VIRTUAL TABLE {index} USING fts5({listed}, content='{table}', content_rowid='key', "
        "tokenize='unicode61 remove_diacritics 2')",
        f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} BEGIN {put} END",
        f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN {drop} END",
        f"CREATE TRIGGER {index}_update AFTER UPDATE OF {listed} ON {table} BEGIN {drop} {put} END",
    )
