"""What stands before and after a phrase: edges of periods, prepositions that bound, "ago", "later"."""

import datetime as dt
from dataclasses import dataclass, replace

from selon.reading.times.calendar import DAY, MONTHS, Days, move, one, part, period
from selon.reading.times.lexicon import Lexicon, Phrase
from selon.reading.times.rules.anaphora import moved
from selon.reading.times.scene import Meaning, Mention, Scene
from selon.reading.times.tokens import Tokens

REACH = 7
EDGES = frozenset({"begin", "mid", "end", "rest", "first_half", "second_half"})

OF_STRETCHES = frozenset({"ago", "ago_exact", "ahead", "within"})
"""Prepositions that place a stretch; before a date they are none of its words."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The words around a mention: `core` with its edges (nearest first), `whole` with prepositions too."""

    core: tuple[int, int]
    whole: tuple[int, int]
    edges: tuple[str, ...]
    bound: str | None


def frame(mention: Mention, tokens: Tokens, lexicon: Lexicon) -> Frame:
    """The frame of a mention."""
    edges: list[str] = []
    first = mention.first
    while (lead := _lead(tokens, first, lexicon)) and lead[0] in EDGES:
        first, edges = lead[1], [*edges, lead[0]]
    if lead and lead[0] in OF_STRETCHES and mention.rule != "duration":
        lead = None
    whole = (lead[1] if lead else first, mention.last)
    bound = lead[0] if lead else None
    for trail in lexicon.trails:
        found = trail.pattern.match(tokens.kinds, mention.last)
        if found and bound is None:
            bound, whole = trail.rule, (whole[0], found.end())
    return Frame((first, mention.last), whole, tuple(edges), bound)


def _lead(tokens: Tokens, first: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """The longest lead that ends at token `first`: its rule and its first token."""
    low = max(0, first - REACH)
    before = tokens.kinds[low:first]
    best: tuple[int, Phrase] | None = None
    for lead in lexicon.leads:
        found = lead.pattern.search(before)
        if found and (best is None or found.start() < best[0]):
            best = (found.start(), lead)
    return (best[1].rule, low + best[0]) if best else None


def bounded(scene: Scene, meaning: Meaning, around: Frame) -> Meaning:
    """`meaning` narrowed by its edges and bounded by its prepositions."""
    if around.edges:
        meaning = replace(meaning, days=_edged(meaning, around.edges[0], scene.today))
    if around.bound is None:
        return meaning
    if meaning.amount is not None:
        return _stretch(scene, meaning, around.bound)
    if meaning.type == "TIME" and around.bound in ("before", "after"):
        return meaning
    if around.bound == "before" and "end" in around.edges and meaning.days.end:
        return replace(meaning, days=_interval(scene.today, meaning.days, "until"))
    today = around.bound == "until" and meaning.days == one(scene.today)
    return replace(
        meaning, days=_interval(scene.today, meaning.days, around.bound), held=meaning.held and not today
    )


def _edged(meaning: Meaning, which: str, today: dt.date) -> Days:
    """The days of the beginning, middle, end, half or rest of what `meaning` covers."""
    if which == "rest":
        return _rest(meaning, today)
    if meaning.grain in ("3M", "6M") or meaning.grain in MONTHS or meaning.grain in ("season", "W"):
        return part(meaning.days, which, meaning.grain)
    return meaning.days


def _rest(meaning: Meaning, today: dt.date) -> Days:
    """From tomorrow to the end of the period; on its last day, the next period is meant."""
    start, end = meaning.days
    if start is None or end is None or not start <= today:
        return meaning.days
    return Days(today + DAY, end) if today < end else period(today + DAY, meaning.grain)


def _interval(today: dt.date, days: Days, bound: str) -> Days:
    """ "depuis", "avant", "jusqu'à" and "d'ici" make an interval with today of the days behind them."""
    start, end = days
    if bound == "since" and start is not None:
        return Days(start, max(today, start))
    if bound == "before" and start is not None:
        last = start - DAY
        return Days(today if last >= today else None, last)
    if bound in ("until", "by") and end is not None:
        return Days(today if end >= today else None, end)
    return days


def _stretch(scene: Scene, meaning: Meaning, bound: str) -> Meaning:
    """A stretch gets its place on the calendar by "depuis", "il y a", "dans", "d'ici", "plus tard"."""
    if bound in ("later", "sooner"):
        return moved(scene, meaning, 1 if bound == "later" else -1)
    assert meaning.amount is not None
    count, unit = meaning.amount
    today = scene.today
    vague = "X" in meaning.value
    if bound == "since":
        return _held(meaning, Days(move(today, -count, unit), today))
    if bound in ("by", "within"):
        return _held(meaning, Days(today, move(today, count, unit)))
    if bound == "ago_exact":
        return _held(meaning, one(move(today, -count, unit)))
    if bound == "ago":
        return _held(meaning, _told_in(move(today, -count, unit), unit))
    if bound == "ahead" and vague:
        return _held(meaning, Days(today + DAY, move(today, count, unit)))
    if bound == "ahead":
        return _held(meaning, _told_in(move(today, count, unit), unit))
    return meaning


def _told_in(day: dt.date, unit: str) -> Days:
    return period(day, unit if unit in ("M", "Y", "10Y") else "D")


def _held(meaning: Meaning, days: Days) -> Meaning:
    return replace(meaning, days=days, held=True)
