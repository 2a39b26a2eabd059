"""How the figures of one series stand to each other: supersedes, contradicts, or differs, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from selon.fusion.point import Point

Way = Literal["supersedes", "contradicts", "differs", "agrees"]


@dataclass(frozen=True, slots=True)
class Relation:
    """Point `left` stands to point `right` (their places in the series) in this way, for this reason."""

    way: Way
    left: int
    right: int
    reason: str


def relations(points: Sequence[Point]) -> tuple[Relation, ...]:
    """The relation of every two points, in order. `points` are in order of time."""
    return tuple(_relation(i, j, points[i], points[j]) for i, j in combinations(range(len(points)), 2))


def _relation(i: int, j: int, early: Point, late: Point) -> Relation:
    difference = _scope(early, late)
    if difference:
        return Relation("differs", i, j, difference)
    if early.root.key == late.root.key and early.as_of != late.as_of:
        return Relation("supersedes", j, i, f"{late.root.name} gave a later figure")
    if not early.bounds.disjoint(late.bounds):
        return Relation("agrees", i, j, "a number fits both")
    if early.as_of != late.as_of:
        return Relation("differs", i, j, f"given for different days: {early.as_of}, {late.as_of}")
    return Relation("contradicts", i, j, f"same day and scope: {early.root.name} against {late.root.name}")


def _scope(early: Point, late: Point) -> str | None:
    """Why two figures do not count the same thing, in words; None where they do."""
    if bool(early.part_of) != bool(late.part_of):
        return "one is a part of a whole"
    if early.place and late.place and early.place != late.place:
        return f"different places: {early.place}, {late.place}"
    if early.cumulative != late.cumulative:
        return "one is cumulative, the other is not"
    return None
