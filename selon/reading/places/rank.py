"""The choice among places of one name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import asin, cos, exp, log10, radians, sin, sqrt

from selon.gazetteer import Record
from selon.reading.places.evidence import Evidence
from selon.reading.places.found import Found
from selon.reading.places.setting import Setting

CURATED = 4.0
POPULATION = 0.5
KNOWN = 2.6
"""What stands for the weight of the population where a language pack names the place itself."""
KINDS = {
    "country": 5.0,
    "continent": 3.0,
    "locality": 0.6,
    "region": 0.3,
    "area": 0.3,
    "water": 0.0,
    "county": -0.4,
    "neighbourhood": -0.6,
    "facility": -0.6,
}
LANDS = frozenset({"country", "region", "area", "water", "continent", "county"})
FITTING, UNFITTING = 3.0, -1.0
ARTICLE = 1.5
SHARE = 3.0
NEAR, NEAR_KM = 1.5, 150.0
HELD = 3.0
EXACT = (0.6, 0.3, -0.3, -1.5)
CLOSE_KM = 60.0


@dataclass(frozen=True, slots=True)
class Choice:
    """The place chosen, the chance that it is the right one (0 to 1), and the one that came second.

    `shares`: what the article speaks of each country around the name, apart from the name itself.
    """

    record: Record
    score: float
    second: Record | None
    shares: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Around:
    """What surrounds a name: clues, shares of countries, the sure places elsewhere, the places tied to it."""

    clues: Evidence
    shares: Mapping[str, float]
    others: tuple[Record, ...]
    holders: tuple[Record, ...]


def choose(found: Found, clues: Evidence, setting: Setting, holders: Iterable[Record] = ()) -> Choice:
    """The best of the places of `found`; `holders` are places said to hold it or to be near."""
    others = {(place.lat, place.lon): place for first, place in setting.places if first != found.first}
    shares = setting.shares(found.first, found.text)
    around = _Around(clues, shares, tuple(others.values()), tuple(holders))
    weights = [_weight(record, record in found.curated, around) for record in found.records]
    ranked = sorted(zip(weights, found.records, strict=True), key=lambda pair: -pair[0])
    margin, best = ranked[0]
    second = None
    for weight, record in ranked[1:]:
        if record.country != best.country or km(record, best) > CLOSE_KM:
            margin, second = margin - weight, record
            break
    return Choice(best, round(1 / (1 + exp(-max(-30.0, min(30.0, margin)))), 3), second, around.shares)


def _weight(record: Record, curated: bool, around: _Around) -> float:
    weight = (CURATED + KNOWN) if curated else POPULATION * log10(record.population + 1)
    weight += KINDS[record.kind] + EXACT[record.exact]
    if around.clues.kinds:
        weight += FITTING if record.kind in around.clues.kinds else UNFITTING
    elif around.clues.article == (record.kind in LANDS):
        weight += ARTICLE
    weight += SHARE * around.shares.get(record.country or "", 0.0)
    if record.kind not in ("country", "area", "water", "continent"):
        nearest = min((km(record, place) for place in around.others), default=1e6)
        weight += NEAR * exp(-nearest / NEAR_KM)
    return weight + sum(HELD * _fits(record, holder) for holder in around.holders)


def _fits(record: Record, holder: Record) -> float:
    """How well `holder` can hold a place or be its neighbour: 1 by country, by nearness for towns."""
    if holder.kind == "country":
        return float(record.country == holder.country and record.kind != "country")
    if holder.country and record.country != holder.country:
        return 0.0
    return exp(-km(record, holder) / (2 * NEAR_KM))


def km(first: Record, second: Record) -> float:
    """Distance on the sphere."""
    p, q = radians(first.lat), radians(second.lat)
    east = sin(radians(first.lon - second.lon) / 2)
    return 12742 * asin(sqrt(sin((p - q) / 2) ** 2 + cos(p) * cos(q) * east**2))
