"""The tagger: text → phrases and meanings, seen from the first and the last day the article may be of."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from selon.model import Publication
from selon.reading.times.bounds import Frame, bounded, frame
from selon.reading.times.calendar import Days
from selon.reading.times.lexicon import Lexicon, open_lexicon
from selon.reading.times.matching import candidates
from selon.reading.times.rules import ABSOLUTE, ANAPHORIC, DATED, RULES
from selon.reading.times.scene import Meaning, Mention, Scene
from selon.reading.times.tense import Tenses, open_cues
from selon.reading.times.tokens import Tokens, tokenise

FIRST, LAST = dt.date(1900, 1, 1), dt.date(2099, 12, 28)
"""Where the day of the article is unknown, what both of these agree on does not hang on it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase, its words around it, and what it means; `uncertain` where the day of the article decides."""

    number: int
    mention: Mention
    frame: Frame
    meaning: Meaning
    uncertain: bool


@dataclass(frozen=True, slots=True)
class Tagged:
    """All phrases of a text, in order."""

    tokens: Tokens
    found: tuple[Found, ...]


def tag(text: str, published: dt.date | Publication, language: str) -> Tagged:
    """The time phrases of `text`."""
    lexicon = open_lexicon(language)
    tokens = tokenise(text, lexicon)
    listed = candidates(tokens, lexicon)
    if not listed:
        return Tagged(tokens, ())
    tenses = Tenses(tokens, open_cues(language))
    first, last = _window(published)
    mentions = _select(tokens, listed, tenses, last)
    first, last = _dateline(tokens, mentions, tenses, lexicon, first, last)
    frames = [frame(mention, tokens, lexicon) for mention in mentions]
    late = _read(tokens, mentions, frames, tenses, last)
    early = late if first == last else _read(tokens, mentions, frames, tenses, first)
    unknown = (first == FIRST, last == LAST)
    found = (
        Found(number, mention, around, *_joined(early[number], late[number], unknown))
        for number, (mention, around) in enumerate(zip(mentions, frames, strict=True))
        if number in late and number in early
    )
    return Tagged(tokens, tuple(found))


def _window(published: dt.date | Publication) -> tuple[dt.date, dt.date]:
    if isinstance(published, Publication):
        return published.earliest or FIRST, published.latest or LAST
    return published, published


def _select(tokens: Tokens, listed: Sequence[Mention], tenses: Tenses, today: dt.date) -> tuple[Mention, ...]:
    """Of overlapping candidates the longest that its rule accepts, in order of the text."""
    taken = bytearray(len(tokens.items))
    chosen = []
    for mention in listed:
        if any(taken[mention.first : mention.last]):
            continue
        if RULES[mention.rule](Scene(tokens, mention, 0, today, tenses, (), {})) is None:
            continue
        taken[mention.first : mention.last] = b"\x01" * (mention.last - mention.first)
        chosen.append(mention)
    return tuple(sorted(chosen, key=lambda mention: mention.first))


def _read(
    tokens: Tokens, mentions: tuple[Mention, ...], frames: Sequence[Frame], tenses: Tenses, today: dt.date
) -> dict[int, Meaning]:
    """Meanings by number of the mention: first those that stand alone, then those that hang on others."""
    said: dict[int, Meaning] = {}
    bounds = tuple(around.bound for around in frames)
    for rules in (DATED, ABSOLUTE, ANAPHORIC):
        for number, mention in enumerate(mentions):
            rule = rules.get(mention.rule)
            scene = Scene(tokens, mention, number, today, tenses, mentions, said, bounds)
            meaning = rule(scene) if rule else None
            if meaning:
                said[number] = meaning
    return {
        number: bounded(
            Scene(tokens, mentions[number], number, today, tenses, mentions, said, bounds),
            meaning,
            frames[number],
        )
        for number, meaning in sorted(said.items())
    }


def _dateline(
    tokens: Tokens,
    mentions: tuple[Mention, ...],
    tenses: Tenses,
    lexicon: Lexicon,
    first: dt.date,
    last: dt.date,
) -> tuple[dt.date, dt.date]:
    """A full date of the window that opens a paragraph and is set off is the day of the article."""
    if first == last:
        return first, last
    for mention in mentions:
        opens = mention.first == 0 or tokens.items[mention.first - 1].kind == "break"
        if opens and mention.rule == "date" and "year" in mention.slots:
            day = RULES["date"](Scene(tokens, mention, 0, last, tenses, (), {}))
            inside = day and day.days.start and first <= day.days.start <= last
            if day and day.days.start and inside and lexicon.datelines.match(tokens.kinds, mention.last):
                return day.days.start, day.days.start
    return first, last


def _joined(early: Meaning, late: Meaning, unknown: tuple[bool, bool]) -> tuple[Meaning, bool]:
    """One meaning of the two seen from both ends of the window: the same, or wide enough for both."""
    if early.days == late.days and early.value == late.value:
        return late, False
    start = (
        None
        if unknown[0] and early.days.start != late.days.start
        else _least(early.days.start, late.days.start)
    )
    end = None if unknown[1] and early.days.end != late.days.end else _most(early.days.end, late.days.end)
    value = late.value if early.value == late.value else _common(early.value, late.value)
    return replace(late, days=Days(start, end), value=value), True


def _least(one: dt.date | None, other: dt.date | None) -> dt.date | None:
    return min(one, other) if one and other else None


def _most(one: dt.date | None, other: dt.date | None) -> dt.date | None:
    return max(one, other) if one and other else None


def _common(one: str, other: str) -> str:
    """A TIMEX3 value with X where two values differ."""
    if len(one) != len(other):
        return "XXXX-XX-XX"
    return "".join(a if a == b else "X" for a, b in zip(one, other, strict=True))
