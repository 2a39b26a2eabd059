"""What the ledger keeps up to date as articles come: incidents by their events, lineage by traces."""

from selon.ledger.keeping.article import forget, keep

__all__ = ["forget", "keep"]
