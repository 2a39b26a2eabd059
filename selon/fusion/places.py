"""How two places stand to each other: the same, one inside the other, apart, or not known."""

import math
from dataclasses import dataclass
from typing import Protocol

from selon.fusion.sentences import words

SIZE = {"facility": 1, "neighbourhood": 1, "locality": 2, "county": 3, "region": 4, "area": 4, "water": 4}
COUNTRY, CONTINENT = 5, 6
REACH_KM = {1: 4.0, 2: 25.0, 3: 60.0, 4: 250.0, 5: 800.0, 6: 5000.0}
"""How far from its point a place of a size may reach, in km."""
SPOT = 2
"""A place of this size or smaller is one spot on the map: a town, a quarter."""


class Located(Protocol):
    """What is known of a place."""

    @property
    def place(self) -> str | None: ...
    @property
    def place_id(self) -> str | None: ...
    @property
    def place_kind(self) -> str | None: ...
    @property
    def country(self) -> str | None: ...
    @property
    def lat(self) -> float | None: ...
    @property
    def lon(self) -> float | None: ...
    @property
    def precision(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class Standing:
    """`score` 0 (apart) … 1; `same`: one place; `wider`: -1 the first holds the second, 1 the reverse."""

    score: float
    same: bool = False
    wider: int = 0


UNKNOWN = Standing(0.5)
APART = Standing(0.0)
SAME = Standing(1.0, same=True)


def size(one: Located) -> int:
    """1 a quarter … 6 a continent: by its kind, else by UCDP's level of precision."""
    if one.place_kind == "country":
        return COUNTRY
    if one.place_kind == "continent":
        return CONTINENT
    return SIZE.get(one.place_kind or "", min(one.precision or SPOT, COUNTRY))


def standing(a: Located, b: Located) -> Standing:
    """How two places stand to each other. Equal names are one place unless they are known to lie apart."""
    if a.place is None or b.place is None:
        return UNKNOWN if not (a.country and b.country) or a.country == b.country else APART
    if a.place_id and a.place_id == b.place_id:
        return SAME
    named_alike = words(a.place) == words(b.place)
    apart = distance(a, b)
    if apart is None:
        if named_alike:
            return SAME
        return UNKNOWN if not (a.country and b.country) or a.country == b.country else APART
    return _by_distance(a, b, apart, named_alike)


def _by_distance(a: Located, b: Located, apart: float, named_alike: bool) -> Standing:
    one, two = size(a), size(b)
    if named_alike and apart <= REACH_KM[min(one, two)] * 2:
        return SAME
    if one == two:
        return Standing(0.9, same=True) if apart <= REACH_KM[1] and one <= SPOT else APART
    wider = max(one, two)
    held = wider == CONTINENT or (a.country == b.country and (wider == COUNTRY or apart <= REACH_KM[wider]))
    return Standing(0.7, wider=-1 if one > two else 1) if held else APART


def distance(a: Located, b: Located) -> float | None:
    """Great-circle distance in km by the haversine formula on a sphere of 6,371 km; None if not known."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    p, q = math.radians(a.lat), math.radians(b.lat)
    half = math.sin((p - q) / 2) ** 2
    half += math.cos(p) * math.cos(q) * math.sin(math.radians(a.lon - b.lon) / 2) ** 2
    return 12742.0 * math.asin(math.sqrt(min(1.0, half)))
