"""When: time expressions with their TIMEX3 value and the calendar days they cover."""

from selon.reading.times.views import read_times, times_of

__all__ = ["read_times", "times_of"]
