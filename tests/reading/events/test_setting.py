"""Where and when events take place, in dispatches of our own."""

import datetime as dt

import pytest

from selon.model import Event
from selon.reading.reader import read_all
from tests.reading.events.table import article

DAY = dt.date(2024, 3, 15)

DAYS = [
    (
        "protest",
        "Les infirmières ont manifesté hier jeudi et aujourd'hui à Lille contre la réforme.",
        dt.date(2024, 3, 14),
        DAY,
    ),
    (
        "protest",
        "L'association a recueilli cent récits depuis le début de la contestation en mai 2022.",
        dt.date(2022, 5, 1),
        DAY,
    ),
    (
        "protest",
        "L'association a recueilli cent récits sur la contestation en mai 2022.",
        dt.date(2022, 5, 1),
        dt.date(2022, 5, 31),
    ),
    (
        "attack",
        "L'attaque a été revendiquée par le groupe, qui a perdu la ville de Tarn le 2 mars.",
        None,
        None,
    ),
]

PLACES = [
    (
        "meeting",
        "Les nouvelles du jour",
        "La fédération tient son assemblée générale à la Nordlys School située au 12 rue des Lilas.",
        "Nordlys School",
    ),
    (
        "disaster",
        "Sept disparus en Savoie, à Chambéry",
        "Une avalanche en Savoie a emporté sept skieurs, selon la préfecture.",
        "Chambéry",
    ),
    (
        "offensive",
        "Niger : nouvelle mise en garde",
        "L'organisation régionale a tenu un sommet à Accra. Elle est prête à mener une intervention armée.",
        "Niger",
    ),
    (
        "accident",
        "Les nouvelles du jour",
        "L'orage a causé la mort d'un marin à Brest et le naufrage d'un chalutier dans le port de Lorient.",
        "Lorient",
    ),
]


def _first(text: str, title: str, kind: str) -> Event:
    reading = next(iter(read_all([article(text, title)], "fr")))
    return next(event for event in reading.events if event.kind == kind)


@pytest.mark.parametrize(("kind", "text", "start", "end"), DAYS)
def test_days_reach_as_far_as_the_sentence_says(
    kind: str, text: str, start: dt.date | None, end: dt.date | None
) -> None:
    event = _first(text, "Les nouvelles du jour", kind)
    assert (event.start, event.end) == (start, end)


@pytest.mark.parametrize(("kind", "title", "text", "place"), PLACES)
def test_the_place_is_the_most_exact_one_of_the_event(kind: str, title: str, text: str, place: str) -> None:
    assert _first(text, title, kind).place == place


def test_help_goes_where_the_disaster_was() -> None:
    text = "Une inondation a ravagé Valence hier.\n\nDes opérations de secours ont été lancées dans la nuit."
    assert _first(text, "Les nouvelles du jour", "aid").place == "Valence"


def test_what_somebody_only_announces_has_no_place_from_the_title() -> None:
    text = "Il neige.\n\n« Nous partirons quand vos hommes cesseront d'assassiner », a dit le maire."
    assert _first(text, "Corse : un conseil sous tension", "killing").place is None


def test_the_day_in_the_title_dates_the_first_paragraph_only() -> None:
    text = "Une tornade a frappé Troyes.\n\nUne avalanche a emporté trois skieurs à Chambéry."
    title = "Bulletin du 12 mars 2024 : vents violents"
    reading = next(iter(read_all([article(text, title)], "fr")))
    days = [event.start for event in reading.events if event.kind == "disaster"]
    assert days == [dt.date(2024, 3, 12), None]


def test_the_theatre_of_attacks_is_their_place() -> None:
    (reading,) = read_all(
        [article("Le Niger, frontalier du Mali, est le théâtre d'attaques régulières.")], "fr"
    )
    event = reading.events[0]
    assert (event.place, event.status) == ("Niger", "ongoing")


def test_the_town_after_its_surroundings_is_the_place() -> None:
    text = "Des hommes armés ont démoli lundi un poste de police dans la banlieue de Damas, à Douma."
    (reading,) = read_all([article(text)], "fr")
    assert reading.events[0].place == "Douma"


def test_a_time_between_the_verb_and_its_object_is_passed_over() -> None:
    text = "L'armée a pris d'assaut jeudi matin des habitations de la ville de Douma."
    (reading,) = read_all([article(text)], "fr")
    patient = reading.events[0].patient
    assert patient is not None
    assert "habitations" in patient.name


def test_a_war_that_lasts_does_not_date_what_its_sides_want() -> None:
    text = "En guerre contre l'armée depuis avril 2023, les miliciens cherchent à s'emparer de Douma."
    (reading,) = read_all([article(text)], "fr")
    event = next(e for e in reading.events if e.kind == "territory")
    assert (event.start, event.status) == (None, "planned")


def test_the_day_of_the_attack_compared_with_is_not_that_of_the_event() -> None:
    text = "C'est l'attaque la plus meurtrière dans la ville de Douma depuis celle du 3 janvier."
    (reading,) = read_all([article(text)], "fr")
    assert all(event.start is None for event in reading.events)
