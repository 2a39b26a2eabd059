"""Stamps relative to the capture: “il y a 3 heures”, “depuis 6 années”, “3 hours ago”."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from selon.capture.dating.calendar import Days, one
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.wording.finder import either
from selon.capture.dating.wording.words import DatingWords

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
    for line in context.chrome:
        text = context.page.read(line)
        near = line.span[0] < context.body_start and len(text) <= _SHORT
        found = ago(context.pack.code, context.words).search(text) if near else None
        if found:
            days = _days(found, context, captured.earliest, captured.latest)
            span = (line.span[0] + found.start(), line.span[0] + found.end())
            why = f"counted back from the capture ({captured.earliest} to {captured.latest})"
            yield Cue(found.group().strip(), why, Rank.RELATIVE, days, span)
            return


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


def ago(code: str, words: DatingWords) -> re.Pattern[str]:
    """The pattern of a count back from the capture."""
    return _compiled(
        (words.ago_before, words.ago_after, words.about, words.one, words.plural), tuple(sorted(words.units))
    )


@cache
def _compiled(lists: tuple[tuple[str, ...], ...], units: tuple[str, ...]) -> re.Pattern[str]:
    before, after, about, one, plural = map(either, lists)
    unit = rf"(?:{either(units)})"
    number = rf"(?:\d{{1,3}}|{one})"
    about = rf"(?:(?:{about})\s+)?"
    return re.compile(
        rf"(?:(?<!\w)(?:{before})\s+{about}(?P<n1>{number})\s*(?P<u1>{unit})(?:{plural})?\b"
        rf"|\b{about}(?P<n2>{number})\s+(?P<u2>{unit})(?:{plural})?\s+(?:{after})\b)",
        re.IGNORECASE,
    )
