"""What the ledger keeps up to date as articles come: incidents by their events, lineage by traces."""

from selon.ledger.keeping.article import forget, keep
from selon.ledger.keeping.change import Change, apply, joined

__all__ = ["Change", "apply", "forget", "joined", "keep"]
