"""Stamps relative to the capture: “il y a 3 heures”, “depuis 6 années”, “3 hours ago”."""

import datetime as dt
import re
from collections.abc import Iterator

from selon.capture.dating.calendar import Days, one
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.wording.ago import ago
from selon.capture.dating.wording.finder import either, find_dates
from selon.capture.dating.wording.lines import is_moment
from selon.capture.page import Line

_SHORT = 90
_LENGTH = {
    "second": 0.0,
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1.0,
    "week": 7.0,
    "month": 30.44,
    "year": 365.25,
}


def relative(context: Context, captured: Days) -> Iterator[Cue]:
    """The first such stamp about the headline; `captured` are the days of a possible capture."""
    if captured.earliest is None or captured.latest is None:
        return
    around = context.around
    nearest = (*around.head, *around.between)
    for line in (*nearest, *(line for line in context.chrome if line not in nearest)):
        text = context.page.read(line)
        near = (line in nearest or line.span[0] < context.body_start) and len(text) <= _SHORT
        found = ago(context.pack.code, context.words).search(text) if near else None
        if found:
            days = _days(found, context, captured.earliest, captured.latest)
            span = (line.span[0] + found.start(), line.span[0] + found.end())
            why = f"counted back from the capture ({captured.earliest} to {captured.latest})"
            yield Cue(found.group().strip(), why, Rank.RELATIVE, days, span)
            return
        if near and line.span[0] > context.title.span[0] and is_moment(text, context.pack):
            yield from _named(line, text, context, captured)


def _named(line: Line, text: str, context: Context, captured: Days) -> Iterator[Cue]:
    """“Hier à 15h30”, “Vendredi à 10h12” under the headline: the last such day up to the capture."""
    words = context.words
    if find_dates(text, words) or captured.earliest is None or captured.latest is None:
        return
    lower = text.lower().replace("’", "'")
    day = re.search(rf"(?<!\w)(?:{either(words.days)})(?!\w)", lower)
    weekday = re.search(rf"(?<!\w)(?:{either(words.weekdays)})(?!\w)", lower)
    found = day or weekday
    if found is None:
        return
    span = (line.span[0] + found.start(), line.span[0] + found.end())
    why = f"counted back from the capture ({captured.earliest} to {captured.latest})"
    if day:
        back = dt.timedelta(words.days[day.group()])
        days = Days(captured.earliest - back, captured.latest - back)
        yield Cue(text.strip(), why, Rank.RELATIVE, days, span)
    else:
        days, number = (
            Days(captured.earliest - dt.timedelta(6), captured.latest),
            words.weekdays[found.group()],
        )
        yield Cue(text.strip(), why, Rank.RELATIVE, days, span, weekday=number)


def _days(found: re.Match[str], context: Context, first: dt.date, last: dt.date) -> Days:
    """Days and less are rounded down; longer units down or to the nearest, so n may be n - 1/2 to n + 1."""
    number = found["n1"] or found["n2"]
    unit = context.words.units[(found["u1"] or found["u2"]).lower()]
    count = int(number) if number.isdigit() else 1
    length = _LENGTH[unit]
    if length >= 7:
        newest = last - dt.timedelta(days=int((count - 0.5) * length))
        return Days(first - dt.timedelta(days=int((count + 1) * length)), newest)
    if context.captured and context.captured.time() != dt.time(0) and length < 1:
        return one((context.captured - dt.timedelta(days=count * length)).date())
    whole = int(count * length)
    return Days(first - dt.timedelta(whole + 1), last - dt.timedelta(whole))
