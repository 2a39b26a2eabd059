"""Two views of the same phrases: TIMEX3 as TimeML wants it, and what a calendar can hold."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from selon.model import Publication, Span, Time
from selon.reading.times.calendar import Days
from selon.reading.times.lexicon import Lexicon, open_lexicon
from selon.reading.times.reader import Found, Tagged, tag
from selon.reading.times.tokens import Tokens

if TYPE_CHECKING:
    from selon.reading.document import Document


def read_times(text: str, published: dt.date | Publication, language: str = "fr") -> tuple[Time, ...]:
    """The time expressions of `text` with TIMEX3 type and value, anchored on `published`.

    Dates, clock times, durations and sets; spans leave prepositions out. `start` and `end` are given where
    the expression has a place on the calendar. Needs no parse. Raises UnsupportedLanguage.
    """
    tagged = tag(text, published, language)
    return tuple(_time(found, found.frame.core, tagged) for found in tagged.found)


def times_of(document: "Document") -> tuple[Time, ...]:
    """The times of an article that a calendar can hold, with the days they cover.

    Spans take in "depuis", "avant", "jusqu'à" and both ends of a range; durations and sets stay out.
    """
    article = document.article
    tagged = tag(article.text, article.published, article.language)
    lexicon = open_lexicon(article.language)
    held = [found for found in tagged.found if _on_calendar(found)]
    return tuple(_range(part, tagged) for part in _grouped(held, tagged.tokens, lexicon))


def _on_calendar(found: Found) -> bool:
    days = found.meaning.days
    return found.meaning.held and (days.start is not None or days.end is not None)


@dataclass(frozen=True, slots=True)
class _Group:
    """One mention, or several joined into one stretch of days, with the tokens from the first to the last."""

    parts: tuple[Found, ...]
    first: int


def _grouped(held: list[Found], tokens: Tokens, lexicon: Lexicon) -> list[_Group]:
    groups: list[_Group] = []
    for found in held:
        before = groups[-1] if groups else None
        first = _joins(before, found, tokens, lexicon) if before else None
        if before is not None and first is not None:
            groups[-1] = _Group((*before.parts, found), first)
        else:
            groups.append(_Group((found,), found.frame.whole[0]))
    return groups


def _joins(group: _Group, found: Found, tokens: Tokens, lexicon: Lexicon) -> int | None:
    """The first token of the range or list that `found` closes; None where it stands alone."""
    last = group.parts[-1]
    gap = tokens.kinds[last.frame.core[1] : found.frame.core[0]]
    before = tokens.items[group.first - 1].kind if group.first else "break"
    if last.mention.rule == "day_ahead" and (lexicon.lists.fullmatch(gap) or lexicon.ranges.fullmatch(gap)):
        listed = before == "of_the" and lexicon.lists.fullmatch(gap)
        return group.first - (before in ("of_the", "between") and not listed)
    if len(group.parts) > 1 or last.frame.bound or not lexicon.ranges.fullmatch(gap):
        return None
    spans_and = tokens.items[last.frame.core[1]].kind == "and"
    if tokens.items[last.frame.core[1]].kind == "dash":
        same = last.meaning.grain == found.meaning.grain and last.meaning.grain in ("Y", "M")
        return group.first if same else None
    opened = ("between",) if spans_and else ("of", "of_the", "since", "between")
    return group.first - 1 if before in opened else None


def _range(group: _Group, tagged: Tagged) -> Time:
    first, last = group.parts[0], group.parts[-1]
    time = _time(last, (group.first, last.frame.whole[1]), tagged)
    if len(group.parts) == 1:
        return time
    days = Days(first.meaning.days.start, last.meaning.days.end)
    uncertain = any(found.uncertain for found in group.parts)
    value = f"{first.meaning.value}/{last.meaning.value}"
    return time.model_copy(
        update={"start": days.start, "end": days.end, "value": value, "uncertain": uncertain}
    )


def _time(found: Found, tokens: tuple[int, int], tagged: Tagged) -> Time:
    meaning = found.meaning
    return Time(
        span=_span(tokens, tagged.tokens),
        type=meaning.type,
        value=meaning.value,
        start=meaning.days.start,
        end=meaning.days.end,
        anchor=_anchor(found, tagged),
        uncertain=found.uncertain,
    )


def _anchor(found: Found, tagged: Tagged) -> Span | None:
    if found.meaning.anchored is None:
        return None
    for other in tagged.found:
        if other.number == found.meaning.anchored:
            return _span(other.frame.core, tagged.tokens)
    return None


def _span(tokens: tuple[int, int], of: Tokens) -> Span:
    return of.items[tokens[0]].start, of.items[tokens[1] - 1].end
