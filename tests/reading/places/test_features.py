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
