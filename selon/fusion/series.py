"""Every figure given for one measure of one incident or place, by as-of date."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selon.fusion.bounds import bounds
from selon.fusion.places import size
from selon.fusion.point import Point
from selon.fusion.relations import Relation, relations
from selon.fusion.repeats import repeats
from selon.fusion.root import Root
from selon.stored import StoredClaim
from selon.vocabulary import Measure, Unit

WEEK = 7


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one measure in one unit. `relations` index into `points`, which are in order of time."""

    measure: Measure
    unit: Unit
    points: tuple[Point, ...]
    relations: tuple[Relation, ...]


def series(
    claims: Sequence[StoredClaim],
    roots: Mapping[str, Root],
    household: float | None = None,
    of_one: bool = False,
) -> tuple[Series, ...]:
    """The series of figure claims, measure by measure; `roots` by claim id.

    Units are never mixed: families and persons are two series of one measure, unless `household` says how
    many persons a family is; then families are counted in persons, and the figure's words say so.
    `of_one`: all are of one incident, so that a running total counts the same as a plain toll.
    """
    groups: dict[tuple[Measure, Unit], list[StoredClaim]] = {}
    for claim in claims:
        if claim.measure and claim.unit and claim.status not in ("denied", "conditional"):
            counted = in_persons(claim, household) if household else claim
            groups.setdefault((claim.measure, counted.unit or claim.unit), []).append(counted)
    return tuple(
        _series(measure, unit, groups[measure, unit], roots, of_one) for measure, unit in sorted(groups)
    )


def in_persons(claim: StoredClaim, household: float) -> StoredClaim:
    """A figure of families as one of persons, at `household` persons a family; any other figure as it is."""
    if claim.unit != "family":
        return claim
    bounds = {name: getattr(claim, name) for name in ("low", "high", "best")}
    counted = {name: None if value is None else round(value * household) for name, value in bounds.items()}
    words = f"{claim.figure} × {household:g}"
    return claim.model_copy(update={**counted, "unit": "person", "figure": words})


def _series(
    measure: Measure, unit: Unit, claims: Sequence[StoredClaim], roots: Mapping[str, Root], of_one: bool
) -> Series:
    groups: dict[tuple[object, ...], list[StoredClaim]] = {}
    same = repeats(claims)
    for claim in claims:
        meant = same.get(claim.id, claim)
        what = (meant.low, meant.high, meant.best, roots[claim.id].key, bool(claim.part_of))
        groups.setdefault(what, []).append(claim)
    points = sorted((_point(group, roots, same) for group in groups.values()), key=_order)
    return Series(measure, unit, tuple(points), relations(points, of_one))


def _point(group: Sequence[StoredClaim], roots: Mapping[str, Root], same: Mapping[str, StoredClaim]) -> Point:
    """A point of claims that say the same; those that repeat another (headlines) stand behind it."""
    ordered = sorted(group, key=lambda c: (c.id in same, *_printed(c)))
    first = ordered[0]
    as_of, until = days_of(first)
    return Point(
        text=first.figure or "",
        low=first.low,
        high=first.high,
        best=first.best,
        bounds=bounds(first),
        as_of=as_of,
        published=first.published_to,
        root=roots[first.id],
        place=first.place,
        cumulative=first.cumulative,
        part_of=first.part_of,
        claims=tuple(dict.fromkeys(claim.id for claim in ordered)),
        chains=tuple(dict.fromkeys(_chain(claim) for claim in ordered)),
        articles=tuple(dict.fromkeys(claim.article for claim in ordered)),
        until=until,
        at=min(ordered, key=lambda claim: (claim.place is None, size(claim), claim.id)),
    )


def days_of(claim: StoredClaim) -> tuple[dt.date | None, dt.date | None]:
    """The days a figure can be given for: the one stated, or all of its article's if only filled in.

    No day in an article of a known week is an earlier toll, of which nobody says when it held.
    """
    first, last = claim.published_from, claim.published_to
    if claim.as_of and claim.as_of == last:
        return first or last, last
    vague = first is not None and last is not None and (last - first).days > WEEK
    return (first, last) if claim.as_of is None and vague else (claim.as_of, claim.as_of)


def _printed(claim: StoredClaim) -> tuple[str, str, str, str]:
    """When, and where, a claim was printed: an order in which no two claims are equal."""
    return str(days_of(claim)[0] or "?"), claim.article, claim.id, claim.outlet or ""


def _chain(claim: StoredClaim) -> tuple[str, ...]:
    names = (claim.outlet, *(link.name for link in claim.chain))
    return tuple(name for name in names if name)


def _order(point: Point) -> tuple[str, str, str, int, str, tuple[str, ...]]:
    days = (str(point.as_of or ""), str(point.until or ""))
    return (*days, str(point.published or ""), point.number or 0, point.root.key, point.claims)
