"""GeoJSON: longitude first, null where the place is unknown."""

import io
import json

from selon.export import geojson
from tests.export.build import claim


def test_a_point_is_longitude_then_latitude_with_its_precision() -> None:
    out = io.StringIO()
    geojson.write([claim()], out)
    (feature,) = json.loads(out.getvalue())["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [44.42, 33.31]}
    assert (feature["properties"]["precision"], feature["properties"]["qualifier"]) == (1, "at least")


def test_an_unknown_place_has_no_geometry_and_keeps_its_name() -> None:
    feature = geojson.feature(claim(lat=None, lon=None))
    assert feature["geometry"] is None
    assert feature["properties"]["place"] == "Vieux-Quai"  # type: ignore[index]
