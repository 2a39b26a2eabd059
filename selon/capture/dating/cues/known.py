"""Public events that a text knows of: bounds for its day."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.capture.dating.calendar import Days
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.cues.offices import Office, offices
from selon.capture.dating.wording.finder import find_dates
from selon.capture.dating.wording.sentences import Sentence, has_word, is_future, sentences
from selon.capture.dating.wording.weekdays import weekdays_in
from selon.capture.parts.outlets import outlets
from selon.language import LanguagePack

_WINDOW = 4
"""Sentences over which the words of an event may be spread; its last group stands in the last of them."""
_NEWS = dt.timedelta(31)
_LEAD = 2
"""The last of the sentences, from 0 for the title, in which an event is the news itself."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_RECENT = dt.timedelta(183)
_WEEK = dt.timedelta(6)
_NEVER = re.compile(r"(?!)")


class Known(BaseModel):
    """A public event: every group of `all` must be found; `$name` stands for a group of the file.

    `news`: told without a date, it is at most a month old.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    what: str
    date: dt.date
    all: tuple[str | tuple[str, ...], ...]
    news: bool = False


class KnownWords(BaseModel):
    """capture_events.yaml. Words are lower case; `*` at the end of one stands for any ending.

    `unless`: group of the file → words by which a sentence tells of less (“la partie orientale de …”).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    groups: dict[str, tuple[str, ...]]
    unless: dict[str, tuple[str, ...]]
    events: tuple[Known, ...]
    offices: tuple[Office, ...]


_Sought = tuple[Known, tuple[tuple[str, ...], ...], tuple[re.Pattern[str], ...], re.Pattern[str]]
"""An event, the stems and the pattern of each of its groups of words, and the pattern of what denies it."""


def known(context: Context) -> Iterator[Cue]:
    """A lower bound for each event told of; closer ones where the text names its day or calls it recent."""
    listed = tuple(sentences(context))
    whole = " ".join(sentence.lower for sentence in listed)
    for event, stems, groups, less in _sought(context.pack):
        if not all(any(stem in whole for stem in group) for group in stems):
            continue
        told = [i for i in range(len(listed)) if _told(_window(listed, i), groups, less)]
        told = [i for i in told if not is_future(listed[i], context.words)]
        if told:
            yield _bound(event, listed[told[0]], groups)
            yield from _close(context, event, listed, told)
    words = context.pack.data("capture_events", KnownWords)
    held = [office for office in words.offices if office.name.lower() in whole]
    yield from offices(context, held, listed)


def _window(listed: Sequence[Sentence], i: int) -> Sequence[Sentence]:
    return listed[max(0, i - _WINDOW + 1) : i + 1]


def _told(window: Sequence[Sentence], groups: Sequence[re.Pattern[str]], less: re.Pattern[str]) -> bool:
    last = window[-1].lower
    if not groups[-1].search(last) or less.search(last):
        return False
    text = " ".join(sentence.lower for sentence in window)
    return all(group.search(text) for group in groups)


def _bound(event: Known, sentence: Sentence, groups: Sequence[re.Pattern[str]]) -> Cue:
    found = [match.span() for group in groups if (match := group.search(sentence.lower))]
    first, last = min(start for start, _ in found), max(end for _, end in found)
    span = (sentence.start + first, sentence.start + last)
    why = f"knows of: {event.what} ({event.date})"
    return Cue(sentence.text[first:last], why, Rank.FLOOR, Days(event.date, None), span)


def _close(context: Context, event: Known, listed: Sequence[Sentence], told: Sequence[int]) -> Iterator[Cue]:
    """What brings the day near the event: “récemment”, its weekday, its day without year, a bare report."""
    for i in told:
        found = has_word(listed[i], context.words.recent)
        if found:
            why = f"calls it recent: {event.what}"
            yield _cue(listed[i], found.span(), why, Rank.HINT, Days(None, event.date + _RECENT))
    yield from _by_weekday(context, event, listed, told)
    window = _window(listed, told[0])
    if told[0] <= _LEAD:
        yield from _by_day(context, event, window)
    dated = any(_YEAR.search(one.text) for one in window)
    if event.news and not dated and not any(has_word(one, context.words.anniversary) for one in window):
        why = f"tells of {event.what} as news, without date"
        yield _cue(window[-1], (0, len(window[-1].text)), why, Rank.HINT, Days(None, event.date + _NEWS))
        yield from _later(context, event, listed)


