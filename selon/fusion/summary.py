"""One line for a series: low, best and high by a named rule that is always shown."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from selon.fusion.point import Point
from selon.fusion.series import Series


@dataclass(frozen=True, slots=True)
class Summary:
    """`best` is None where the rule leaves it unresolved; `rule` is its name and `stated` what it says."""

    low: int | None
    best: int | None
    high: int | None
    rule: str
    stated: str


Rule = Callable[[Sequence[Point]], int | None]


def latest_of_each_root(points: Sequence[Point]) -> tuple[Point, ...]:
    """The last point of every root, parts of a whole left out: what is still said."""
    whole = [point for point in points if not point.part_of]
    return tuple({point.root.key: point for point in whole}.values())


def _lowest(points: Sequence[Point]) -> int | None:
    return min((point.number for point in points if point.number is not None), default=None)


def _majority(points: Sequence[Point]) -> int | None:
    """The number that more than half of the roots give."""
    counts = Counter(point.number for point in points if point.number is not None)
    number, count = counts.most_common(1)[0] if counts else (None, 0)
    return number if count * 2 > len(points) else None


def _latest(points: Sequence[Point]) -> int | None:
    """The number of the last day; unresolved where that day's roots contradict each other."""
    day = max((point.as_of for point in points if point.as_of), default=None)
    numbers = {point.number for point in points if point.as_of == day and point.number is not None}
    return numbers.pop() if len(numbers) == 1 else None


RULES: Mapping[str, tuple[str, Rule]] = MappingProxyType(
    {
        "latest": ("the figure of the last day; unresolved where its roots differ", _latest),
        "lowest": ("the lowest number among the last figure of each root", _lowest),
        "majority": ("the number that more than half of the roots give; else unresolved", _majority),
    }
)


def summary(series: Series, rule: str = "latest") -> Summary:
    """The series in one line by `rule` (a key of RULES). Raises KeyError for another name."""
    stated, best = RULES[rule]
    last = latest_of_each_root(series.points)
    lows = [number for point in last for number in (point.bounds.low, point.number) if number is not None]
    highs = [number for point in last for number in (point.bounds.high, point.number) if number is not None]
    return Summary(min(lows, default=None), best(last), max(highs, default=None), rule, stated)
