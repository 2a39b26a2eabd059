"""Whether two event claims are about one incident: a score whose parts are kept."""

import datetime as dt
import math
from dataclasses import dataclass

from selon.fusion.families import related
from selon.fusion.sentences import words
from selon.ledger.stored import StoredClaim

SAME = 0.6
"""Least score of two claims about one incident."""
NEAR_KM = 4.0
AREA_KM = {1: 4.0, 2: 25.0, 3: 60.0, 4: 150.0, 5: 400.0, 6: 800.0, 7: 800.0}
"""How far from its point a place of a precision level (UCDP's where_prec) may reach, in km."""
LOOSE_DAYS = 10
"""A longer interval says no day: it joins an incident but never ties two together."""
UNKNOWN = 0.5


@dataclass(frozen=True, slots=True)
class Likeness:
    """The parts of a score, each 0 … 1; `firm`: place and days are known well enough to tie incidents."""

    kind: float
    place: float
    time: float
    actors: float
    firm: bool

    @property
    def score(self) -> float:
        """Weighted mean; 0 where any of kind, place and time is impossible."""
        if not (self.kind and self.place and self.time):
            return 0.0
        return 0.2 * self.kind + 0.35 * self.place + 0.3 * self.time + 0.15 * self.actors


def likeness(a: StoredClaim, b: StoredClaim) -> Likeness:
    """How alike two claims are that each carry an event."""
    one, two = a.event_kind or "", b.event_kind or ""
    kind = 1.0 if one == two else 0.7 if related(one, two) else 0.0
    place, same_place = _place(a, b)
    time, known = _time(a, b)
    return Likeness(kind, place, time, _actors(a, b), same_place and known)


def _place(a: StoredClaim, b: StoredClaim) -> tuple[float, bool]:
    """Score of two places, and whether they are one place and not one inside the other."""
    if a.place is None or b.place is None:
        return UNKNOWN, False
    if (a.place_id and a.place_id == b.place_id) or words(a.place) == words(b.place):
        return 1.0, True
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return (UNKNOWN, False) if not a.country or not b.country or a.country == b.country else (0.0, False)
    apart = _kilometres(a.lat, a.lon, b.lat, b.lon)
    if apart <= NEAR_KM and a.precision == b.precision:
        return 0.9, True
    wider, narrower = sorted((a.precision or 2, b.precision or 2), reverse=True)
    inside = wider > narrower and apart <= AREA_KM[wider] and a.country == b.country
    return (0.7, False) if inside else (0.0, False)


def _time(a: StoredClaim, b: StoredClaim) -> tuple[float, bool]:
    """Score of two intervals of days, and whether both are short enough to tie incidents together."""
    one, two = _days(a), _days(b)
    if one is None or two is None:
        return UNKNOWN if _may_meet(a, b) else 0.0, False
    if one[0] > two[1] or two[0] > one[1]:
        return 0.0, False
    longest = max((end - start).days for start, end in (one, two))
    return (1.0, True) if longest <= LOOSE_DAYS else (0.6, False)


def _days(claim: StoredClaim) -> tuple[dt.date, dt.date] | None:
    start, end = claim.start or claim.end, claim.end or claim.start
    return (start, end) if start and end and start <= end else None


def _may_meet(a: StoredClaim, b: StoredClaim) -> bool:
    """Whether claims without days come from articles of about one week."""
    if not (a.published_from and a.published_to and b.published_from and b.published_to):
        return True
    week = dt.timedelta(days=7)
    return a.published_from - week <= b.published_to and b.published_from - week <= a.published_to


def _actors(a: StoredClaim, b: StoredClaim) -> float:
    """Rival accusations name different actors for one incident, so a difference lowers and never forbids."""
    one, two = _who(a), _who(b)
    if not one or not two:
        return UNKNOWN
    return 1.0 if one & two else 0.2


def _who(claim: StoredClaim) -> frozenset[str]:
    """Ids, else folded names, of who did and who underwent the event."""
    sides = ((claim.agent_actor, claim.agent), (claim.patient_actor, claim.patient))
    return frozenset(actor or " ".join(words(name)) for actor, name in sides if name)


def _kilometres(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance by the haversine formula on a sphere of 6,371 km."""
    p, q = math.radians(lat), math.radians(other_lat)
    half = math.sin((p - q) / 2) ** 2
    half += math.cos(p) * math.cos(q) * math.sin(math.radians(lon - other_lon) / 2) ** 2
    return 12742.0 * math.asin(math.sqrt(min(1.0, half)))
