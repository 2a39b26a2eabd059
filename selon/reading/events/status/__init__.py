"""Whether an event happened, goes on, is planned, alleged, denied or conditional."""

from selon.reading.events.status.decide import status_of

__all__ = ["status_of"]
