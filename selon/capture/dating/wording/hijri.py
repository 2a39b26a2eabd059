"""Dates of the Islamic calendar: “5 chaabane 1437”, give or take a day, since months begin by sight."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from hijridate import Hijri

from selon.capture.dating.calendar import Days
from selon.capture.dating.wording.finder import either
from selon.capture.dating.wording.words import DatingWords
from selon.model import Span

_YEARS = range(1343, 1500)
"""Years that the calendar's tables hold."""
_SIGHT = dt.timedelta(1)


@dataclass(frozen=True, slots=True)
class FoundHijri:
    """Where such a date stands, and which days it may be."""

    span: Span
    days: Days


def find_hijri(text: str, words: DatingWords) -> Iterator[FoundHijri]:
    """Every full date of the Islamic calendar in `text`."""
    for found in _pattern(tuple(words.hijri)).finditer(text):
        month, number, year = words.hijri[found[2].lower()], int(found[1]), int(found[3])
        if year in _YEARS and 1 <= number <= 30:
            day = Hijri(year, month, 1).to_gregorian() + dt.timedelta(number - 1)
            date = dt.date(day.year, day.month, day.day)
            yield FoundHijri(found.span(), Days(date - _SIGHT, date + _SIGHT))


@cache
def _pattern(months: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\d)(\d{{1,2}})(?:er)?[\s-]+({either(months)})[\s-]+(1[34]\d\d)(?:\s*[hH]\b\.?)?", re.IGNORECASE
    )
