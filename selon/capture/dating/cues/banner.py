"""Banners of a season in a page's frame (“ramadan2024”): about when it was captured."""

import datetime as dt
import re

from hijridate import Gregorian, Hijri

from selon.capture.dating.calendar import Days
from selon.capture.dating.context import Context
from selon.capture.dating.wording.finder import either
from selon.model import Evidence

_AROUND = dt.timedelta(30)
"""How long before and after a season its banner may hang."""


def banner(context: Context) -> tuple[Days, Evidence] | None:
    """Days of the capture, as a season's banner tells them."""
    seasons = context.words.seasons
    pattern = re.compile(rf"^\W*({either(seasons)})[\s_-]?((?:19|20)\d\d)\W*$", re.IGNORECASE)
    for line in context.chrome:
        text = context.page.read(line)
        found = pattern.match(text)
        if found:
            days = _days(seasons[found[1].lower()], int(found[2]))
            why = f"banner of a season: captured about {days.earliest} to {days.latest}, not published then"
            return days, Evidence(text=text, span=line.span, why=why)
    return None


def _days(month: int, year: int) -> Days:
    if month == 0:
        return Days(dt.date(year, 1, 1), dt.date(year, 12, 31))
    hijri = Gregorian(year, 1, 1).to_hijri().year
    starts = [Hijri(one, month, 1).to_gregorian() for one in (hijri, hijri + 1)]
    start = next((day for day in starts if day.year == year), starts[0])
    first = dt.date(start.year, start.month, start.day)
    return Days(first - _AROUND, first + dt.timedelta(29) + _AROUND)
