"""Where a figure stands: whose it is, of which day and place, and whether it is asserted."""

import datetime as dt
import re
from collections.abc import Sequence

from selon.model import Attribution, Place, Publication, Span, Time
from selon.reading.document import Document
from selon.reading.figures.counted.schema import Cues

END_OF_PHRASE = re.compile(r"[,;:.()\d]")
WEEK = 7
"""A report whose day is known less well, in days, gives its figures no day."""


WIDE = frozenset(("country", "region", "county", "area"))
LOCAL = frozenset(("witness", "public"))
PHRASE = frozenset(("ADP", "DET", "NOUN", "ADJ"))
GAP = 6
"""So many tokens may stand between a town and what it lies in."""


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


def place_of(
    document: Document, span: Span, places: Sequence[Place], attributions: Sequence[Attribution]
) -> str | None:
    """The nearest place of the sentence, else the last one before it in the paragraph; none that belongs to a
    speaker's office; the town of "à Gao, au Mali"."""
    voices = _voices(attributions)
    real = [place for place in places if not place.metonym and not _in_any(place.span, voices)]
    sentence = document.sentence_of(span)
    near = [place for place in real if sentence.start_char <= place.span[0] < sentence.end_char]
    if near:
        nearest = min(near, key=lambda place: (_distance(place.span, span), place.span))
        return _town_before(document, nearest, near).name
    start, _ = document.paragraph_of(span)
    before = [place for place in real if start <= place.span[0] < span[0]]
    return _town_before(document, before[-1], before).name if before else None


def _voices(attributions: Sequence[Attribution]) -> list[Span]:
    """Where speakers are named. Who lives in a place speaks of it; who governs one need not."""
    links = (link for said in attributions for link in said.sources)
    return [link.span for link in links if link.span is not None and link.kind not in LOCAL]


def _in_any(span: Span, spans: Sequence[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def _town_before(document: Document, place: Place, near: Sequence[Place]) -> Place:
    """Of "à X, dans la province de Y, au Z" the first: what is named right before is the more exact."""
    before = [other for other in near if other.span[1] <= place.span[0]]
    if not before or place.kind not in WIDE or before[-1].country != place.country:
        return place
    between = [
        token
        for token in document.tokens((before[-1].span[1], place.span[0]))
        if before[-1].span[1] <= token.idx < place.span[0]
    ]
    apposed = bool(between) and between[0].text == "," and len(between) <= GAP
    plain = all(token.pos_ in PHRASE for token in between[1:])
    return _town_before(document, before[-1], near) if apposed and plain else place


def _distance(one: Span, other: Span) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def as_of(
    document: Document, span: Span, times: Sequence[Time], said: Attribution | None, cues: Cues
) -> dt.date | None:
    """The day that the figure holds for: the end of an older time in its sentence, else of the report.

    None for the toll before this one, and for one that somebody had told ("qui avait d'abord parlé de 9
    morts"): nobody says when it held; and for a report of an unknown week.
    """
    published = _day_of_report(document.article.published)
    sentence = document.sentence_of(span)
    if _is_earlier(document, span, said, cues):
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


def _is_earlier(document: Document, span: Span, said: Attribution | None, cues: Cues) -> bool:
    """Whether the count is one that others have replaced: by the words around, or told in the pluperfect."""
    sentence = document.sentence_of(span)
    if _has(document.plain[max(sentence.start_char, span[0] - 60) : span[0]], cues.earlier):
        return True
    behind = END_OF_PHRASE.split(document.plain[span[1] : min(sentence.end_char, span[1] + 40)])[0]
    if _has(behind, cues.replaced):
        return True
    cue = said.cue if said else None
    return cue is not None and _has(document.plain[slice(*cue.span)].replace("-", " "), cues.had_said)


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
