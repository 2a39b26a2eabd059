"""Rows of places.tsv.xz (Who's On First, cut down) as sources."""

import csv
import lzma
from collections.abc import Iterator
from pathlib import Path

from selon.gazetteer.build.source import Source, latin

KINDS = {
    "country": "country",
    "disputed": "area",
    "macroregion": "area",
    "region": "region",
    "county": "county",
    "localadmin": "county",
    "locality": "locality",
    "neighbourhood": "neighbourhood",
    "campus": "facility",
}
COUNTRY_OF = {"XS": "SO"}
DISPUTED = "XX"
"""Its records are left out: their populations are wrong, and language packs name these lands."""
MANY_LANGUAGES = 12
"""A place with more names in other languages than this is famous: they are exonyms, not spellings."""


def rows(path: Path) -> Iterator[Source]:
    """Every place of the file, in its order."""
    with lzma.open(path, "rt", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield _source(row)


def _source(row: dict[str, str]) -> Source:
    french = [name for name in row["names_fr"].split("|") if latin(name)]
    geonames = int(row["geonames_id"] or 0)
    return Source(
        id=geonames or int(row["wof_id"]),
        name=french[0] if french else row["name"],
        country=COUNTRY_OF.get(row["country"], row["country"]),
        kind=KINDS[row["placetype"]],
        lat=float(row["lat"]),
        lon=float(row["lon"]),
        population=int(row["population"] or 0),
        region=row["region_id"],
        geonames=geonames,
        names=_names(row, french),
        shown=bool(french) or row["placetype"] not in ("locality", "neighbourhood"),
    )


def _names(row: dict[str, str], french: list[str]) -> list[tuple[str, int]]:
    english = [name for name in row["names_en"].split("|") if latin(name)]
    names = [(name, 0) for name in french[:1]] + [(row["name"], 0 if not french else 1)]
    names += [(name, 1) for name in french[1:] + english[:1]] + [(name, 2) for name in english[1:]]
    others = [name for name in row["names_other"].split("|") if latin(name)]
    return names + [(name, 2) for name in others if len(others) <= MANY_LANGUAGES]
