"""Alembic's entry: runs the steps on the connection that it is given."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], version_table="selon_migration")
context.run_migrations()
