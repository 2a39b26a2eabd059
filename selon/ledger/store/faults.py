"""The database's errors in Selon's words."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, OperationalError, SQLAlchemyError

from selon.errors import LedgerUnavailable, NotALedger


@contextmanager
def translated(where: str) -> Iterator[None]:
    """Raises LedgerUnavailable or NotALedger for what SQLAlchemy raises about the database at `where`."""
    try:
        yield
    except OperationalError as error:
        raise LedgerUnavailable(f"{where}: {error.orig}") from error
    except DatabaseError as error:
        if "not a database" in str(error.orig):
            raise NotALedger(f"{where} is not a database") from error
        raise LedgerUnavailable(f"{where}: {error.orig}") from error
    except SQLAlchemyError as error:
        raise LedgerUnavailable(f"{where}: {error}".splitlines()[0]) from error
