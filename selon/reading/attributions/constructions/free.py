"""Quotations that no verb introduces: behind a colon, or going on with the last speaker."""

from collections.abc import Iterator

from selon.model import Quote, Span
from selon.reading.attributions.lexicon.speakers import can_speak
from selon.reading.attributions.parse.nouns import before
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene


def free_candidates(scene: Scene, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """Quotations of speech that no candidate of `found` holds."""
    for quote in scene.quotes:
        taken = (part for c in found if not _inside(scene, c, quote) for part in c.parts)
        if quote.depth or quote.use != "speech" or any(_touch(quote.span, part) for part in taken):
            continue
        if _alone(scene, quote):
            source = _speaker(scene, quote, found)
            yield Candidate((quote.inner,), "free", 5, source)


def _inside(scene: Scene, candidate: Candidate, quote: Quote) -> bool:
    """Whether the candidate is a report that the quotation itself makes."""
    if candidate.cue is None:
        return False
    return quote.span[0] <= scene.words.start[candidate.cue[0]] < quote.span[1]


def _touch(a: Span, b: Span) -> bool:
    return min(a[1], b[1]) - max(a[0], b[0]) > 0.5 * min(a[1] - a[0], b[1] - b[0])


def _alone(scene: Scene, quote: Quote) -> bool:
    """Whether the quotation stands behind a colon or is a sentence of its own."""
    words = scene.words
    first = words.at(quote.span[0])
    if first == 0:
        return False
    before = words.low[first - 1]
    stop = words.at(quote.span[1] - 1) + 1
    if before == ":":
        return True
    opens = words.sentence[first][0] == first
    ends = (
        stop >= words.n
        or words.low[stop] in {".", "!", "?", "…"}
        or words.sentence[stop][0] == stop
        or words.pos[stop] == "SPACE"
    )
    return opens and ends


def _speaker(scene: Scene, quote: Quote, found: tuple[Candidate, ...]) -> NounPhrase | None:
    """The subject of the sentence that a colon ends, or else the source of the last attribution before."""
    words = scene.words
    first = words.at(quote.span[0])
    start = words.sentence[first][0]
    earlier = [c for c in found if c.parts and c.parts[0][0] < quote.span[0] and c.source is not None]
    same = [
        c
        for c in earlier
        if words.since(c.parts[0][0]) >= start and (c.cue is None or words.depth[c.cue[0]] == 0)
    ]
    if same:
        return max(same, key=lambda c: c.parts[0][0]).source
    if words.low[first - 1] == ":":
        subject = _subject(scene, start, first)
        if subject is not None:
            return subject
    near = [c for c in earlier if c.verb is None or words.depth[c.verb] == 0]
    return max(near, key=lambda c: c.parts[-1][1]).source if near else None


def _subject(scene: Scene, start: int, stop: int) -> NounPhrase | None:
    words = scene.words
    for i in range(start, stop):
        if (
            words.dep[i].startswith("nsubj")
            and can_speak(words, i, scene.speakers)
            and words.low[i] not in scene.grammar.relatives | scene.grammar.impersonal
        ):
            return before(scene, i, words.head[i] if i < words.head[i] < stop else stop - 1)
    return None
