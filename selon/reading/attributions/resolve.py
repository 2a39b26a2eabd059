"""Choosing among candidates: one attribution for one stretch of text under one cue."""

from selon.model import Span
from selon.reading.attributions.scene import Candidate, Scene


def resolved(scene: Scene, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates that stand, in order of their content; of two that overlap by half, the stronger."""
    kept: list[Candidate] = []
    for candidate in sorted(found, key=lambda c: (c.rank, c.parts[0] if c.parts else (0, 0))):
        if candidate.parts and not any(_clash(candidate, other, scene) for other in kept):
            kept.append(candidate)
    return tuple(sorted(kept, key=lambda c: (c.parts[0][0], -c.parts[-1][1], c.rank)))


def _inside(one: Candidate, other: Candidate, scene: Scene) -> bool:
    """Whether the cue of one stands in the content of the other: speech in speech."""
    if one.cue is None:
        return False
    at = scene.words.start[one.cue[0]]
    return any(start <= at < end for start, end in other.parts)


def _continues(one: Candidate, other: Candidate) -> bool:
    """Whether the cue of one is the infinitive that the other reports ("dit espérer que …")."""
    if one.cue is None or other.first is None or other.construction != "infinitive":
        return False
    return other.first <= one.cue[0] <= other.first + 2


def _clash(one: Candidate, other: Candidate, scene: Scene) -> bool:
    if one.cue is not None and one.cue == other.cue:
        return True
    if _continues(one, other) or _continues(other, one):
        return True
    if _inside(one, other, scene) or _inside(other, one, scene):
        return False
    shared = sum(_common(a, b) for a in one.parts for b in other.parts)
    return shared > 0.6 * max(_size(one), _size(other))


def _common(a: Span, b: Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def _size(candidate: Candidate) -> int:
    return sum(end - start for start, end in candidate.parts)
