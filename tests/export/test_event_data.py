"""UCDP and ACLED in their own codes."""

import datetime as dt

import pytest

from selon.export import acled, ucdp
from selon.export.sides import Side
from selon.export.told import told
from selon.fusion import incidents, roots_of
from tests.fusion.build import article, event, figure

MONDAY = article("monday", outlet="Le Quai", published="2031-04-02")


@pytest.mark.parametrize(
    ("lat", "lon", "cell"), [(-89.9, -179.9, 1), (0.1, 0.1, 129961), (89.9, 179.9, 259200)]
)
def test_cells_are_counted_from_the_south_west_corner(lat: float, lon: float, cell: int) -> None:
    assert ucdp.priogrid(lat, lon) == cell


@pytest.mark.parametrize(("days", "code"), [(1, 1), (2, 2), (6, 2), (7, 3), (30, 4), (60, 5)])
def test_precision_of_days_follows_the_codebook(days: int, code: int) -> None:
    start = dt.date(2031, 4, 2)
    assert ucdp.date_precision(start, start + dt.timedelta(days=days - 1)) == code


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("government", "armed_group", 1),
        ("armed_group", "armed_group", 2),
        ("armed_group", "public", 3),
        (None, "armed_group", None),
    ],
)
def test_the_type_of_violence_needs_both_sides(left: str | None, right: str, kind: int | None) -> None:
    assert ucdp.violence(Side("a", left), Side("b", right)) == kind  # type: ignore[arg-type]


def test_one_number_is_written_and_no_qualifier_is_lost() -> None:
    claims = (
        event("e", MONDAY),
        figure("a", MONDAY, 14, None, 14, source="le préfet", event_id="e-e"),
        figure("b", MONDAY, 40, 40, 40, source="la rébellion", event_id="e-e"),
        figure("c", MONDAY, 3, 9, None, source="l'hôpital", event_id="e-e"),
    )
    (incident,) = incidents(claims)
    found = told(incident, roots_of(claims, ()))
    row = acled.row(found)
    assert row["fatalities"] == 3
    for words in ("at least: 14 (Le Quai ← le préfet)", "between: 3", "l'hôpital against la rébellion"):
        assert words in str(row["notes"])
    event_row = ucdp.row(found)
    assert (event_row["low"], event_row["high"], event_row["number_of_sources"]) == (3, 40, 4)
