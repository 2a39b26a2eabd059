"""The store: readings kept, asked and decided on."""

from selon.ledger.ledger import Ledger

__all__ = ["Ledger"]
