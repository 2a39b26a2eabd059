"""Public events that a text knows of, and the offices of people it names: bounds for its day."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.capture.dating.calendar import Days
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.wording.finder import either, find_dates
from selon.capture.dating.wording.sentences import Sentence, has_word, is_future, sentences
from selon.capture.dating.wording.weekdays import weekdays_in
from selon.capture.parts.outlets import outlets

_WINDOW = 4
"""Sentences over which the words of an event may be spread; its last group stands in the last of them."""
_NEWS = dt.timedelta(31)
_RECENT = dt.timedelta(183)
_WEEK = dt.timedelta(6)


class Known(BaseModel):
    """A public event: every group of `all` must be found; `$name` stands for a group of the file.

    `news`: told without a date, it is at most a month old.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    what: str
    date: dt.date
    all: tuple[str | tuple[str, ...], ...]
    news: bool = False


class Office(BaseModel):
    """A person called by a title holds the office from `since` to `until` (None: still)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    titles: tuple[str, ...]
    since: dt.date
    until: dt.date | None = None


class KnownWords(BaseModel):
    """capture_events.yaml. Words are lower case; `*` at the end of one stands for any ending."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    groups: dict[str, tuple[str, ...]]
    events: tuple[Known, ...]
    offices: tuple[Office, ...]


def known(context: Context) -> Iterator[Cue]:
    """A lower bound for each event told of; closer ones where the text names its day or calls it recent."""
    words = context.pack.data("capture_events", KnownWords)
    listed = tuple(sentences(context))
    whole = " ".join(sentence.lower for sentence in listed)
    named = tuple(words.groups.items())
    for event in words.events:
        groups = _patterns(named, event.all)
        if not all(group.search(whole) for group in groups):
            continue
        told = [i for i in range(len(listed)) if _told(_window(listed, i), groups)]
        told = [i for i in told if not is_future(listed[i], context.words)]
        if told:
            yield _bound(event, listed[told[0]], groups)
            yield from _close(context, event, listed, told)
    held = [office for office in words.offices if office.name.lower() in whole]
    yield from _offices(context, held, listed)


def _window(listed: Sequence[Sentence], i: int) -> Sequence[Sentence]:
    return listed[max(0, i - _WINDOW + 1) : i + 1]


def _told(window: Sequence[Sentence], groups: Sequence[re.Pattern[str]]) -> bool:
    if not groups[-1].search(window[-1].lower):
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
    window = [sentence for i in told[:1] for sentence in _window(listed, i)]
    for sentence in window:
        for date in find_dates(sentence.text, context.words):
            if date.day is None and (date.month, date.number) == (event.date.month, event.date.day):
                days = Days(event.date, event.date + _WEEK)
                yield _cue(sentence, date.span, f"the day of {event.what}, without year", Rank.KNOWN, days)
    dated = any(re.search(r"\b(?:19|20)\d\d\b", one.text) for one in window)
    if event.news and not dated and not any(has_word(one, context.words.anniversary) for one in window):
        why = f"tells of {event.what} as news, without date"
        yield _cue(window[-1], (0, len(window[-1].text)), why, Rank.HINT, Days(None, event.date + _NEWS))


def _by_weekday(
    context: Context, event: Known, listed: Sequence[Sentence], told: Sequence[int]
) -> Iterator[Cue]:
    for i in told:
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


def _offices(context: Context, offices: Sequence[Office], listed: Sequence[Sentence]) -> Iterator[Cue]:
    former = re.compile(rf"(?:{either(context.words.former)})[\s-]+$")
    for office in offices:
        pattern = re.compile(
            rf"(?<!\w)(?:{either(office.titles)})(?:\s+\w+){{0,2}}\s+{re.escape(office.name.lower())}(?!\w)"
        )
        for sentence in listed:
            found = pattern.search(sentence.lower)
            if found and not former.search(sentence.lower[: found.start()]):
                why = f"{office.name} in office from {office.since} to {office.until or 'now'}"
                yield _cue(sentence, found.span(), why, Rank.KNOWN, Days(office.since, office.until))
                break


@cache
def _patterns(
    groups: tuple[tuple[str, tuple[str, ...]], ...], wanted: tuple[str | tuple[str, ...], ...]
) -> tuple[re.Pattern[str], ...]:
    named = dict(groups)
    lists = [(one,) if isinstance(one, str) and not one.startswith("$") else one for one in wanted]
    return tuple(_any(named[one[1:]] if isinstance(one, str) else one) for one in lists)


def _any(words: Sequence[str]) -> re.Pattern[str]:
    forms = sorted(
        re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "") for word in words
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")
