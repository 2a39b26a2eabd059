"""Where a figure stands: whose it is, of which day and place, and whether it is asserted."""

import datetime as dt
from collections.abc import Sequence

from selon.model import Attribution, Place, Publication, Span, Time
from selon.reading.document import Document
from selon.reading.figures.counted.schema import Cues

WEEK = 7
"""A report whose day is known less well, in days, gives its figures no day."""


def attribution_of(span: Span, attributions: Sequence[Attribution]) -> Attribution | None:
    """The innermost attribution whose content covers `span`.

    A document inside somebody's speech ("d'après les estimations") yields to the speaker.
    """
    covering = [
        (sum(end - start for start, end in (part.span for part in attribution.content)), i)
        for i, attribution in enumerate(attributions)
        if any(_covers(part.span, span) for part in attribution.content)
    ]
    ranked = [attributions[i] for _, i in sorted(covering)]
    spoken = [attribution for attribution in ranked if not _is_document(attribution)]
    return next(iter(spoken or ranked), None)


def _is_document(attribution: Attribution) -> bool:
    return bool(attribution.sources) and attribution.sources[-1].kind == "document"


def _covers(outer: Span, inner: Span) -> bool:
    """Whether most of `inner` stands in `outer` (quotation marks may split a phrase)."""
    shared = min(outer[1], inner[1]) - max(outer[0], inner[0])
    return shared * 2 > inner[1] - inner[0]


def source_of(attribution: Attribution | None) -> str | None:
    """The ultimate source."""
    return attribution.sources[-1].name if attribution and attribution.sources else None


def place_of(document: Document, span: Span, places: Sequence[Place]) -> str | None:
    """The nearest place of the sentence, else the last one before it in the paragraph."""
    real = [place for place in places if not place.metonym]
    sentence = document.sentence_of(span)
    near = [place for place in real if sentence.start_char <= place.span[0] < sentence.end_char]
    if near:
        return min(near, key=lambda place: (_distance(place.span, span), place.span)).name
    start, _ = document.paragraph_of(span)
    before = [place for place in real if start <= place.span[0] < span[0]]
    return before[-1].name if before else None


def _distance(one: Span, other: Span) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def as_of(document: Document, span: Span, times: Sequence[Time], cues: Cues) -> dt.date | None:
    """The day that the figure holds for: the end of an older time in its sentence, else of the report.

    None for the toll before this one: nobody says when it held; and for a report of an unknown week.
    """
    published = _day_of_report(document.article.published)
    sentence = document.sentence_of(span)
    if _has(document.plain[max(sentence.start_char, span[0] - 60) : span[0]], cues.earlier):
        return None
    ends = [
        (_distance(time.span, span), time.end)
        for time in times
        if time.end
        and sentence.start_char <= time.span[0] < sentence.end_char
        and time.type in ("DATE", "TIME")
    ]
    if ends and published and (nearest := min(ends)[1]) < published - dt.timedelta(days=31):
        return nearest
    return published


def _day_of_report(published: Publication) -> dt.date | None:
    """The last day that the report can be of, where that says more than when the page was captured."""
    first, last = published.earliest, published.latest
    return last if first and last and (last - first).days <= WEEK else None


def is_cumulative(document: Document, span: Span, cues: Cues) -> bool:
    """Whether the words around say that the count adds up what happened before."""
    sentence = document.sentence_of(span)
    before = document.plain[max(sentence.start_char, span[0] - 60) : span[0]]
    after = document.plain[span[1] : min(sentence.end_char, span[1] + 60)]
    return _has(before, cues.total) or _has(after, cues.total)


def _has(text: str, phrases: Sequence[str]) -> bool:
    spaced = f" {text.lower()} ".replace(",", " ")
    return any(f" {phrase} " in spaced for phrase in phrases)
