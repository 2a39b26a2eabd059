"""The build on a small fixture: merged, packed, and the same bytes each time."""

import lzma
from pathlib import Path

import pytest

from selon.gazetteer import open_gazetteer
from selon.gazetteer.build import wof
from selon.gazetteer.build.merge import merge
from selon.gazetteer.build.pack import pack
from selon.gazetteer.build.source import Source

ROWS = Path(__file__).parent / "places.tsv"


@pytest.fixture
def sources(tmp_path: Path) -> list[Source]:
    packed = tmp_path / "places.tsv.xz"
    packed.write_bytes(lzma.compress(ROWS.read_bytes()))
    return list(wof.rows(packed))


def town(name: str, country: str, population: int, **more: object) -> Source:
    source = Source(1, name, country, "locality", 34.0, 43.0, population, "", 0, [(name, 0)], True)
    for field, value in more.items():
        setattr(source, field, value)
    return source


def test_names_in_french_come_first(sources: list[Source]) -> None:
    assert [source.name for source in sources if source.geonames == 99072] == ["Mossoul"]


def test_twins_are_one_place(sources: list[Source]) -> None:
    merged = merge(sources, [])
    assert [place.id for place in merged if place.name == "Tell Banat"] == [900001]


def test_a_population_that_geonames_does_not_know_is_dropped(sources: list[Source]) -> None:
    assert {place.population for place in merge(sources, []) if place.name == "Kachtany"} == {0}


def test_point_and_population_are_mended_by_geonames(sources: list[Source]) -> None:
    better = town("Mosul", "IQ", 1_700_000, geonames=99072, id=99072, lat=36.33, lon=43.12)
    mended = next(place for place in merge(sources, [better]) if place.id == 99072)
    assert (mended.population, mended.lat, mended.lon) == (1_700_000, 36.33, 43.12)


def test_towns_of_other_countries_are_added(sources: list[Source]) -> None:
    assert "Doha" in {place.name for place in merge(sources, [town("Doha", "QA", 300_000)])}


def test_the_same_sources_give_the_same_bytes(sources: list[Source], tmp_path: Path) -> None:
    for folder in ("one", "two"):
        pack(merge(sources, []), tmp_path / folder)
    files = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert files
    assert all((tmp_path / "one" / n).read_bytes() == (tmp_path / "two" / n).read_bytes() for n in files)


def test_what_is_packed_is_found_again(sources: list[Source], tmp_path: Path) -> None:
    pack(merge(sources, []), tmp_path / "packed")
    record = open_gazetteer(tmp_path / "packed").find("Mossoul")[0]
    assert (record.name, record.country, record.kind, record.id) == (
        "Mossoul",
        "IQ",
        "locality",
        "geonames:99072",
    )
    assert abs(record.lat - 36.34) < 0.003
