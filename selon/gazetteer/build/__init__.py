"""The build of the artefact: sources → one compact set of files, byte for byte the same each time."""

from pathlib import Path

from selon.gazetteer.build import cities, countries, wof
from selon.gazetteer.build.merge import merge
from selon.gazetteer.build.pack import pack

__all__ = ["build"]


def build(places: Path, folder: Path) -> None:
    """Build the artefact in `folder` from `places` (Who's On First, cut down), GeoNames and CLDR."""
    known = [place for place in wof.rows(places) if place.country != wof.DISPUTED]
    towns = list(cities.rows())
    merged = merge(known, towns)
    codes = frozenset(place.country for place in known if place.kind == "country")
    pack([*countries.rows(towns, codes), *merged], folder)
