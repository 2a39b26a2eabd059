"""Cues → the interval of publication: each cue narrows it, firmest first; contradictions are said."""

import datetime as dt
from collections.abc import Iterable

from selon.capture.dating.calendar import Days, day
from selon.capture.dating.cue import Cue, Rank
from selon.model import Evidence, Publication

_YEAR = 366
_REACH = dt.timedelta(122)


def solve(cues: Iterable[Cue], notes: Iterable[Evidence] = ()) -> Publication:
    """The days that the cues allow. `notes` are evidence that only explains (a capture stamp, say)."""
    interval, evidence = Days(), list(notes)
    for cue in sorted(cues, key=_order):
        meet = _narrowed(interval, cue)
        if meet is None:
            evidence.append(cue.evidence(f"; contradicts {_said(interval)}, set aside"))
        else:
            interval = meet
            evidence.append(cue.evidence())
    return Publication(earliest=interval.earliest, latest=interval.latest, evidence=tuple(evidence))


def _order(cue: Cue) -> tuple[int, int]:
    """Firmest first; what only picks days out of an interval after what makes it short."""
    picks = cue.yearless is not None or cue.weekday is not None or cue.since is not None
    return (max(cue.rank, Rank.HINT), 1) if picks else (cue.rank, 0)


def _narrowed(interval: Days, cue: Cue) -> Days | None:
    meet = interval & cue.days
    if meet is None:
        return None
    if cue.yearless:
        return _on_day(meet, cue.yearless)
    if cue.weekday is not None:
        return _on_weekday(meet, cue.weekday)
    return _since(meet, cue.since) if cue.since else meet


def _since(interval: Days, since: tuple[int, int]) -> Days | None:
    """Days near a past day whose year goes without saying: in the same year, or up to four months after."""
    if interval.length is None or interval.length > _YEAR or interval.earliest is None:
        return interval
    for year in (interval.earliest.year - 1, interval.earliest.year, interval.earliest.year + 1):
        date = day(year, *since)
        if date:
            near = interval & Days(date, max(dt.date(year, 12, 31), date + _REACH))
            if near:
                return near
    return None


def _on_day(interval: Days, yearless: tuple[int, int]) -> Days | None:
    """The one day of that month and number in the interval; the interval itself if it is too long to tell."""
    if interval.length is None or interval.length > _YEAR:
        return interval
    first, last = interval.earliest, interval.latest
    if first is None or last is None:
        return interval
    fitting = [day(year, *yearless) for year in range(first.year, last.year + 1)]
    inside = [date for date in fitting if date and date in interval]
    return Days(inside[0], inside[-1]) if inside else None


def _on_weekday(interval: Days, weekday: int) -> Days | None:
    if interval.length is None or interval.length > 14:
        return interval
    inside = [date for date in interval.listed if date.weekday() == weekday]
    return Days(inside[0], inside[-1]) if inside else None


def _said(interval: Days) -> str:
    return f"{interval.earliest or '…'} to {interval.latest or '…'}"
