"""Places that act, decide and are accused are governments; where things happen they are places."""

import pytest

from tests.reading.places.reader import named

ACTING = [
    ("Washington", "L'armée russe a accusé Washington de mentir.", "gov:us"),
    ("Washington", "Washington a accusé la milice d'avoir tiré la première.", "gov:us"),
    ("Téhéran", "Les inspecteurs sont partis, a annoncé Téhéran.", "gov:ir"),
    ("Damas", "Selon Damas, le cessez-le-feu tient.", "gov:sy"),
    ("Moscou", "Pékin s'est rapproché de Moscou, et les relations avec Moscou sont bonnes.", "gov:ru"),
    ("Iran", "L'Iran répondra à toute attaque.", "gov:ir"),
    ("France", "La France et le Qatar ont condamné ce massacre.", "gov:fr"),
    ("France", "L'ambassadeur de France a été convoqué.", "gov:fr"),
    ("Bamako", "Bamako dément toute bavure.", "gov:ml"),
    ("Kremlin", "Le Kremlin a rejeté cette offre.", "gov:ru"),
    ("Ankara", "L'appel d'Ankara est resté sans réponse.", "gov:tr"),
    ("Kigali", "Kinshasa a demandé à Kigali de retirer ses soldats.", "gov:rw"),
]
LYING = [
    ("Washington", "La délégation s'est réunie à Washington."),
    ("Damas", "Deux obus sont tombés sur le centre de Damas."),
    ("Iran", "Trois chalutiers ont été saisis en Iran."),
    ("Syrie", "Les combats ont repris dans le nord de la Syrie."),
    ("Bagdad", "Une bombe a explosé dans un marché de Bagdad."),
    ("Kiev", "Un drone a frappé un immeuble de Kiev."),
]


@pytest.mark.parametrize(("name", "text", "actor"), ACTING)
def test_a_place_that_acts_is_its_government(name: str, text: str, actor: str) -> None:
    found = named(text, name)
    assert {(place.metonym, place.actor) for place in found[-1:]} == {(True, actor)}


@pytest.mark.parametrize(("name", "text"), LYING)
def test_a_place_where_something_happens_is_a_place(name: str, text: str) -> None:
    assert [(place.metonym, place.actor) for place in named(text, name)] == [(False, None)]
