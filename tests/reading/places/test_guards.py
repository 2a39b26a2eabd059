"""Names that are no places: persons, organisations, media, peoples, words."""

import pytest

from tests.reading.places.reader import places

TEXTS = [
    ("Le commandant Khaled Hama a été tué au combat.", "Hama"),
    ("Le journaliste travaille pour France 24 depuis dix ans.", "France"),
    ("Le Conseil national de Libye a publié une liste.", "Libye"),
    ("La Cour suprême d'Irak a rejeté le recours.", "Irak"),
    ("L'État islamique en Irak et au Levant a revendiqué l'attentat.", "Irak"),
    ("Al-Qaïda au Maghreb islamique détient deux otages.", "Maghreb"),
    ("Le quotidien Washington Post cite un officier.", "Washington"),
    ("Les Kurdes tiennent la colline depuis mardi.", "Kurdes"),
    ("Sur la route, dix cadavres gisaient encore.", "Sur"),
    ("Le front Al-Nosra a quitté la ville.", "Al-Nosra"),
    ("Les combattants irakiens et syriens avancent.", "irakiens"),
    ("Les conventions de Genève protègent les blessés.", "Genève"),
    ("Camp retranché, la colline a tenu un mois.", "Camp"),
    ("Selon le rapport, deux soldats ont disparu.", "Selon"),
    ("On ne va pas les envoyer sur la Lune, dit le maire de Gaza.", "Lune"),
    ("L'Écho du fleuve a publié la liste des disparus.", "Écho"),
]


@pytest.mark.parametrize(("text", "name"), TEXTS)
def test_it_is_no_place(text: str, name: str) -> None:
    assert not [place for place in places(text) if name in text[place.span[0] : place.span[1]]]
