"""Whether two event claims are about one incident: a score whose parts are kept."""

from dataclasses import dataclass

from selon.fusion.families import related
from selon.fusion.places import standing
from selon.fusion.told import BEFORE, LOOSE_DAYS, Told

SAME = 0.6
"""Least score of two claims about one incident."""
UNKNOWN = 0.5
RECENT, FAINT = 0.7, 0.3
"""Scores of the report's own day, and of a day a week before, for an event whose day is not said."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The parts of a score, each 0 … 1. `firm`: place and day are one, which ties incidents together.

    `wider` is -1 where the first claim's place holds the second's, 1 the other way round, else 0.
    """

    kind: float
    place: float
    time: float
    actors: float
    firm: bool
    wider: int = 0

    @property
    def score(self) -> float:
        """Weighted mean; 0 where any of kind, place and time is impossible."""
        if not (self.kind and self.place and self.time):
            return 0.0
        return round(0.2 * self.kind + 0.35 * self.place + 0.3 * self.time + 0.15 * self.actors, 6)


NONE = Likeness(0.0, 0.0, 0.0, 0.0, False)


def likeness(a: Told, b: Told) -> Likeness:
    """How alike two claims are that each carry an event."""
    kind = 1.0 if a.kind == b.kind else 0.7 if related(a.kind, b.kind) else 0.0
    time = _time(a, b) if kind else 0.0
    if not time:
        return NONE
    place = standing(a, b)
    actors = _actors(a.who, b.who)
    firm = place.same and a.anchored and b.anchored
    found = Likeness(kind, place.score, time, actors, firm, place.wider)
    return found if found.score >= SAME else Likeness(kind, place.score, time, actors, False, place.wider)


def _time(a: Told, b: Told) -> float:
    """Score of the days that two events may be of."""
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return 0.0
    if a.first > b.last or b.first > a.last:
        return 0.0
    if a.said != b.said:
        unsaid, said = (b, a) if a.said else (a, b)
        return _recent(unsaid.first or 0, said.last or 0)
    if not a.said:
        return UNKNOWN
    return 1.0 if max(a.last - a.first, b.last - b.first) <= LOOSE_DAYS else 0.6


def _recent(first: int, day: int) -> float:
    """Score of a day for an event of a report that says none: a report tells of what just happened."""
    gap = max(0, first + BEFORE - day)
    return FAINT + (RECENT - FAINT) * (1 - min(gap, BEFORE) / BEFORE)


def _actors(one: frozenset[str], two: frozenset[str]) -> float:
    """Rival accusations name different actors for one incident, so a difference lowers and never forbids."""
    if not one or not two:
        return UNKNOWN
    return 1.0 if one & two else 0.2
