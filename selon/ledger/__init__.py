"""The store: readings kept, asked and decided on."""

from selon.ledger.claim_filter import ClaimFilter
from selon.ledger.flatten import flatten
from selon.ledger.ledger import Ledger
from selon.ledger.stored import Decision, Link, StoredArticle, StoredClaim

__all__ = ["ClaimFilter", "Decision", "Ledger", "Link", "StoredArticle", "StoredClaim", "flatten"]
