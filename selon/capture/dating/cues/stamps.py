"""Dates in the frame of a page: “Publié le 3 juillet 2016”, a date under the headline, a clock above it."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from enum import IntEnum
from zoneinfo import ZoneInfo

from selon.capture.dating.calendar import Days, one
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.wording.finder import Found, find_dates
from selon.capture.dating.wording.hijri import find_hijri
from selon.capture.dating.wording.lines import is_moment, is_stamp
from selon.capture.dating.wording.words import DatingWords
from selon.capture.page import Line
from selon.model import Evidence, Span

_YEAR = dt.timedelta(364)
_SHORT = 110
"""Longest line that a bare date under the headline may stand in, in characters."""
_SIGNED = 160
"""The same, right under the headline: authors and their places may stand beside the date."""


class Place(IntEnum):
    """Where a dated line stands, nearest to the article first; “publié” goes before a bare date."""

    SAID = 0
    SAID_ABOVE = 1
    HEAD = 2
    BETWEEN = 3
    ELSEWHERE = 4


def stamps(context: Context) -> Iterator[Cue]:
    """The cues of all dates in the frame but clocks; of several days, those nearest to the article."""
    placed = list(_placed(context))
    fixing = [(place, cue) for place, cue in placed if _fixes(cue)]
    best = min((place for place, _ in fixing), default=Place.ELSEWHERE)
    rivals = len({cue.days for _, cue in fixing}) > 1
    for place, cue in placed:
        far = rivals and _fixes(cue) and (place > best or place is Place.ELSEWHERE)
        yield replace(cue, days=Days(), why=f"{cue.why}; of another article, perhaps") if far else cue
    if not fixing:
        yield from _below(context)


def said_day(context: Context) -> dt.date | None:
    """The one day that a line about the headline says the article was published on."""
    said = {cue.days.earliest for place, cue in _placed(context) if place <= Place.SAID_ABOVE and _fixes(cue)}
    return said.pop() if len(said) == 1 else None


def _fixes(cue: Cue) -> bool:
    return cue.rank is Rank.STAMP and cue.days.earliest is not None and cue.days.earliest == cue.days.latest


def _placed(context: Context) -> Iterator[tuple[Place, Cue]]:
    """Every cue with the place of its line."""
    before, around = "", context.around
    head, between = frozenset(around.head), frozenset(around.between)
    for line in context.chrome:
        text = context.page.read(line)
        place = Place.HEAD if line in head else Place.BETWEEN if line in between else Place.ELSEWHERE
        for found, lead in _dated(text, context.words):
            lead = lead if found.span[0] or not before else before
            cue = _cue(context, line, found, lead, place)
            if cue:
                yield _said(place) if _has(lead, context.words.published) else place, cue
        if place is not Place.ELSEWHERE and len(text) <= _SHORT:
            yield from ((place, cue) for cue in _partial(context, line, text))
        before = text if len(text) < 40 else ""


def _said(place: Place) -> Place:
    return {Place.HEAD: Place.SAID, Place.BETWEEN: Place.SAID_ABOVE}.get(place, place)


def _below(context: Context) -> Iterator[Cue]:
    """A date right below the text, where the frame holds no other: related articles would bear more."""
    last = context.body[-1].span[1] if context.body else len(context.page.text)
    below = next((line for line in context.page.lines if line.span[0] >= last), context.title)
    text = context.page.read(below)
    dates = [
        (line, one) for line in context.chrome for one, _ in _dated(context.page.read(line), context.words)
    ]
    alone = {line for line, _ in dates if not _has(context.page.read(line), context.words.copyright)} == {
        below
    }
    for line, found in dates:
        if alone and line == below and found.day and is_stamp(text, context.pack):
            yield Cue(text, "date under the text", Rank.FOOT, one(found.day), _span(line, found))
            return


def _partial(context: Context, line: Line, text: str) -> Iterator[Cue]:
    """What a line under the headline says without a full date: “5 chaabane 1437”, “Samedi 9 mai”."""
    dates = find_dates(text, context.words)
    if any(found.day for found in dates):
        return
    for hijri in find_hijri(text, context.words):
        span = (line.span[0] + hijri.span[0], line.span[0] + hijri.span[1])
        yield Cue(
            text.strip(), "date of the Islamic calendar under the headline", Rank.STAMP, hijri.days, span
        )
        return
    if dates and is_moment(text, context.pack):
        found = dates[0]
        why = "day under the headline, without year"
        days = Days(context.captured.date() - _YEAR, None) if context.captured else Days()
        yield Cue(
            text.strip(), why, Rank.STAMP, days, _span(line, found), yearless=(found.month, found.number)
        )


def clock(context: Context) -> tuple[dt.datetime, Evidence] | None:
    """The time of capture, where a clock runs in the frame."""
    for line in context.chrome:
        text = context.page.read(line)
        for found, _ in _dated(text, context.words):
            ticking = _is_clock(text, context.words) or _has_time_below(context, line)
            if found.day and ticking and line.span[0] < context.body_start:
                span = _span(line, found)
                why = "a clock of the page's frame: when it was captured, not when it was published"
                return _moment(found, text, context.words), Evidence(text=text, span=span, why=why)
    return None


def _has_time_below(context: Context, line: Line) -> bool:
    """Whether the line under a date above the headline is a time and a place or zone: “22:41 Beyrouth”."""
    if line.span[0] > context.title.span[0]:
        return False
    below = next((one for one in context.page.lines if one.span[0] > line.span[0]), None)
    text = context.page.read(below).lower() if below else ""
    zone = any(name in text for name in context.words.zones)
    return zone and len(text) < 40 and bool(re.search(r"\d{1,2}:\d{2}", text))


def _dated(text: str, words: DatingWords) -> Iterator[tuple[Found, str]]:
    """The full dates of a line, each with the words before it."""
    last = 0
    for found in find_dates(text, words):
        if found.day:
            yield found, text[last : found.span[0]]
            last = found.span[1]


def _cue(context: Context, line: Line, found: Found, lead: str, place: Place) -> Cue | None:
    words, text = context.words, context.page.read(line)
    day, quoted, span = found.day, text.strip(), _span(line, found)
    if day is None or _has(text, words.copyright) or _is_clock(text, words):
        return None
    if _has(lead, words.updated):
        return Cue(quoted, "last changed on that day", Rank.STAMP, Days(None, day), span)
    if _has(lead, words.published):
        return Cue(quoted, "the page says when it was published", Rank.STAMP, one(day), span)
    if line.span[0] < context.title.span[0]:
        near = line in context.around.above or line.tag == "title"
        why = "date above the headline" if near else "date far above the headline: a clock, perhaps"
        return Cue(quoted, why, Rank.HEADER, one(day) if near else Days(None, day), span)
    if place is not Place.ELSEWHERE and len(text) <= (_SIGNED if place is Place.HEAD else _SHORT):
        return Cue(quoted, "date under the headline", Rank.STAMP, one(day), span)
    return None


def _has(text: str, words: tuple[str, ...]) -> bool:
    lower = f" {text.lower().replace('’', chr(39))} "
    return any(lower.find(word) >= 0 and not lower[lower.find(word) - 1].isalpha() for word in words)


def _is_clock(text: str, words: DatingWords) -> bool:
    return (
        len(text) <= _SHORT and _has(text, words.clock) and not _has(text, (*words.published, *words.updated))
    )


def _span(line: Line, found: Found) -> Span:
    return line.span[0] + found.span[0], line.span[0] + found.span[1]


def _moment(found: Found, text: str, words: DatingWords) -> dt.datetime:
    day = found.day or dt.date.min
    zone = next((zone for name, zone in sorted(words.zones.items()) if name in text.lower()), None)
    time = dt.time(*divmod(found.time or 0, 60))
    return dt.datetime.combine(day, time, ZoneInfo(zone) if zone else None)
