"""What a ledger tells when it is asked: incidents, series, lineage, sources."""

from selon.ledger.views.answer import Answer
from selon.ledger.views.sources import SourceUse

__all__ = ["Answer", "SourceUse"]
