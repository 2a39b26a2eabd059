"""What a database does so that a table can only grow."""

from collections.abc import Callable

from sqlalchemy import Connection

Guard = Callable[[Connection, str], None]
"""Lets the database refuse to change or delete the rows of the table of that name."""
