"""Figures of one measure side by side: a row a figure, its bounds as a bar, its root source as a colour."""

from collections.abc import Callable, Sequence

from markupsafe import Markup

from selon.fusion import Point, Series
from selon.web.charts.scale import Scale, numbers
from selon.web.charts.svg import ROOTS, clipped, line, picture, tag, text
from selon.web.wording import Words

WIDTH, ROW, TOP = 1120.0, 34.0, 34.0
LEFT, RIGHT = 360.0, 960.0
NAME = 48
ARROW = 7.0


def colours(series: Sequence[Series]) -> dict[str, int]:
    """Key of a root → its colour, in order of appearance. More roots than colours begin again."""
    keys = dict.fromkeys(point.root.key for each in series for point in each.points)
    return {key: place % ROOTS for place, key in enumerate(keys)}


def superseded(series: Series) -> frozenset[int]:
    """Places of the points that a later figure of the same root replaces."""
    return frozenset(each.right for each in series.relations if each.way == "supersedes")


def chart(
    series: Series, words: Words, colour: dict[str, int], href: Callable[[Point], str], key: str
) -> Markup:
    """The series as a picture; `href` is where a figure's row leads."""
    values = [value for point in series.points for value in _ends(point)]
    scale, ticks = numbers(values, LEFT, RIGHT)
    height = TOP + ROW * len(series.points) + 8
    gone = superseded(series)
    title = words(
        "series.title", measure=words(f"measure.{series.measure}"), unit=words(f"unit.{series.unit}")
    )
    told = "; ".join(_told(point, words) for point in series.points)
    grid = [line(scale(t), TOP - 6, scale(t), height - 6, "grid") for t in ticks]
    heads = [text(scale(t), TOP - 14, words.number(t), "tick", "middle") for t in ticks]
    rows = [
        _row(point, TOP + ROW * i, scale, words, colour[point.root.key], i in gone, href(point))
        for i, point in enumerate(series.points)
    ]
    return picture(title, told, (WIDTH, height), [*grid, *heads, *rows], key, "group")


def _row(point: Point, top: float, scale: Scale, words: Words, colour: int, gone: bool, href: str) -> Markup:
    middle = top + ROW / 2
    value = words.bounds(point.low, point.high, point.best)
    body = [
        tag("rect", x=0, y=top, width=WIDTH, height=ROW - 2, class_="row"),
        text(6, middle - 2, clipped(point.root.name, NAME), "name"),
        text(6, middle + 11, _when(point, words, gone), "tick"),
        *_bar(point, middle, scale),
        text(RIGHT + 14, middle + 4, value, "value"),
        tag("title", f"{point.root.name}: {point.text}"),
    ]
    faded = " gone" if gone else ""
    return tag("a", *body, href=href, class_=f"point c{colour}{faded}")


def _when(point: Point, words: Words, gone: bool) -> str:
    day = words.day(point.as_of) or words("unknown.day")
    notes = [words("series.superseded")] if gone else []
    notes += [words("series.part")] if point.part_of else []
    notes += [words.count("series.chains", len(point.chains))] if len(point.chains) > 1 else []
    return " · ".join([day, *notes])


def _bar(point: Point, y: float, scale: Scale) -> list[Markup]:
    """The bounds: a bar between two, a bar with an arrow where one is open; the printed number as a dot."""
    low, high = point.low, point.high
    left = scale(low) if low is not None else LEFT
    right = scale(high) if high is not None else RIGHT
    drawn: list[Markup] = []
    if low is not None or high is not None:
        drawn.append(tag("rect", x=left, y=y - 4, width=max(right - left, 2), height=8, class_="bar", rx=2))
    elif point.best is None:
        return [text(LEFT + 6, y + 4, "?", "value")]
    if high is None and low is not None:
        drawn.append(_arrow(RIGHT, y, ARROW))
    if low is None and high is not None:
        drawn.append(_arrow(LEFT, y, -ARROW))
    if point.best is not None:
        about = low is None and high is None
        drawn.append(tag("circle", cx=scale(point.best), cy=y, r=6, class_="about" if about else "dot"))
    return drawn


def _arrow(x: float, y: float, reach: float) -> Markup:
    return tag(
        "path", d=f"M{x:.1f} {y - 7:.1f} L{x + reach:.1f} {y:.1f} L{x:.1f} {y + 7:.1f} Z", class_="dot"
    )


def _ends(point: Point) -> list[int]:
    return [value for value in (point.low, point.high, point.best) if value is not None]


def _told(point: Point, words: Words) -> str:
    value = words.bounds(point.low, point.high, point.best)
    return f"{words.day(point.as_of) or words('unknown.day')}, {point.root.name}: {value}"
