"""Older ledgers → this schema, step by step, by Alembic. One file a version under versions/."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from selon.ledger.store.guarding import Guard

HERE = Path(__file__).parent


def upgrade(connection: Connection, version: int, guard: Guard) -> None:
    """Bring a ledger of an older version to the newest, inside the caller's transaction.

    `guard` lets the database refuse to change the rows of a table. What the new tables hold is for the caller
    to fill in.
    """
    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.attributes.update(connection=connection, guard=guard)
    command.stamp(config, str(version), purge=True)
    command.upgrade(config, "head")
