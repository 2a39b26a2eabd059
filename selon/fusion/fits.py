"""How each event claim fits its incident: the parts of its score with the report that it is most like."""

from collections.abc import Sequence
from dataclasses import dataclass

from selon.fusion.likeness import SAME, Likeness, likeness
from selon.fusion.ties import NO_TIES, Ties
from selon.fusion.told import Told

MOST = 100
"""Reports of an incident that one is laid beside at most, in order of their keys."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A claim, the other text's claim of its incident that it is most like, and how alike they are.

    `other` and `like` are None where one text alone tells of the incident. `why` says in words what holds the
    claim there.
    """

    one: Told
    other: Told | None
    like: Likeness | None
    why: str


def fits(events: Sequence[Told], ties: Ties = NO_TIES) -> tuple[Fit, ...]:
    """How the event claims of one incident fit it, in order of their keys."""
    ordered = sorted(events, key=lambda one: one.key)
    return tuple(_fit(one, [other for other in ordered if other.id != one.id], ties) for one in ordered)


def _fit(one: Told, others: Sequence[Told], ties: Ties) -> Fit:
    decided = [other for other in others if (min(one.id, other.id), max(one.id, other.id)) in ties.together]
    likes = [(likeness(one, other), other) for other in decided or others[:MOST]]
    if not likes:
        return Fit(one, None, None, "no other text tells of it")
    like, other = min(likes, key=lambda each: (-each[0].score, each[1].key))
    return Fit(one, other, like, "somebody decided that they are one" if decided else _why(like))


def _why(like: Likeness) -> str:
    if like.firm:
        return "one place and day"
    return "alike enough" if like.score >= SAME else "through the reports between them"
