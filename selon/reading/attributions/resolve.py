"""Choosing among candidates: one attribution for one stretch of text under one cue."""

from dataclasses import replace

from selon.model import Span
from selon.reading.attributions.scene import Candidate, Scene


def resolved(scene: Scene, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates that stand, in order of their content; of two that overlap by half, the stronger."""
    kept: list[Candidate] = []
    for candidate in sorted(found, key=lambda c: (c.rank, c.parts[0] if c.parts else (0, 0))):
        if candidate.parts and not any(_clash(candidate, other, scene) for other in kept):
            kept.append(candidate)
    kept = [_cut(scene, c, kept) for c in kept if not (_rumoured(scene, c, kept) or _thought(scene, c, kept))]
    return tuple(sorted(kept, key=lambda c: (c.parts[0][0], -c.parts[-1][1], c.rank)))


def _rumoured(scene: Scene, candidate: Candidate, kept: list[Candidate]) -> bool:
    """Whether it is itself only hearsay of an adjunct's source ("X aurait menacé de …, selon Y")."""
    if candidate.cue is None or scene.words.low[candidate.cue[0]] not in scene.grammar.would_have:
        return False
    return any(c.construction == "adjunct" and _inside(candidate, c, scene) for c in kept)


def _thought(scene: Scene, candidate: Candidate, kept: list[Candidate]) -> bool:
    """Whether another's report tells it as a thought: nobody voices it ("X a dit que Y croyait que …")."""
    if candidate.lemma not in scene.grammar.thoughts:
        return False
    return any(
        _inside(candidate, c, scene) for c in kept if c is not candidate and not _continues(candidate, c)
    )


def _cut(scene: Scene, candidate: Candidate, kept: list[Candidate]) -> Candidate:
    """The candidate without a last relative clause that has a source of its own."""
    parts = candidate.parts
    for other in kept:
        if other.construction != "adjunct" or other.first is None or other is candidate:
            continue
        comma = scene.words.start[other.first - 1]
        if any(a < comma and b >= other.parts[0][1] for a, b in parts) and not _inside(
            other, candidate, scene
        ):
            parts = tuple(
                (a, min(b, comma)) if a < comma and b >= other.parts[0][1] else (a, b) for a, b in parts
            )
        elif any(a < comma and b >= other.parts[0][1] for a, b in parts):
            parts = tuple((a, min(b, comma)) if a < comma else (a, b) for a, b in parts)
    return replace(candidate, parts=parts)


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
