"""One place of the gazetteer, and how the artefact packs it."""

from dataclasses import dataclass

import numpy as np

PACKED = np.dtype(
    [("lat", "<i2"), ("lon", "<i2"), ("region", "<u2"), ("kind", "u1"), ("size", "u1"), ("id", "<u4")]
)
"""12 bytes a place. lat in 1/360 and lon in 1/180 degree (0.15 and 0.3 km at most off); size is 12 times the
natural logarithm of the population; id below FIRST_WOF is a GeoNames id, above it one of Who's On First."""

LAT_STEPS, LON_STEPS, SIZE_STEPS = 360, 180, 12
FIRST_WOF = 80_000_000


@dataclass(frozen=True, slots=True)
class Record:
    """A place: name, country (ISO 3166-1 alpha-2, None where none), kind, degrees, population (0 unknown).

    `region` names the first-level division that holds it by a number of the artefact's own (0 unknown).
    `exact` is how the name that found it belongs to it: 0 own name, 1 variant, 2 name in another language,
    3 by likeness only.
    """

    id: str
    name: str
    country: str | None
    kind: str
    lat: float
    lon: float
    population: int = 0
    region: int = 0
    exact: int = 0