def _by_day(context: Context, event: Known, window: Sequence[Sentence]) -> Iterator[Cue]:
    """“le 3 juillet” in the lead, without year, where that is the event's day."""
    for sentence in window:
        for date in find_dates(sentence.text, context.words):
            since = sentence.lower[: date.span[0]].rstrip(" le").endswith(context.words.ago_before)
            if date.day is None and not since and (date.month, date.number) == _month_day(event.date):
                days = Days(event.date, event.date + _WEEK)
                yield _cue(sentence, date.span, f"the day of {event.what}, without year", Rank.KNOWN, days)


def _month_day(date: dt.date) -> tuple[int, int]:
    return date.month, date.day


def _later(context: Context, event: Known, listed: Sequence[Sentence]) -> Iterator[Cue]:
    """A weekday told as past in the lead of a report on the event is not before the event."""
    eve = (event.date.weekday() - 1) % 7
    for sentence in listed[: _LEAD + 1]:
        for one in weekdays_in(sentence, context.words):
            if not one.last and one.number not in (eve, event.date.weekday()) and _is_past(sentence, context):
                date = event.date + dt.timedelta((one.number - event.date.weekday()) % 7)
                why = f"that is {date} or later, since it tells of {event.what}"
                yield _cue(sentence, one.span, why, Rank.KNOWN, Days(date, None))


def _is_past(sentence: Sentence, context: Context) -> bool:
    return bool(has_word(sentence, context.words.past)) and not is_future(sentence, context.words)


def _by_weekday(
    context: Context, event: Known, listed: Sequence[Sentence], told: Sequence[int]
) -> Iterator[Cue]:
    for i in told:
        if _YEAR.search(" ".join(sentence.text for sentence in _window(listed, i)[-2:])):
            continue
        for one in weekdays_in(listed[i], context.words):
            if one.number == event.date.weekday():
                named = re.findall(r"\b[A-Z][\w-]{1,20}", listed[i].text)
                retold = not one.last and any(_is_agency(name) for name in named)
                why = f"the weekday of {event.what}" + ("; an agency's report, retold" if retold else "")
                days = Days(event.date + dt.timedelta(int(retold)), event.date + _WEEK)
                yield _cue(listed[i], one.span, why, Rank.KNOWN, days)
                yield from _farther(context, event, listed)
                return


def _is_agency(name: str) -> bool:
    outlet = outlets().called(name)
    return outlet is not None and outlet.agency


def _cue(sentence: Sentence, span: tuple[int, int], why: str, rank: Rank, days: Days) -> Cue:
    place = (sentence.start + span[0], sentence.start + span[1])
    return Cue(sentence.text[slice(*span)].strip(), why, rank, days, place)


def _farther(context: Context, event: Known, listed: Sequence[Sentence]) -> Iterator[Cue]:
    """“jeudi dernier” lies farther back than a bare weekday of the same text, and within six days."""
    for sentence in listed:
        for one in weekdays_in(sentence, context.words):
            if one.last and one.number != event.date.weekday():
                back = (event.date.weekday() - one.number) % 7
                date = event.date - dt.timedelta(back)
                why = f"that is {date}, before {event.what}, and less than a week ago"
                yield _cue(sentence, one.span, why, Rank.KNOWN, Days(None, date + _WEEK))


@cache
def _sought(pack: LanguagePack) -> tuple[_Sought, ...]:
    """Every event with what it is told by; plain stems, since they are many times faster looked for."""
    words = pack.data("capture_events", KnownWords)
    sought = []
    for event in words.events:
        lists = [_list(one, words.groups) for one in event.all]
        stems = tuple(tuple(word.removesuffix("*") for word in one) for one in lists)
        happening = event.all[-1]
        name = happening.removeprefix("$") if isinstance(happening, str) else ""
        less = _any(words.unless[name]) if name in words.unless else _NEVER
        sought.append((event, stems, tuple(_any(one) for one in lists), less))
    return tuple(sought)


def _list(wanted: str | tuple[str, ...], groups: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    if not isinstance(wanted, str):
        return wanted
    return groups[wanted[1:]] if wanted.startswith("$") else (wanted,)


def _any(words: Sequence[str]) -> re.Pattern[str]:
    forms = sorted(
        re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "") for word in words
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")
