"""Places of one name are told apart by what the article speaks of."""

from pathlib import Path

import pytest
import yaml

from tests.reading.places.reader import named, places

ROWS = yaml.safe_load((Path(__file__).parent / "namesakes.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("name", "country", "text"), ROWS, ids=[f"{row[0]}-{row[1]}" for row in ROWS])
def test_the_namesake_that_is_meant(name: str, country: str, text: str) -> None:
    assert [place.country for place in named(text, name)] == [country]


def test_a_province_is_the_province_and_a_town_the_town() -> None:
    text = "En Syrie, la province d'Idlib a été bombardée. Des blessés ont été soignés à Idlib même."
    assert [place.kind for place in named(text, "Idlib")] == ["region", "locality"]


def test_without_an_article_it_is_the_town_and_with_one_the_land() -> None:
    text = "Un ministre du Québec a reçu les réfugiés à Québec."
    assert [place.kind for place in named(text, "Québec")] == ["region", "locality"]


def test_score_and_runner_up_tell_how_sure_the_choice_is() -> None:
    (place,) = named("Au Liban, l'armée s'est déployée à Tripoli.", "Tripoli")
    assert place.runner_up == "Tripoli (LY)"
    assert place.score is not None
    assert 0.5 < place.score < 1


def test_an_unknown_village_keeps_its_name_without_a_point() -> None:
    text = "Au Mali, des hommes armés ont incendié le village de Zorgoubélia."
    (place,) = [place for place in places(text) if place.name == "Zorgoubélia"]
    assert (place.lat, place.lon, place.id) == (None, None, None)
