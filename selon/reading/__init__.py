"""Article → reading: quotes, times, places, actors, attributions, figures, events, claims, in that order."""

from selon.reading.read import read, read_all
from selon.reading.times import read_times

__all__ = ["read", "read_all", "read_times"]
