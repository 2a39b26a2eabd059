"""Where a ledger's rows lie: tables, the database underneath, full text. Dialects differ only in here."""

from selon.ledger.store.store import Store, open_store

__all__ = ["Store", "open_store"]
