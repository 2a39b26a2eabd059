"""Who: mentions of actors, and who a noun phrase or a pronoun stands for."""

from selon.model import Mention, Place
from selon.reading.actors.sources import source_of
from selon.reading.document import Document

__all__ = ["read_mentions", "source_of"]


def read_mentions(document: Document, places: tuple[Place, ...]) -> tuple[Mention, ...]:
    """The mentions of actors in an article, in order: names, offices, descriptions, pronouns."""
    return ()
