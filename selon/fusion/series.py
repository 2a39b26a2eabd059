"""Every figure given for one measure of one incident or place, by as-of date."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selon.fusion.bounds import bounds
from selon.fusion.item import Item
from selon.fusion.point import Point
from selon.fusion.relations import Relation, relations
from selon.fusion.roots import Root
from selon.vocabulary import Measure, Unit


@dataclass(frozen=True, slots=True)
class Series:
    """The figures of one measure in one unit. `relations` index into `points`, which are in order of time."""

    measure: Measure
    unit: Unit
    points: tuple[Point, ...]
    relations: tuple[Relation, ...]


def series(items: Sequence[Item], roots: Mapping[str, Root]) -> tuple[Series, ...]:
    """The series of `items` (claims that carry a figure), measure by measure; `roots` by claim id.

    Units are never mixed: families and persons are two series of one measure.
    """
    counted = [item for item in items if item.figure and item.figure.status not in ("denied", "conditional")]
    keys = sorted({(item.figure.measure, item.figure.unit) for item in counted if item.figure})
    return tuple(_series(measure, unit, counted, roots) for measure, unit in keys)


def _series(measure: Measure, unit: Unit, items: Sequence[Item], roots: Mapping[str, Root]) -> Series:
    groups: dict[tuple[object, ...], list[Item]] = {}
    for item in items:
        if item.figure and (item.figure.measure, item.figure.unit) == (measure, unit):
            groups.setdefault(_sameness(item, roots[item.claim.id]), []).append(item)
    points = sorted((_point(group, roots) for group in groups.values()), key=_order)
    return Series(measure, unit, tuple(points), relations(points))


def _sameness(item: Item, root: Root) -> tuple[object, ...]:
    """What makes two claims one point: the same number of the same root, and neither a part of the other."""
    figure = item.figure
    return (figure.low, figure.high, figure.best, root.key, bool(figure.part_of)) if figure else ()


def _point(group: Sequence[Item], roots: Mapping[str, Root]) -> Point:
    ordered = sorted(group, key=lambda item: (str(item.as_of), item.article.id, item.claim.id))
    first, figure = ordered[0], ordered[0].figure
    assert figure is not None
    return Point(
        text=figure.text,
        low=figure.low,
        high=figure.high,
        best=figure.best,
        bounds=bounds(figure),
        as_of=first.as_of,
        published=first.article.published.latest,
        root=roots[first.claim.id],
        place=first.claim.place,
        cumulative=figure.cumulative,
        part_of=figure.part_of,
        figure=figure.id,
        claims=tuple(item.claim.id for item in ordered),
        chains=tuple(dict.fromkeys(item.claim.chain for item in ordered)),
        articles=tuple(dict.fromkeys(item.article.id for item in ordered)),
    )


def _order(point: Point) -> tuple[str, str, int, str]:
    return (str(point.as_of or ""), str(point.published or ""), point.best or point.low or 0, point.root.key)
