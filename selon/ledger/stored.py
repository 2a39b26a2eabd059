"""The values that a ledger gives back, under the ledger's name; they live in `selon.stored`."""

from selon.stored import Decision, Link, StoredArticle, StoredClaim

__all__ = ["Decision", "Link", "StoredArticle", "StoredClaim"]
