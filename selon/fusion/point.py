"""One figure of one root, at one time."""

import datetime as dt
from dataclasses import dataclass

from selon.fusion.bounds import Bounds
from selon.fusion.roots import Root


@dataclass(frozen=True, slots=True)
class Point:
    """One figure of one root: every claim of it counts once, whatever outlets carry it."""

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

    @property
    def number(self) -> int | None:
        """One number that stands for the point: the printed one, else its lower, else its upper bound."""
        return next((number for number in (self.best, self.low, self.high) if number is not None), None)
