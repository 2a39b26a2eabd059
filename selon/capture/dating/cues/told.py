"""Days that the article's own words tell of: “hier, jeudi 16 août 2012”, “début octobre”, “le 3 juillet”."""

import datetime as dt
import re
from collections.abc import Iterator

from selon.capture.dating.calendar import Days, day, one
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.wording.finder import Found, either, find_dates
from selon.capture.dating.wording.sentences import Sentence, is_future, is_past, sentences

_WEEK = dt.timedelta(6)
_LEAD = 4
"""Sentences in which a weekday with its date is news, not history."""


def told(context: Context) -> Iterator[Cue]:
    """The cues of the text. Dates told as past bound from below; those of today or yesterday decide."""
    for number, sentence in enumerate(sentences(context)):
        past = is_past(sentence, context.words) and not is_future(sentence, context.words)
        for found in find_dates(sentence.text, context.words):
            yield from _cue(context, sentence, found, past=past, lead=number <= _LEAD)
        if past:
            yield from _months(context, sentence)


def _cue(context: Context, sentence: Sentence, found: Found, *, past: bool, lead: bool) -> Iterator[Cue]:
    quoted, span = _quote(sentence, found)
    back = _days_back(context, sentence.lower[: found.span[0]])
    if found.day and back is not None:
        date = found.day + dt.timedelta(back)
        yield Cue(quoted, "the text calls that day today or yesterday", Rank.TODAY, one(date), span)
    elif found.day and lead and past and found.weekday is not None:
        days = Days(found.day, found.day + _WEEK)
        yield Cue(quoted, "a weekday with its date, told as news", Rank.TEXT, days, span)
    elif found.day and past:
        yield Cue(quoted, "told as past", Rank.FLOOR, Days(found.day, None), span)
    elif found.day is None and past:
        since = (found.month, found.number)
        yield Cue(quoted, "told as past, without year", Rank.HINT, span=span, since=since)


def _days_back(context: Context, before: str) -> int | None:
    """Days between the date and publication, where the words just before it say."""
    found = re.search(rf"(?<!\w)({either(context.words.days)})\s*,?\s*(?:\w{{1,3}}\s+)?$", before)
    return context.words.days[found[1]] if found else None


def _months(context: Context, sentence: Sentence) -> Iterator[Cue]:
    """“début octobre”, “mi-juin”: parts of a month without year."""
    words = context.words
    months = {name: number for name, number in words.months.items() if len(name) > 3}
    pattern = rf"(?<!\w)({either(words.parts)})[\s-]*({either(months)})(?!\w)(?!\s+(?:19|20)\d\d)"
    for found in re.finditer(pattern, sentence.lower):
        month, first = months[found[2]], words.parts[found[1]][0]
        if day(2000, month, first):
            span = (sentence.start + found.start(), sentence.start + found.end())
            quoted = sentence.text[found.start() : found.end()]
            yield Cue(quoted, "told as past, without year", Rank.HINT, span=span, since=(month, first))


def _quote(sentence: Sentence, found: Found) -> tuple[str, tuple[int, int]]:
    start, end = found.span
    return sentence.text[start:end].strip(), (sentence.start + start, sentence.start + end)
