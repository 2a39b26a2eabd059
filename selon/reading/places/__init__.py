"""Where: place names and the places they stand for."""

from selon.model import Place
from selon.reading.document import Document

__all__ = ["read_places"]


def read_places(document: Document) -> tuple[Place, ...]:
    """The place names of an article, in order, each resolved as far as it can be."""
    return ()
