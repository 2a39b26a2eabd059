"""Claims: events, figures and bare statements, each joined with its attribution."""

from selon.model import Attribution, Claim, Event, Figure, Place
from selon.reading.document import Document

__all__ = ["read_claims"]


def read_claims(
    document: Document,
    attributions: tuple[Attribution, ...],
    figures: tuple[Figure, ...],
    events: tuple[Event, ...],
    places: tuple[Place, ...],
) -> tuple[Claim, ...]:
    """The claims of an article, in order of their first evidence."""
    return ()
