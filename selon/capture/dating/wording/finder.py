"""Calendar dates as written: “vendredi 22 juin 2012”, “23-11-2024 01:01 PM”, “2012-06-22T10:00”."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from selon.capture.dating.calendar import day
from selon.capture.dating.wording.words import DatingWords
from selon.model import Span


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text. `day` is None where the year is not given; `time` is minutes after midnight."""

    span: Span
    month: int
    number: int
    day: dt.date | None
    weekday: int | None = None
    time: int | None = None


def find_dates(text: str, words: DatingWords) -> list[Found]:
    """Every day written out in `text`, with or without year, in order."""
    found: list[Found] = []
    if not _DIGIT.search(text):
        return found
    for one in sorted((*_written(text, words), *_numeric(text)), key=lambda one: (one.span[0], -one.span[1])):
        if not found or one.span[0] >= found[-1].span[1]:
            found.append(one)
    return found


def either(words: Iterable[str]) -> str:
    """A regular expression for one of `words`, longest first."""
    return _either(tuple(words))


@cache
def _either(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_DIGIT = re.compile(r"\d")
_TIME = (
    r"(?:[\s,–-]*(?:[^\W\d_]{1,2})?\s*(?P<hour>\d{1,2})\s?[:hH]\s?(?P<minute>\d{2})(?::\d{2})?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\b)?)?"
)
_ISO = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?!\d)" + _TIME)
_NUMERIC = re.compile(
    r"(?<![\d/.-])(?P<day>\d{1,2})([-/.])(?P<month>\d{1,2})\2(?P<year>(?:19|20)\d\d)(?!\d)" + _TIME
)
_BRIEF = re.compile(
    r"(?<![\d/.,-])(?P<day>\d{1,2})([-/.])(?P<month>\d{2})\2(?P<year>\d{2})(?![\d%]|[-/.,]\d)" + _TIME
)
_STAMPED = r"(?=\s*(?:[àa@,|–-]\s*)?\d{1,2}\s?[:hH]\s?\d{2})"
"""After a month a year of two digits counts only where a clock follows: “27 mars 20 à 9:21”."""
_CENTURY = 70
"""Years of two digits below this are of our century."""


def _numeric(text: str) -> Iterator[Found]:
    for pattern in (_ISO, _NUMERIC, _BRIEF):
        for match in pattern.finditer(text):
            month, number = int(match["month"]), int(match["day"])
            if month > 12 >= number:  # month before day, as in the United States
                month, number = number, month
            date = day(_year(match["year"]), month, number)
            if date:
                yield Found(match.span(), month, number, date, None, _minutes(match))


def _written(text: str, words: DatingWords) -> Iterator[Found]:
    months, weekdays = words.months, words.weekdays
    for pattern in _patterns(words):
        for match in pattern.finditer(text):
            month, number = months[match["month"].lower()], int(match["day"])
            date = day(_year(match["year"]), month, number) if match["year"] else None
            if date is None and (match["year"] or day(2000, month, number) is None):
                continue
            weekday = weekdays[match["weekday"].lower()] if match["weekday"] else None
            yield Found(match.span(), month, number, date, weekday, _minutes(match))


def _patterns(words: DatingWords) -> tuple[re.Pattern[str], ...]:
    return _compiled(tuple(words.months), tuple(words.weekdays), words.ordinal, words.article)


@cache
def _compiled(
    months: tuple[str, ...], weekdays: tuple[str, ...], ordinal: tuple[str, ...], articles: tuple[str, ...]
) -> tuple[re.Pattern[str], ...]:
    weekday = rf"(?:\b(?P<weekday>{either(weekdays)})\b\.?,?\s*)?"
    number = rf"(?<!\d)(?<!\d[.,:])(?P<day>\d{{1,2}})(?:{either(ordinal)})?"
    month = rf"(?P<month>{either(months)})\b\.?"
    year = rf"(?:,?[\s-]+(?P<year>(?:19|20)\d\d\b|\d\d{_STAMPED}))?"
    flags = re.IGNORECASE
    return (
        re.compile(rf"{weekday}(?:(?:{either(articles)})\s+)?{number}[\s-]+{month}{year}{_TIME}", flags),
        re.compile(
            rf"{weekday}\b{month}\s+{number}(?!\d|[:h])(?:,\s*|\s+)(?P<year>(?:19|20)\d\d)\b{_TIME}", flags
        ),
    )


def _year(written: str) -> int:
    year = int(written)
    return year if year > 99 else year + (2000 if year < _CENTURY else 1900)


def _minutes(match: re.Match[str]) -> int | None:
    if not match["hour"]:
        return None
    hour, half = int(match["hour"]), (match["half"] or "").lower()
    hour = hour % 12 + (12 if half.startswith("p") else 0) if half else hour
    return hour * 60 + int(match["minute"]) if hour < 24 and int(match["minute"]) < 60 else None
