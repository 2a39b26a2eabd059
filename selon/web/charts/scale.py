"""Values → places on a line, with ticks at round values."""

import datetime as dt
import math
from dataclasses import dataclass

STEEP = 60
"""A range whose ends are so many times apart is drawn on a logarithmic line."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps `low … high` to `left … right`; logarithmic where `log`."""

    low: float
    high: float
    left: float
    right: float
    log: bool = False

    def __call__(self, value: float) -> float:
        low, high, at = self.low, self.high, min(max(value, self.low), self.high)
        if self.log:
            low, high, at = math.log10(low), math.log10(high), math.log10(at)
        return self.left + (self.right - self.left) * ((at - low) / (high - low) if high > low else 0.5)


def numbers(values: list[int], left: float, right: float) -> tuple[Scale, tuple[int, ...]]:
    """A line for numbers of people and things, which begins at 0 unless it is logarithmic; and its ticks."""
    most = max(values, default=1) or 1
    least = min((value for value in values if value > 0), default=1)
    if most / least > STEEP:
        low, high = 10 ** math.floor(math.log10(least)), 10 ** math.ceil(math.log10(most * 1.001))
        ticks = tuple(10**power for power in range(round(math.log10(low)), round(math.log10(high)) + 1))
        return Scale(low, high, left, right, log=True), ticks
    step = _step(most / 4)
    high = step * math.ceil(most / step)
    return Scale(0, high, left, right), tuple(range(0, high + 1, step))


def _step(rough: float) -> int:
    """The least of 1, 2, 5, 10, 20, … that is not below a number."""
    power = 10 ** max(0, math.floor(math.log10(rough))) if rough > 0 else 1
    return next(int(factor * power) for factor in (1, 2, 5, 10) if factor * power >= rough or factor == 10)


def calendar(first: dt.date, last: dt.date, left: float, right: float) -> tuple[Scale, tuple[dt.date, ...]]:
    """A line for days, one day wider than they are; and its ticks: days, weeks, months or years."""
    start, end = first.toordinal(), last.toordinal() + 1
    span = end - start
    every = next((days for days in (1, 2, 7, 14, 30, 91, 182, 365) if span / days <= 8), span // 6)
    ticks = tuple(dt.date.fromordinal(day) for day in range(start, end, every))
    return Scale(start, end, left, right), ticks
