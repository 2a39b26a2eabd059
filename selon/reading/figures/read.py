"""The layer of figures: drafts of numbers that count, with the context each stands in."""

from collections.abc import Sequence

from selon.model import Attribution, Figure, Place, Reason, Time
from selon.reading.document import Document
from selon.reading.figures.background import is_sayer
from selon.reading.figures.context import as_of, attribution_of, is_cumulative, place_of, source_of
from selon.reading.figures.counted.lexicon import Lexicon, open_lexicon
from selon.reading.figures.draft import Draft
from selon.reading.figures.drafts import read_drafts
from selon.reading.figures.status import status_of


def read_figures(
    document: Document,
    times: tuple[Time, ...],
    places: tuple[Place, ...],
    attributions: tuple[Attribution, ...],
) -> tuple[Figure, ...]:
    """The figures of an article, in order: every quantity of people or losses, and estimates of strength."""
    lexicon = open_lexicon(document.pack.code)
    drafts = [it for it in read_drafts(document, times, lexicon) if not is_sayer(it, attributions)]
    ids = {draft.span: f"f{i}" for i, draft in enumerate(drafts, 1)}
    return tuple(_figure(document, draft, ids, (times, places, attributions), lexicon) for draft in drafts)


def _figure(
    document: Document,
    draft: Draft,
    ids: dict[tuple[int, int], str],
    layers: tuple[Sequence[Time], Sequence[Place], Sequence[Attribution]],
    lexicon: Lexicon,
) -> Figure:
    times, places, attributions = layers
    attribution = attribution_of(draft.span, attributions)
    group, measured = draft.head.group, draft.measured
    word = (measured.word.idx, measured.word.idx + len(measured.word)) if measured.word else None
    return Figure(
        id=ids[draft.span],
        span=draft.span,
        text=document.text[slice(*draft.span)],
        low=draft.number.low,
        high=draft.number.high,
        best=draft.number.best,
        measure=measured.measure,
        unit=group.unit,
        who=group.who,
        source=source_of(attribution),
        attribution=attribution.id if attribution else None,
        part_of=ids.get(draft.whole) if draft.whole else None,
        place=place_of(document, draft.span, places, attributions),
        cumulative=is_cumulative(document, draft.span, lexicon.cues),
        as_of=as_of(document, draft.span, times, attribution, lexicon.cues),
        status=status_of(document, draft, attribution, lexicon),
        why=(Reason(field="measure", rule=measured.rule, span=word),),
    )
