"""Who: mentions of actors, and who a noun phrase or a pronoun stands for."""

from spacy.tokens import Token

from selon.model import Mention, Place, Source, Span
from selon.reading.document import Document

__all__ = ["read_mentions", "source_of"]


def read_mentions(document: Document, places: tuple[Place, ...]) -> tuple[Mention, ...]:
    """The mentions of actors in an article, in order: names, offices, descriptions, pronouns."""
    return ()


def source_of(document: Document, mentions: tuple[Mention, ...], span: Span, head: Token) -> Source:
    """The noun phrase `span` (syntactic head `head`) as a source: name to print, kind, anonymity, actor."""
    return Source(span=span, name=document.text[slice(*span)], kind="person")
