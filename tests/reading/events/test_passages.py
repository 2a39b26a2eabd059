"""What goes on from sentence to sentence: days, towns within regions, one event told as new or again."""

import datetime as dt

import pytest

from selon.model import Event
from selon.reading.reader import read_all
from tests.reading.events.table import article


def _events(text: str, kind: str) -> list[Event]:
    (reading,) = read_all([article(text)], "fr")
    return [event for event in reading.events if event.kind == kind]


def test_the_day_goes_on_through_a_course_of_events() -> None:
    text = "Des jihadistes ont attaqué mardi une base à Gao.\n\nLes assaillants ont incendié trois véhicules."
    (event,) = _events(text, "destruction")
    assert (event.start, event.end) == (dt.date(2024, 3, 12), dt.date(2024, 3, 12))
    assert [why.rule for why in event.why if why.field == "time"] == ["of the event told before"]


def test_an_indefinite_attack_has_no_day_of_another_one() -> None:
    text = "Des jihadistes ont attaqué mardi une base à Gao.\n\nUne embuscade a fait deux morts à Kidal."
    *_, event = _events(text, "attack")
    assert event.start is None


@pytest.mark.parametrize(
    ("kind", "place", "text"),
    [
        ("bombing", "Ménaka", "Une mine a explosé à 17 km de Ménaka."),
        (
            "attack",
            "Gao",
            "Dans la région de Gao, trois hommes ont été tués lors de l'attaque d'un camion mercredi à Gao.",
        ),
        ("offensive", "Mali", "Le Niger a déployé des soldats au Mali pour reprendre la ville de Kidal."),
        ("displacement", "Ménaka", "Les habitants ont dû quitter Ménaka pour se réfugier à Gao."),
    ],
)
def test_the_place_is_where_it_happened(kind: str, place: str, text: str) -> None:
    (event,) = _events(text, kind)
    assert event.place == place


def test_people_who_leave_one_town_for_another_move_once() -> None:
    (event,) = _events("Cinq cents familles ont dû fuir Tessalit pour se réfugier à Kidal.", "displacement")
    assert (event.status, event.place) == ("happened", "Tessalit")


def test_an_attack_of_something_new_is_another_attack() -> None:
    text = (
        "Des rebelles ont attaqué mardi une école à Gao.\n\n"
        "Trois hommes ont été tués mercredi lors de l'attaque d'un camion de marchandises à Kidal."
    )
    assert [event.place for event in _events(text, "attack")] == ["Gao", "Kidal"]


def test_an_apposition_that_sums_up_tells_nothing_new() -> None:
    text = (
        "Le Front a lancé une offensive contre une base à Ansongo, attaque ayant coûté la vie à dix soldats."
    )
    assert not _events(text, "attack")
    assert len(_events(text, "offensive")) == 1


def test_how_an_attack_began_is_no_other_attack() -> None:
    text = "L'attaque de jeudi a commencé lorsque trois hommes armés ont ouvert le feu sur un barrage de Gao."
    assert len(_events(text, "attack")) == 1


def test_hostages_of_the_sentence_before_are_set_free() -> None:
    text = "Des hommes armés ont pris des otages dans une école. Douze élèves ont été secourus par la police."
    (event,) = _events(text, "release")
    assert event.patient is not None
    assert "élèves" in event.patient.name


def test_a_hotel_held_by_gunmen_is_attacked() -> None:
    text = "Les soldats ont mis fin au siège d'un hôtel par un commando à Ménaka."
    assert len(_events(text, "attack")) == 1
    assert not _events(text, "offensive")
