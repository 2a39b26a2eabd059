"""The map of a selection: places as precise as they are known."""

from dataclasses import dataclass

import numpy as np
from fastapi import APIRouter

from selon.ledger import StoredClaim
from selon.web.asking import Library, Selection
from selon.web.bench import Asks
from selon.web.pages.selected.claims import Asked
from selon.web.writing.view import Table, View, twins

MOST = 300
"""Places that are put on one map."""
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
    """The places of a selection with most claims, at most 300, and how many claims lie there."""
    spots, total, cut = spots_of(library, asked)
    rows = [_row(spot) for spot in spots]

    def context() -> dict[str, object]:
        return {"asked": asked, "spots": spots, "total": total, "cut": cut, "most": MOST}

    return View(
        "map.html",
        context,
        lambda: [dict(zip(HEADER, row, strict=True)) for row in rows],
        lambda: Table(HEADER, rows),
    )


def spots_of(library: Library, asked: Selection) -> tuple[list[Spot], int, bool]:
    """The places of a selection, its number of claims, and whether there are more places than are given.

    A place is a name in a country; where it lies is told by the first of its claims.
    """
    shelf, found = library.places(asked)
    names, countries = (shelf.columns.words[name].codes for name in ("place", "country"))
    placed = found[names[found] >= 0]
    many = int(countries.max(initial=0)) + 2
    pairs = names[placed].astype(np.int64) * many + countries[placed] + 1
    _, first, counts = np.unique(pairs, return_index=True, return_counts=True)
    order = np.argsort(-counts, kind="stable")[:MOST]
    claims = library.claims_at(shelf, placed[first[order]])
    spots = [_spot(claim, int(count)) for claim, count in zip(claims, counts[order], strict=True)]
    return spots, len(found), len(counts) > MOST


def _spot(claim: StoredClaim, count: int) -> Spot:
    where = (claim.country, claim.lat, claim.lon, claim.precision, claim.radius_km)
    return Spot(claim.place or "", *where, count)


def _row(spot: Spot) -> tuple[object, ...]:
    return tuple(getattr(spot, name) for name in HEADER)


twins(router, "/map", look)
