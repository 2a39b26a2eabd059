"""Bounds of figures, and whether two of them can both be true."""

from dataclasses import dataclass

from selon.stored import StoredClaim

ABOUT = 0.15
"""How far from the printed number a figure given as about that number may lie."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """A closed interval of whole numbers; None is open."""

    low: int | None
    high: int | None

    def number(self, printed: int | None) -> int | None:
        """One number that stands for the bounds: the printed one, else the lower, else the upper."""
        return next((number for number in (printed, self.low, self.high) if number is not None), None)

    def disjoint(self, other: "Bounds") -> bool:
        """Whether no number fits both."""
        return _below(self.high, other.low) or _below(other.high, self.low)


def bounds(figure: StoredClaim) -> Bounds:
    """What a figure allows: as bounded, else (about 500, some twenty) the printed number, give or take."""
    if figure.low is None and figure.high is None and figure.best is not None:
        slack = round(figure.best * ABOUT)
        return Bounds(figure.best - slack, figure.best + slack)
    return Bounds(figure.low, figure.high)


def _below(high: int | None, low: int | None) -> bool:
    return high is not None and low is not None and high < low
