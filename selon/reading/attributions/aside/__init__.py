"""Reports set aside: what a word of saying reports, and why nobody is held to have said it."""

from selon.model import Attribution, Mention, Quote, Span
from selon.reading.attributions.aside.governors import governors_of
from selon.reading.attributions.aside.nouns import noun_asides
from selon.reading.attributions.aside.reasons import reason_of
from selon.reading.attributions.aside.report import SetAside
from selon.reading.attributions.aside.verbs import verb_asides
from selon.reading.attributions.finish import finished
from selon.reading.attributions.scene import Candidate, Scene, scene_of
from selon.reading.document import Document

__all__ = ["SetAside", "read_set_aside"]

SAME = 0.6


def read_set_aside(
    document: Document,
    quotes: tuple[Quote, ...],
    attributions: tuple[Attribution, ...],
    mentions: tuple[Mention, ...] = (),
) -> tuple[SetAside, ...]:
    """The reports of a document that are none of its `attributions`, in order of their cue.

    Every verb or noun of saying that no attribution has for its cue, with the one stretch that it reports,
    who would say it, where the text tells, and the reason why it is no attribution: it is wished, required,
    asked, denied to have been said, and so on. For the question "why is this not among the claims?"; nothing
    of it is a claim. `read` does not call it. Raises InvalidData.
    """
    if not len(document.doc):
        return ()
    scene = scene_of(document, quotes)
    governors = governors_of(document.pack)
    found = (*verb_asides(scene, governors), *noun_asides(scene, governors, attributions))
    kept = _distinct(tuple(c for c in found if not _is_told(scene, c, attributions)))
    judged = finished(scene, kept, mentions)
    return tuple(
        SetAside(
            id=f"r{number}",
            content=attribution.content,
            cue=attribution.cue,
            sources=attribution.sources,
            reason=reason_of(scene, governors, candidate),
            why=attribution.why,
        )
        for number, (candidate, attribution) in enumerate(zip(kept, judged, strict=True), 1)
        if attribution.cue is not None
    )


def _is_told(scene: Scene, candidate: Candidate, attributions: tuple[Attribution, ...]) -> bool:
    """Whether an attribution has the cue already, or the content."""
    if candidate.cue is None:
        return True
    cue = scene.words.span(*candidate.cue)
    cues = (attribution.cue.span for attribution in attributions if attribution.cue)
    return any(_shared(cue, other) for other in cues) or any(
        _same(candidate.parts, tuple(part.span for part in attribution.content))
        for attribution in attributions
    )


def _distinct(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """One candidate a content, the stronger first; in the order of their cues."""
    kept: list[Candidate] = []
    for candidate in sorted(found, key=lambda c: (c.rank, c.cue or (0, 0))):
        if not any(_same(candidate.parts, other.parts) for other in kept):
            kept.append(candidate)
    return tuple(sorted(kept, key=lambda c: c.cue or (0, 0)))


def _same(one: tuple[Span, ...], other: tuple[Span, ...]) -> bool:
    shared = sum(_shared(a, b) for a in one for b in other)
    return shared > SAME * max(sum(b - a for a, b in one), sum(b - a for a, b in other))


def _shared(a: Span, b: Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))
