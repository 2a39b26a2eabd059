"""Squares, bridges and the like are named whole; "the prison of a town" is the town."""

import pytest

from tests.reading.places.reader import named, places

WHOLE = [
    ("Les manifestants ont occupé la place Tahrir au Caire.", "place Tahrir", "EG"),
    ("À Kinshasa, le pont Matété a été fermé.", "pont Matété", "CD"),
    ("À Marioupol, des civils se cachent dans le théâtre Ivanenko.", "théâtre Ivanenko", "UA"),
    ("À Khartoum, un obus a touché la rue Gordon.", "rue Gordon", "SD"),
    ("Les Égyptiens fuient par le golfe d'Aqaba.", "golfe d'Aqaba", None),
]


@pytest.mark.parametrize(("text", "name", "country"), WHOLE)
def test_a_feature_is_named_whole(text: str, name: str, country: str | None) -> None:
    assert [(place.name, place.country) for place in named(text, name)] == [(name, country)]


def test_a_head_noun_and_a_town_is_the_town() -> None:
    text = "En Irak, des détenus ont fui la prison de Ramadi."
    assert [place.name for place in places(text)] == ["Irak", "Ramadi"]


def test_an_acronym_in_brackets_stands_for_the_feature_later() -> None:
    text = "À Tunis, le Musée des arts de Carthage (MAC) a rouvert. Le MAC attend les visiteurs."
    assert [place.name for place in named(text, "MAC")] == ["Musée des arts de Carthage"] * 2


KNOWN_BY_KIND = [
    ("En RDC, des détenus ont fui la prison de Karazanga.", "prison de Karazanga", "CD"),
    ("Au Soudan, les blessés affluent à l'hôpital du Sud.", "hôpital du Sud", "SD"),
    ("En Haïti, un obus a touché le palais de justice.", "palais de justice", "HT"),
    ("Au Burundi, des tirs ont visé le palais présidentiel.", "palais présidentiel", "BI"),
]


@pytest.mark.parametrize(("text", "name", "country"), KNOWN_BY_KIND)
def test_a_facility_without_a_town_is_a_place_of_the_article_s_country(
    text: str, name: str, country: str
) -> None:
    (place,) = named(text, name)
    assert (place.country, place.lat) == (country, None)


def test_a_village_unheard_of_is_a_place_near_what_is_said_of_it() -> None:
    text = "En Syrie, un obus est tombé près de Joubrassine."
    assert [(place.name, place.country) for place in named(text, "Joubrassine")] == [("Joubrassine", "SY")]
