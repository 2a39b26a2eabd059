"""PostgreSQL (15 or later) underneath a ledger: one writer at a time, full text, rows that cannot change."""

from dataclasses import dataclass

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, func, text
from sqlalchemy.sql.elements import ColumnElement

from selon.errors import MissingLibrary
from selon.ledger.store.tables import INDEXED, KEPT

DRIVER = "postgresql+psycopg"
LOCK = 0x5E10
"""Key of the advisory lock that a transaction that writes holds until its end."""
CONFIGURATION = "selon"
"""Text search configuration: words as they are, in lower case, without accents."""

PREPARATION = (
    "CREATE EXTENSION IF NOT EXISTS unaccent",
    f"CREATE TEXT SEARCH CONFIGURATION {CONFIGURATION} (COPY = simple)",
    f"ALTER TEXT SEARCH CONFIGURATION {CONFIGURATION} "
    "ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple",
    "CREATE FUNCTION selon_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION '%% only grow', TG_TABLE_NAME; END $$",
)


@dataclass(frozen=True)
class Postgresql:
    """The dialect of a PostgreSQL database, which has to be there."""

    url: URL

    def engine(self, *, create: bool) -> Engine:
        try:
            engine = create_engine(self.url.set(drivername=DRIVER))
        except ModuleNotFoundError as error:
            remedy = "Install it with `pip install selon[postgresql]`."
            raise MissingLibrary("psycopg is not installed", remedy) from error
        event.listen(engine, "begin", _begin)
        return engine

    def prepare(self, connection: Connection) -> None:
        for statement in PREPARATION:
            connection.exec_driver_sql(statement)
        for name, columns in INDEXED.items():
            connection.exec_driver_sql(f"CREATE INDEX {name}_text ON {name} USING gin ({_words(columns)})")
        for table in KEPT:
            self.guard(connection, table.name)

    def guard(self, connection: Connection, table: str) -> None:
        connection.exec_driver_sql(
            f"CREATE TRIGGER {table}_kept BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION selon_refuse()"
        )

    def matches(self, table: Table, words: str) -> ColumnElement[bool]:
        found = text(
            f"{_words(INDEXED[table.name], table.name)} @@ plainto_tsquery('{CONFIGURATION}', :query)"
        )
        return found.bindparams(query=words).self_group()  # type: ignore[return-value]


def _words(columns: tuple[str, ...], table: str = "") -> str:
    prefix = f"{table}." if table else ""
    joined = " || ' ' || ".join(f"{prefix}{column}" for column in columns)
    return f"to_tsvector('{CONFIGURATION}'::regconfig, {joined})"


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get("writes", False):
        connection.execute(func.pg_advisory_xact_lock(LOCK).select())
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
