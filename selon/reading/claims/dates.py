"""Days as a reader writes them."""

import datetime as dt

from selon.reading.claims.phrases import Phrases


def days(start: dt.date | None, end: dt.date | None, words: Phrases) -> str:
    """A day, an interval, or an interval with one end; empty where nothing is known."""
    if start is None and end is None:
        return ""
    if start is None or end is None:
        known = start or end
        pattern = words.until if start is None else words.since
        return pattern.format(_day(known, words)) if known else ""
    if start == end:
        return words.day.format(_day(start, words))
    return words.interval.format(_short(start, end, words), _day(end, words))


def _day(day: dt.date, words: Phrases) -> str:
    return f"{_number(day, words)} {words.months[day.month - 1]} {day.year}"


def _short(start: dt.date, end: dt.date, words: Phrases) -> str:
    """The first day of an interval, without what the last one says again."""
    if start.year != end.year:
        return _day(start, words)
    if start.month != end.month:
        return f"{_number(start, words)} {words.months[start.month - 1]}"
    return _number(start, words)


def _number(day: dt.date, words: Phrases) -> str:
    return words.first if day.day == 1 else str(day.day)
