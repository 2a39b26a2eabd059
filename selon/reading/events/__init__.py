"""What happened: events with kind, agent, patient, place, time and status."""

from selon.model import Attribution, Event, Figure, Mention, Place, Time
from selon.reading.document import Document
from selon.reading.events.draft import Layers
from selon.reading.events.read import events_of

__all__ = ["read_events"]


def read_events(
    document: Document,
    times: tuple[Time, ...],
    places: tuple[Place, ...],
    mentions: tuple[Mention, ...],
    attributions: tuple[Attribution, ...],
    figures: tuple[Figure, ...],
) -> tuple[Event, ...]:
    """The events of an article, in order of their triggers."""
    return events_of(Layers(document, times, places, mentions, attributions, figures))
