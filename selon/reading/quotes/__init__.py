"""Quotation marks, paired and classed by what they are there for."""

from selon.model import Quote
from selon.reading.document import Document
from selon.reading.quotes.pairs import pairs_of
from selon.reading.quotes.use import use_of

__all__ = ["read_quotes"]


def read_quotes(document: Document) -> tuple[Quote, ...]:
    """The pairs of quotation marks of an article, in order of their start, nested ones after their holder."""
    return tuple(
        Quote(span=pair.span, inner=pair.inner, use=use_of(document, pair), depth=pair.depth)
        for pair in pairs_of(document.text, document.paragraphs)
    )
