"""GeoJSON (RFC 7946): a point a claim, geometry null where the place is unknown, precision as a property."""

import json
from collections.abc import Iterable
from typing import TextIO

from selon.export.qualifier import chain, qualifier
from selon.stored import StoredClaim

_LEFT_OUT = {"lat", "lon", "chain", "evidence"}


def write(claims: Iterable[StoredClaim], out: TextIO) -> None:
    """Write `claims` as one FeatureCollection; coordinates are [longitude, latitude] in degrees."""
    features = [feature(claim) for claim in claims]
    json.dump({"type": "FeatureCollection", "features": features}, out, ensure_ascii=False)
    out.write("\n")


def feature(claim: StoredClaim) -> dict[str, object]:
    """One claim as a Feature."""
    known = claim.lat is not None and claim.lon is not None
    return {
        "type": "Feature",
        "id": claim.id,
        "geometry": {"type": "Point", "coordinates": [claim.lon, claim.lat]} if known else None,
        "properties": {
            **claim.model_dump(mode="json", exclude=_LEFT_OUT),
            "qualifier": qualifier(claim),
            "chain": chain(claim),
        },
    }
