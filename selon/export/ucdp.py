"""CSV in the style of UCDP's Georeferenced Event Dataset (codebook 19.1): its 42 columns, and ours for notes.

Columns that need UCDP's own numbering of conflicts, dyads and states stay empty. `number_of_sources` counts
independent root sources; -1 is unknown.
"""

import datetime as dt
from collections.abc import Iterable
from typing import TextIO

from selon.export.sides import CIVIL, Side, sides
from selon.export.table import Value, write_csv
from selon.export.told import Told
from selon.fusion.places import size

COLUMNS = (
    *("id", "year", "active_year", "type_of_violence", "conflict_new_id", "conflict_name", "dyad_new_id"),
    *(
        "dyad_name",
        "side_a_new_id",
        "gwnoa",
        "side_a",
        "side_b_new_id",
        "gwnob",
        "side_b",
        "number_of_sources",
    ),
    *("source_article", "source_office", "source_date", "source_headline", "source_original", "where_prec"),
    *("where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country"),
    *("country_id", "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b"),
    *("deaths_civilians", "deaths_unknown", "low", "best", "high"),
)
NOTES = "notes"
SINGLE = 1
_PRECISION = {1: 1, 2: 1, 3: 3, 4: 4, 5: 6, 6: 7}


def write(told: Iterable[Told], out: TextIO) -> None:
    """Write incidents, one a row, under the header."""
    rows = (row(each) for each in told)
    write_csv((*COLUMNS, NOTES), ([each.get(name) for name in (*COLUMNS, NOTES)] for each in rows), out)


def row(told: Told) -> dict[str, Value]:
    """The columns that can be filled in."""
    incident, at = told.incident, told.incident.at
    left, right = sides(incident)
    articles = {(c.outlet or "", str(c.published_to or ""), c.title) for c in incident.claims}
    listed = sorted(articles)
    return {
        "id": incident.id,
        "year": incident.start.year if incident.start else None,
        "type_of_violence": violence(left, right),
        "side_a": left.name,
        "side_b": right.name,
        "dyad_name": " - ".join(side.name for side in (left, right) if side.name),
        "number_of_sources": len(told.roots) or -1,
        "source_article": ";".join(f'"{",".join(part)}"' for part in listed),
        "source_office": ";".join(office for office, _, _ in listed),
        "source_date": ";".join(day for _, day, _ in listed),
        "source_headline": ";".join(headline for _, _, headline in listed),
        "source_original": ";".join(told.roots),
        "where_prec": (_PRECISION[size(at)] if at.precision is None else at.precision) if at else None,
        "where_coordinates": at.place if at else None,
        "country": at.country if at else None,
        "event_clarity": SINGLE,
        "date_prec": date_precision(incident.start, incident.end),
        "date_start": incident.start,
        "date_end": incident.end,
        **(_point(at.lat, at.lon) if at and at.lat is not None and at.lon is not None else {}),
        **_deaths(told, right),
        NOTES: told.notes,
    }


def _point(lat: float, lon: float) -> dict[str, Value]:
    known: dict[str, Value] = {"latitude": lat, "longitude": lon, "geom_wkt": f"POINT ({lon} {lat})"}
    return {**known, "priogrid_gid": priogrid(lat, lon)}


def _deaths(told: Told, victims: Side) -> dict[str, Value]:
    """All dead are civilians where civilians underwent it, else unknown: who they were is seldom told."""
    if told.dead is None:
        return {}
    best = told.dead.best
    whose = "deaths_civilians" if victims.kind in CIVIL else "deaths_unknown"
    found: dict[str, Value] = {"low": told.dead.low, "best": best, "high": told.dead.high, whose: best}
    return found


def violence(left: Side, right: Side) -> int | None:
    """1 state-based, 2 between groups, 3 one-sided; None where the sides are not known."""
    kinds = (left.kind, right.kind)
    if left.kind in ("government", "armed_group") and right.kind in CIVIL:
        return 3
    if None in kinds:
        return None
    if "government" in kinds and all(kind in ("government", "armed_group") for kind in kinds):
        return 1
    return 2 if kinds == ("armed_group", "armed_group") else None


def date_precision(start: dt.date | None, end: dt.date | None) -> int | None:
    """1 a day (or one night), 2 two to six days, 3 a week, 4 a month, 5 longer."""
    if start is None or end is None:
        return None
    days = (end - start).days + 1
    return next((code for code, most in ((1, 1), (2, 6), (3, 7), (4, 31)) if days <= most), 5)


def priogrid(lat: float, lon: float) -> int:
    """The number of the half-degree cell of PRIO-GRID, counted from the south-west corner."""
    row_of, column = min(int((lat + 90) * 2), 359), min(int((lon + 180) * 2), 719)
    return row_of * 720 + column + 1
