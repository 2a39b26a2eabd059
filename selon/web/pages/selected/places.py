"""The map of a selection: places as precise as they are known."""

from collections import Counter
from dataclasses import dataclass

from fastapi import APIRouter

from selon.ledger import StoredClaim
from selon.web.bench import Asks
from selon.web.pages.selected.claims import Asked
from selon.web.writing.view import Table, View, twins

MOST = 2000
"""Claims that are put on one map."""
HEADER = ("place", "country", "lat", "lon", "precision", "radius_km", "claims")

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with the number of its claims. Coordinates are degrees, None where unknown."""

    place: str
    country: str | None
    lat: float | None
    lon: float | None
    precision: int | None
    radius_km: float | None
    claims: int

    @property
    def known(self) -> bool:
        return self.lat is not None and self.lon is not None


def look(asked: Asked, library: Asks) -> View:
    """The places of a selection's first 2,000 claims, with how many claims lie there."""
    places, found = library.places(asked)
    spots = spots_of(library.claims_at(places, found[:MOST]))
    rows = [_row(spot) for spot in spots]

    def context() -> dict[str, object]:
        return {"asked": asked, "spots": spots, "total": len(found), "cut": len(found) > MOST, "most": MOST}

    return View(
        "map.html",
        context,
        lambda: [dict(zip(HEADER, row, strict=True)) for row in rows],
        lambda: Table(HEADER, rows),
    )


def spots_of(claims: list[StoredClaim]) -> list[Spot]:
    """The places that claims name, those with most claims first."""
    fields = ((c.place, c.country, c.lat, c.lon, c.precision, c.radius_km) for c in claims if c.place)
    counts = Counter(fields)
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0])))
    return [
        Spot(place or "", country, lat, lon, precision, radius, count)
        for (place, country, lat, lon, precision, radius), count in ordered
    ]


def _row(spot: Spot) -> tuple[object, ...]:
    return tuple(getattr(spot, name) for name in HEADER)


twins(router, "/map", look)
