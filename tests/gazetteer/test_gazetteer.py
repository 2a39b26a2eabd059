"""The look-up on the artefact that the package ships."""

from pathlib import Path

import pytest

from selon.errors import InvalidData
from selon.gazetteer import open_gazetteer


def test_every_place_has_a_known_kind_and_a_point_on_earth() -> None:
    for record in open_gazetteer().find("Ramadi"):
        assert record.kind in ("locality", "county", "region")
        assert -90 <= record.lat <= 90
        assert -180 <= record.lon <= 180


@pytest.mark.parametrize(
    ("name", "country", "lat", "lon"),
    [
        ("Ramadi", "IQ", 33.42, 43.3),
        ("Moura", "ML", 14.4, -4.6),
        ("Djibo", "BF", 14.1, -1.63),
        ("Bria", "CF", 6.54, 21.99),
        ("Doha", "QA", 25.29, 51.53),
        ("Koursk", "RU", 51.73, 36.19),
    ],
)
def test_a_town_is_among_its_namesakes(name: str, country: str, lat: float, lon: float) -> None:
    records = open_gazetteer().find(name)
    assert any(r.country == country and abs(r.lat - lat) < 0.3 and abs(r.lon - lon) < 0.3 for r in records)


def test_the_most_populous_comes_first() -> None:
    sizes = [record.population for record in open_gazetteer().find("Tripoli")]
    assert sizes == sorted(sizes, reverse=True)


def test_likeness_stays_in_the_countries_asked_for() -> None:
    records = open_gazetteer().find_like("Sfiré", {"SY"})
    assert records
    assert {record.country for record in records} == {"SY"}


def test_an_unknown_name_has_no_places() -> None:
    assert open_gazetteer().find("Zzyzzyxville") == ()
    assert "Zzyzzyxville" not in open_gazetteer()


def test_a_missing_artefact_is_invalid_data(tmp_path: Path) -> None:
    with pytest.raises(InvalidData):
        open_gazetteer(tmp_path)
