"""Who said what, according to whom: source chain, cue and content."""

from selon.model import Attribution, Mention, Quote
from selon.reading.document import Document

__all__ = ["read_attributions"]


def read_attributions(
    document: Document, quotes: tuple[Quote, ...], mentions: tuple[Mention, ...]
) -> tuple[Attribution, ...]:
    """The attributions of an article, in order of their content."""
    return ()
