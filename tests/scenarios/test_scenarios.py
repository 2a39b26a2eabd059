"""Six incidents on pages of our own, on both stores.

Of each is stated: which pages tell of it, the series of its figures, which of them contradict each other, how
many independent sources stand behind them, and which page was copied from which.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from selon.fusion import Incident, Series
from selon.ledger import Ledger
from selon.model import Article
from tests.ledger.server import Server
from tests.scenarios.stage import staged


@dataclass
class Told:
    """A scenario in a ledger of its own; `key` names an article by its id."""

    ledger: Ledger
    articles: dict[str, Article]
    key: dict[str, str]

    def incident(self, kind: str, country: str | None = None) -> Incident:
        (found,) = (
            each
            for each in self.ledger.incidents()
            if each.kind == kind and (country is None or (each.at and each.at.country == country))
        )
        return found

    def together(self) -> list[set[str]]:
        """The pages of each incident that more than one page tells of, by kind."""
        found = sorted(self.ledger.incidents(), key=lambda each: (each.kind, each.id))
        return [pages for pages in map(self.pages, found) if len(pages) > 1]

    def pages(self, incident: Incident) -> set[str]:
        return {self.key[article] for article in incident.articles}

    def series(self, incident: Incident, measure: str, unit: str = "person") -> Series:
        (found,) = (each for each in self.ledger.series(measure, incident=incident.id) if each.unit == unit)  # type: ignore[arg-type]
        return found

    def edges(self) -> set[tuple[str, str, str]]:
        found = (edge for article in self.articles.values() for edge in self.ledger.lineage(article.id))
        return {(self.key[edge.origin], self.key[edge.copy], edge.extent) for edge in found}


@pytest.fixture
def told(request: pytest.FixtureRequest, store: Server | None) -> Iterator[Told]:
    with Ledger(store.emptied() if store else ":memory:") as ledger:
        articles = staged(request.param, ledger)
        yield Told(ledger, articles, {article.id: key for key, article in articles.items()})


def numbers(found: Series) -> list[tuple[int | None, str]]:
    return [(point.number, point.root.name) for point in found.points]


def independent(found: Series) -> int:
    """How many sources stand behind a series, copies and repetitions aside."""
    return len({point.root.key for point in found.points})


def ways(found: Series, way: str) -> set[tuple[int | None, int | None]]:
    related = (relation for relation in found.relations if relation.way == way)
    return {(found.points[each.left].number, found.points[each.right].number) for each in related}


@pytest.mark.parametrize("told", ["rising_toll"], indirect=True)
def test_a_toll_rises(told: Told) -> None:
    incident = told.incident("bombing")
    assert told.together() == [{"first", "second", "third", "fourth", "fifth", "sixth"}]
    killed = told.series(incident, "killed")
    assert numbers(killed) == [
        (9, "Issa Kanté"),
        (14, "Issa Kanté"),
        (17, "Awa Diarra"),
        (19, "une source hospitalière (Agence du Fleuve)"),
        (21, "Issa Kanté"),
        (23, "Issa Kanté"),
    ]
    assert ways(killed, "supersedes") == {(14, 9), (21, 9), (21, 14), (23, 9), (23, 14), (23, 21)}
    assert ways(killed, "contradicts") == {(14, 17)}
    assert independent(killed) == 3
    assert numbers(told.series(incident, "wounded")) == [(30, "Issa Kanté")]
    assert told.edges() == set()


@pytest.mark.parametrize("told", ["governor_and_agency"], indirect=True)
def test_a_governor_and_an_agency_count_the_displaced(told: Told) -> None:
    incident = told.incident("displacement")
    assert told.together() == [{"governor", "agency", "families", "repeat", "humanitarian", "update"}]
    persons = told.series(incident, "displaced")
    agency = "Organisation internationale pour les migrations"
    assert numbers(persons) == [
        (3000, "Issa Kanté"),
        (6000, "une source humanitaire sous le couvert de l'anonymat (La Voix du Delta)"),
        (7500, agency),
        (9200, agency),
    ]
    assert (persons.points[1].low, persons.points[1].high) == (6000, 8000)
    assert ways(persons, "contradicts") == {(3000, 6000), (3000, 7500)}
    assert ways(persons, "supersedes") == {(9200, 7500)}
    assert {told.key[article] for article in persons.points[0].articles} == {"governor", "repeat"}
    assert independent(persons) == 3
    families = told.series(incident, "displaced", "family")
    assert (numbers(families), independent(families)) == ([(1200, "Croix-Rouge")], 1)
    (counted,) = told.ledger.series("displaced", incident=incident.id, household=6)
    assert (7200, "Croix-Rouge") in numbers(counted)
    assert independent(counted) == 4
    assert told.edges() == set()


@pytest.mark.parametrize("told", ["army_and_witnesses"], indirect=True)
def test_the_army_and_witnesses_tell_of_one_strike(told: Told) -> None:
    incident = told.incident("air_strike")
    everybody = {"army", "witnesses", "hospital", "other_witnesses", "spokesman", "inhabitant"}
    assert told.together() == [everybody]
    killed = told.series(incident, "killed")
    assert numbers(killed) == [
        (11, "des témoins (Le Phare de Mopti)"),
        (12, "des témoins (Radio Tamani)"),
        (25, "armée malienne"),
        (15, "Awa Diarra"),
        (14, "Fatoumata Walet"),
    ]
    assert {told.key[article] for article in killed.points[2].articles} == {"army", "spokesman"}
    voices = {row["voices"] for row in told.ledger.series("killed", incident=incident.id).rows}
    assert voices == {"", "un porte-parole de l'armée malienne speaks for armée malienne"}
    assert ways(killed, "contradicts") == {(11, 12), (11, 25), (12, 25)}
    assert independent(killed) == 5
    assert told.edges() == set()


@pytest.mark.parametrize("told", ["denial"], indirect=True)
def test_a_denial_stands_beside_what_it_denies(told: Told) -> None:
    incident = told.incident("territory")
    assert told.together() == [{"claim", "denial", "accusation", "toll", "insisting"}]
    status = {
        told.key[claim.article]: claim.status for claim in incident.events if claim.event_kind == "territory"
    }
    assert status == {"claim": "happened", "denial": "denied", "insisting": "ongoing"}
    killed = told.series(incident, "killed")
    assert numbers(killed) == [(6, "Sidi Ag Alher")]
    assert ways(killed, "contradicts") == set()
    assert independent(killed) == 1
    assert told.edges() == set()


@pytest.mark.parametrize("told", ["dispatch"], indirect=True)
def test_one_dispatch_in_four_outlets_is_one_source(told: Told) -> None:
    incident = told.incident("attack")
    four = {"agency", "whole", "cut", "reworded"}
    assert told.pages(incident) == four | {"update", "driver"}
    killed = told.series(incident, "killed")
    assert numbers(killed) == [(12, "Moussa Traoré"), (14, "Moussa Traoré"), (16, "Almoustapha Maïga")]
    assert {told.key[article] for article in killed.points[0].articles} == four
    assert ways(killed, "supersedes") == {(14, 12)}
    assert ways(killed, "contradicts") == {(14, 16)}
    assert independent(killed) == 2
    assert told.edges() == {
        ("agency", "whole", "whole"),
        ("agency", "cut", "whole"),
        ("agency", "reworded", "reworded"),
    }
    found = told.ledger.lineage(told.articles["reworded"].id)
    lost = [c.left_out for e, c in zip(found, found.changes, strict=True) if told.key[e.copy] == "reworded"]
    assert lost == [("Moussa Traoré",)]


@pytest.mark.parametrize("told", ["two_towns"], indirect=True)
def test_two_towns_of_one_name_are_two(told: Told) -> None:
    there, here = told.incident("bombing", "LB"), told.incident("bombing", "LY")
    assert told.pages(there) == {"lebanon", "lebanon_again", "lebanon_later"}
    assert told.pages(here) == {"libya", "libya_again", "both"}
    killed_here, killed_there = told.series(here, "killed"), told.series(there, "killed")
    assert numbers(killed_here) == [(8, "Omar Ben Salem"), (10, "police libyenne")]
    assert ways(killed_here, "contradicts") == {(8, 10)}
    assert independent(killed_here) == 2
    assert {number for number, _ in numbers(killed_there)} == {3, 4}
    assert ways(killed_there, "contradicts") == set()
    assert ways(killed_there, "supersedes") == {(4, 3)}
    assert independent(killed_there) == 2
    assert told.edges() == set()
