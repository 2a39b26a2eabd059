"""Quotation marks, paired and classed by what they are there for."""

from selon.model import Quote
from selon.reading.document import Document

__all__ = ["read_quotes"]


def read_quotes(document: Document) -> tuple[Quote, ...]:
    """The pairs of quotation marks of an article, in order."""
    return ()
