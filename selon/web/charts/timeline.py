"""Days as a picture: bars of when claims say that things happened, and how many claims fall on each day."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from selon.web.charts.scale import Scale, calendar
from selon.web.charts.svg import clipped, line, picture, tag, text
from selon.web.wording import Words

WIDTH, ROW, TOP = 1120.0, 26.0, 34.0
LEFT, RIGHT = 330.0, 1100.0
NAME = 46
MOST_BINS = 120
TALL = 120.0
LABEL = 80.0
"""Room that a day's name needs."""


@dataclass(frozen=True, slots=True)
class Span:
    """One bar: an event of these days, or a point where they are one day. `colour` is a class c0 … c7."""

    label: str
    start: dt.date
    end: dt.date
    colour: int
    href: str


def bars(spans: Sequence[Span], title: str, words: Words, key: str) -> Markup:
    """A row a span, as wide as the days that are told: what is known to the month is a month wide."""
    first, last = min(each.start for each in spans), max(each.end for each in spans)
    scale, ticks = calendar(first, last, LEFT, RIGHT)
    height = TOP + ROW * len(spans) + 6
    told = "; ".join(f"{each.label}: {words.days(each.start, each.end)}" for each in spans)
    rows = [_bar(each, TOP + ROW * i, scale, words) for i, each in enumerate(spans)]
    return picture(
        title, told, (WIDTH, height), [*_axis(scale, ticks, height - 4, words), *rows], key, "group"
    )


def histogram(days: Sequence[dt.date], title: str, words: Words, key: str) -> Markup:
    """How many of `days` fall into each day, week or longer step."""
    first, last = min(days), max(days)
    step = max(1, -(-((last - first).days + 1) // MOST_BINS))
    counts = Counter((day - first).days // step for day in days)
    scale, ticks = calendar(first, last, 40.0, RIGHT)
    most = max(counts.values())
    bottom = TOP + TALL
    columns = []
    for place, count in sorted(counts.items()):
        start = first + dt.timedelta(days=place * step)
        left, right = scale(start.toordinal()), scale(start.toordinal() + step)
        tall = TALL * count / most
        name = tag("title", f"{words.day(start)}: {words.number(count)}")
        columns.append(
            tag(
                "rect",
                name,
                x=left + 0.5,
                y=bottom - tall,
                width=max(right - left - 1, 1),
                height=tall,
                class_="column",
            )
        )
    told = words("timeline.told", first=words.day(first), last=words.day(last), most=words.number(most))
    top = text(34, TOP + 8, words.number(most), "tick", "end")
    return picture(
        title, told, (WIDTH, bottom + 8), [*_axis(scale, ticks, bottom, words), *columns, top], key
    )


def _axis(scale: Scale, ticks: Sequence[dt.date], bottom: float, words: Words) -> list[Markup]:
    drawn = []
    for day in ticks:
        x = scale(day.toordinal())
        drawn.append(line(x, TOP - 8, x, bottom, "grid"))
        if x + LABEL < WIDTH:
            drawn.append(text(x + 3, TOP - 14, words.day(day), "tick"))
    return drawn


def _bar(span: Span, top: float, scale: Scale, words: Words) -> Markup:
    left, right = scale(span.start.toordinal()), scale(span.end.toordinal() + 1)
    days = words.days(span.start, span.end)
    return tag(
        "a",
        tag("rect", x=0, y=top, width=WIDTH, height=ROW - 2, class_="row"),
        text(6, top + ROW / 2 + 3, clipped(span.label, NAME), "name"),
        tag("rect", x=left, y=top + 6, width=max(right - left, 5), height=ROW - 14, rx=3, class_="span"),
        tag("title", f"{span.label}: {days}"),
        href=span.href,
        class_=f"point c{span.colour}",
    )
