"""Every figure given for one measure of one incident or place, by as-of date."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selon.fusion.bounds import bounds
from selon.fusion.point import Point
from selon.fusion.relations import Relation, relations
from selon.fusion.roots import Root
from selon.ledger.stored import StoredClaim
from selon.vocabulary import Measure, Unit


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one measure in one unit. `relations` index into `points`, which are in order of time."""

    measure: Measure
    unit: Unit
    points: tuple[Point, ...]
    relations: tuple[Relation, ...]


def series(claims: Sequence[StoredClaim], roots: Mapping[str, Root]) -> tuple[Series, ...]:
    """The series of figure claims, measure by measure; `roots` by claim id.

    Units are never mixed: families and persons are two series of one measure.
    """
    groups: dict[tuple[Measure, Unit], list[StoredClaim]] = {}
    for claim in claims:
        if claim.measure and claim.unit and claim.status not in ("denied", "conditional"):
            groups.setdefault((claim.measure, claim.unit), []).append(claim)
    return tuple(_series(measure, unit, groups[measure, unit], roots) for measure, unit in sorted(groups))


def _series(measure: Measure, unit: Unit, claims: Sequence[StoredClaim], roots: Mapping[str, Root]) -> Series:
    groups: dict[tuple[object, ...], list[StoredClaim]] = {}
    for claim in claims:
        same = (claim.low, claim.high, claim.best, roots[claim.id].key, bool(claim.part_of))
        groups.setdefault(same, []).append(claim)
    points = sorted((_point(group, roots) for group in groups.values()), key=_order)
    return Series(measure, unit, tuple(points), relations(points))


def _point(group: Sequence[StoredClaim], roots: Mapping[str, Root]) -> Point:
    ordered = sorted(group, key=lambda claim: (str(_as_of(claim)), claim.article, claim.id))
    first = ordered[0]
    return Point(
        text=first.figure or "",
        low=first.low,
        high=first.high,
        best=first.best,
        bounds=bounds(first),
        as_of=_as_of(first),
        published=first.published_to,
        root=roots[first.id],
        place=first.place,
        cumulative=first.cumulative,
        part_of=first.part_of,
        claims=tuple(claim.id for claim in ordered),
        chains=tuple(dict.fromkeys(_chain(claim) for claim in ordered)),
        articles=tuple(dict.fromkeys(claim.article for claim in ordered)),
    )


def _as_of(claim: StoredClaim) -> dt.date | None:
    """The day the figure is given for: as stated, else the last day the article can be of."""
    return claim.as_of or claim.published_to


def _chain(claim: StoredClaim) -> tuple[str, ...]:
    names = (claim.outlet, *(link.name for link in claim.chain))
    return tuple(name for name in names if name)


def _order(point: Point) -> tuple[str, str, int, str]:
    return (str(point.as_of or ""), str(point.published or ""), point.number or 0, point.root.key)
