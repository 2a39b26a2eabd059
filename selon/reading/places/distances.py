"""Points given by distance and direction: "50 km au nord de X"."""

from math import cos, radians, sin

from selon.gazetteer import Record
from selon.reading.document import Document
from selon.reading.places.found import Found

KM_A_DEGREE = 111.2
ROUGH = 0.25
"""Radius of a point with a direction, as a share of its distance."""
REACH = 80
"""Characters before a name that are searched."""


def displaced(document: Document, found: Found, record: Record) -> tuple[float, float, float | None]:
    """Latitude, longitude and radius (km) of what is said of `found`: its own point where nothing is said.

    Without a direction the point is the place itself, the radius the distance.
    """
    start = found.span[0]
    grammar = document.pack.grammar("places.distances")
    given = grammar.distance_before(document.plain[max(0, start - REACH) : start])
    if not given or record.kind not in ("locality", "facility", "neighbourhood", "county"):
        return record.lat, record.lon, None
    km, bearing = given
    if bearing is None:
        return record.lat, record.lon, km
    lat = record.lat + km * cos(radians(bearing)) / KM_A_DEGREE
    lon = record.lon + km * sin(radians(bearing)) / (KM_A_DEGREE * cos(radians(record.lat)))
    return round(lat, 3), round(lon, 3), round(km * ROUGH, 1)
