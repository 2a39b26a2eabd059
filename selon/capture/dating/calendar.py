"""Days and intervals of days."""

import datetime as dt
from dataclasses import dataclass

FIRST_YEAR = 1900
LAST_YEAR = 2100


@dataclass(frozen=True, slots=True)
class Days:
    """A closed interval of days; None is open."""

    earliest: dt.date | None = None
    latest: dt.date | None = None

    def __and__(self, other: "Days") -> "Days | None":
        """What both allow; None if nothing."""
        lows = [day for day in (self.earliest, other.earliest) if day]
        highs = [day for day in (self.latest, other.latest) if day]
        both = Days(max(lows, default=None), min(highs, default=None))
        return None if both.earliest and both.latest and both.earliest > both.latest else both

    def __contains__(self, day: dt.date) -> bool:
        return (self.earliest is None or self.earliest <= day) and (self.latest is None or day <= self.latest)

    @property
    def length(self) -> int | None:
        """Number of days; None if open."""
        return (self.latest - self.earliest).days + 1 if self.earliest and self.latest else None

    @property
    def listed(self) -> list[dt.date]:
        """Every day of a closed interval."""
        first = self.earliest
        return [first + dt.timedelta(n) for n in range(self.length or 0)] if first else []


OPEN = Days()


def day(year: int, month: int, number: int) -> dt.date | None:
    """The day, or None where the calendar has none or the year is out of range."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def one(date: dt.date) -> Days:
    return Days(date, date)


def last_of(year: int, month: int) -> dt.date:
    """Last day of a month."""
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return following - dt.timedelta(1)


def month_of(year: int, month: int, first: int = 1, last: int = 31) -> Days:
    """A part of a month, from day `first` to day `last` of it."""
    return Days(
        dt.date(year, month, first),
        min(dt.date(year, month, 1) + dt.timedelta(last - 1), last_of(year, month)),
    )
