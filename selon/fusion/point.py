"""One figure of one root, at one time."""

import datetime as dt
from dataclasses import dataclass

from selon.fusion.bounds import Bounds
from selon.fusion.root import Root
from selon.stored import StoredClaim


@dataclass(frozen=True, slots=True)
class Point:
    """One figure of one root: every claim of it counts once, whatever outlets carry it.

    `as_of` is the first day that it can be of, `until` the last; None is unknown. `at` tells the place.
    """

    text: str
    low: int | None
    high: int | None
    best: int | None
    bounds: Bounds
    as_of: dt.date | None
    published: dt.date | None
    root: Root
    place: str | None
    cumulative: bool
    part_of: str | None
    claims: tuple[str, ...]
    chains: tuple[tuple[str, ...], ...]
    articles: tuple[str, ...]
    until: dt.date | None = None
    at: StoredClaim | None = None

    @property
    def number(self) -> int | None:
        """One number that stands for the point: the printed one, else its lower, else its upper bound."""
        return next((number for number in (self.best, self.low, self.high) if number is not None), None)

    @property
    def measure_rises(self) -> bool:
        """Whether it counts what can only become more as more is known of one event."""
        return self.at is not None and self.at.measure in ("killed", "wounded")
