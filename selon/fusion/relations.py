"""How the figures of one series stand to each other: supersedes, contradicts, or differs, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from selon.fusion.places import standing
from selon.fusion.point import Point

Way = Literal["supersedes", "contradicts", "differs", "agrees"]


@dataclass(frozen=True, slots=True)
class Relation:
    """Point `left` stands to point `right` (their places in the series) in this way, for this reason."""

    way: Way
    left: int
    right: int
    reason: str


def relations(points: Sequence[Point], of_one: bool = False) -> tuple[Relation, ...]:
    """The relation of every two points, in order. `points` are in order; `of_one`: of one incident."""
    pairs = combinations(range(len(points)), 2)
    return tuple(_relation(i, j, points[i], points[j], of_one) for i, j in pairs)


def _relation(i: int, j: int, early: Point, late: Point, of_one: bool) -> Relation:
    difference = _scope(early, late, of_one)
    if difference:
        return Relation("differs", i, j, difference)
    parted = _parted(early, late)
    if early.root.key == late.root.key:
        return _of_one_root(i, j, early, late, parted)
    if not early.bounds.disjoint(late.bounds):
        return Relation("agrees", i, j, "a number fits both")
    if early.as_of is None or late.as_of is None:
        return Relation("differs", i, j, "the day of one is not known")
    if parted:
        return Relation("differs", i, j, f"given for different days: {days(early)}, {days(late)}")
    if _vague(early) or _vague(late):
        return Relation("differs", i, j, f"perhaps given for different days: {days(early)}, {days(late)}")
    return Relation("contradicts", i, j, f"same day and scope: {early.root.name} against {late.root.name}")


def _of_one_root(i: int, j: int, early: Point, late: Point, parted: bool) -> Relation:
    """A source does not contradict itself: what it says later stands for what it said before."""
    if parted:
        return Relation("supersedes", j, i, f"{late.root.name} gave a later figure")
    if not early.bounds.disjoint(late.bounds) and early.number == late.number:
        return Relation("agrees", i, j, "a number fits both")
    lower, higher = sorted((early, late), key=lambda point: point.number or 0)
    if early.measure_rises and lower.number != higher.number:
        left, right = (i, j) if higher is early else (j, i)
        why = f"{late.root.name} gave both, and the count of the dead and wounded rises"
        return Relation("supersedes", left, right, why)
    return Relation("differs", i, j, f"{late.root.name} gave both, in an order that is not known")


def _parted(early: Point, late: Point) -> bool:
    """Whether the first figure is surely of an earlier day than the second."""
    return bool(early.until and late.as_of and early.until < late.as_of)


def _vague(point: Point) -> bool:
    """Whether the day is known by more than a day and its neighbour."""
    return bool(point.as_of and point.until and (point.until - point.as_of).days > 1)


def days(point: Point) -> str:
    """The day or days that a figure can be given for."""
    if point.as_of == point.until or point.until is None:
        return str(point.as_of)
    return f"{point.as_of} to {point.until}"


def _scope(early: Point, late: Point, of_one: bool) -> str | None:
    """Why two figures do not count the same thing, in words; None where they do."""
    if bool(early.part_of) != bool(late.part_of):
        return "one is a part of a whole"
    if early.at and late.at and not standing(early.at, late.at).score:
        return f"different places: {early.at.place}, {late.at.place}"
    if early.cumulative != late.cumulative and not of_one:
        return "one is cumulative, the other is not"
    return None
