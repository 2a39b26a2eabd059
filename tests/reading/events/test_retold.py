"""Attacks told over several sentences, in words of other kinds, are one event; other counts are others."""

from selon.model import Event
from selon.reading.reader import read_all
from tests.reading.events.table import article


def _events(text: str, kind: str = "") -> list[tuple[str, Event]]:
    (reading,) = read_all([article(text)], "fr")
    words = reading.article.text
    return [(words[slice(*e.trigger.span)], e) for e in reading.events if kind in {"", e.kind}]


def test_the_verb_of_the_next_sentence_tells_the_ambush_on() -> None:
    events = _events(
        "Un convoi est tombé mardi dans une embuscade près de Ménaka. Les bandits ont ouvert le feu à l'aube."
    )
    ((_, event),) = events
    assert event.agent is not None
    assert "bandits" in event.agent.name


def test_a_bomber_who_attacks_makes_one_suicide_attack() -> None:
    events = _events(
        "Un kamikaze a attaqué lundi un convoi à Kaboul. C'était un attentat-suicide, a dit la police."
    )
    assert [event.kind for _, event in events] == ["suicide_attack"]


def test_shells_that_fell_belong_to_the_shelling_told_before() -> None:
    events = _events(
        "Les bombardements de la milice ont tué six civils jeudi à Idleb. Des obus sont tombés sur un marché."
    )
    assert [event.kind for _, event in events] == ["shelling"]


def test_another_number_of_people_set_free_is_another_release() -> None:
    events = _events(
        "Les ravisseurs ont libéré dix élèves lundi. Au total, soixante élèves ont été libérés.", "release"
    )
    assert len(events) == 2


def test_the_same_number_of_people_killed_is_the_same_killing() -> None:
    events = _events(
        "La police a tué lundi 28 membres de gangs à Tirmas. Elle a annoncé avoir tué 28 membres de gangs.",
        "killing",
    )
    assert len(events) == 1


def test_a_participle_that_only_says_who_they_are_is_no_event_beside_one() -> None:
    events = _events(
        "Le père d'une élève kidnappée a parlé. Les élèves ont été enlevés le 5 mars par des bandits.",
        "abduction",
    )
    assert [word for word, _ in events] == ["enlevés"]


def test_the_device_of_an_attack_is_no_event_of_its_own() -> None:
    events = _events("Un poste a été la cible d'une attaque à l'engin explosif improvisé lundi à Ménaka.")
    assert len(events) == 1
    assert events[0][1].patient is not None
    assert "poste" in events[0][1].patient.name


def test_what_is_only_likened_to_a_quake_is_none() -> None:
    assert not _events("Les habitants ont senti une secousse semblable à celle d'un séisme.", "disaster")


def test_some_of_a_group_are_set_free_though_a_day_stands_between() -> None:
    ((_, event),) = _events("La guérilla a libéré mercredi six de ses otages près de Tirmas.", "release")
    assert event.patient is not None
    assert event.patient.name.startswith("six")


def test_deaths_of_another_day_are_no_toll_of_the_attack_before() -> None:
    events = _events(
        "Un raid a tué cinq malades samedi à Douma. Au moins trente otages avaient été tués le 7 octobre.",
        "killing",
    )
    assert len(events) == 1
