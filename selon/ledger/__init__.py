"""The store: readings kept, asked and decided on."""

from selon.ledger.claim_filter import ClaimFilter
from selon.ledger.flatten import flatten
from selon.ledger.ledger import Ledger
from selon.ledger.views import Answer, SourceUse
from selon.stored import Decision, Link, StoredArticle, StoredClaim, Tie

__all__ = [
    "Answer",
    "ClaimFilter",
    "Decision",
    "Ledger",
    "Link",
    "SourceUse",
    "StoredArticle",
    "StoredClaim",
    "Tie",
    "flatten",
]
