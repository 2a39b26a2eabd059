"""Six incidents on pages of our own: what happened, who says how many, who contradicts or copied whom."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from selon.fusion import Incident, Series
from selon.ledger import Ledger
from selon.model import Article
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

    def pages(self, incident: Incident) -> set[str]:
        return {self.key[article] for article in incident.articles}

    def series(self, incident: Incident, measure: str, unit: str = "person") -> Series:
        (found,) = (each for each in self.ledger.series(measure, incident=incident.id) if each.unit == unit)  # type: ignore[arg-type]
        return found

    def edges(self) -> set[tuple[str, str, str]]:
        found = (edge for article in self.articles.values() for edge in self.ledger.lineage(article.id))
        return {(self.key[edge.origin], self.key[edge.copy], edge.extent) for edge in found}


@pytest.fixture
def told(request: pytest.FixtureRequest) -> Iterator[Told]:
    with Ledger(":memory:") as ledger:
        articles = staged(request.param, ledger)
        yield Told(ledger, articles, {article.id: key for key, article in articles.items()})


def numbers(found: Series) -> list[tuple[int | None, str]]:
    return [(point.number, point.root.name) for point in found.points]


def ways(found: Series, way: str) -> set[tuple[int | None, int | None]]:
    related = (relation for relation in found.relations if relation.way == way)
    return {(found.points[each.left].number, found.points[each.right].number) for each in related}


@pytest.mark.parametrize("told", ["rising_toll"], indirect=True)
def test_a_toll_rises(told: Told) -> None:
    incident = told.incident("bombing")
    assert told.pages(incident) == {"first", "second", "third", "fourth"}
    killed = told.series(incident, "killed")
    assert numbers(killed) == [(9, "Issa Kanté"), (14, "Issa Kanté"), (17, "Awa Diarra"), (21, "Issa Kanté")]
    assert ways(killed, "supersedes") == {(14, 9), (21, 9), (21, 14)}
    assert ways(killed, "contradicts") == {(14, 17)}
    assert told.edges() == set()


@pytest.mark.parametrize("told", ["governor_and_agency"], indirect=True)
def test_a_governor_and_an_agency_count_the_displaced(told: Told) -> None:
    incident = told.incident("displacement")
    assert told.pages(incident) == {"governor", "agency", "families", "repeat"}
    persons = told.series(incident, "displaced")
    assert numbers(persons) == [
        (3000, "Issa Kanté"),
        (7500, "Organisation internationale pour les migrations"),
    ]
    assert ways(persons, "contradicts") == {(3000, 7500)}
    assert {told.key[article] for article in persons.points[0].articles} == {"governor", "repeat"}
    assert numbers(told.series(incident, "displaced", "family")) == [(1200, "Croix-Rouge")]
    (counted,) = told.ledger.series("displaced", incident=incident.id, household=6)
    assert (7200, "Croix-Rouge") in numbers(counted)
    assert told.edges() == set()


@pytest.mark.parametrize("told", ["army_and_witnesses"], indirect=True)
def test_the_army_and_witnesses_tell_of_one_strike(told: Told) -> None:
    incident = told.incident("air_strike")
    assert told.pages(incident) == {"army", "witnesses", "hospital", "other_witnesses"}
    killed = told.series(incident, "killed")
    assert len({point.root.key for point in killed.points}) == 4
    assert {(12, 25), (11, 25)} <= ways(killed, "contradicts")
    assert not any(15 in pair for pair in ways(killed, "contradicts"))
    assert told.edges() == set()


@pytest.mark.parametrize("told", ["denial"], indirect=True)
def test_a_denial_stands_beside_what_it_denies(told: Told) -> None:
    incident = told.incident("clash")
    assert told.pages(incident) == {"claim", "denial", "accusation", "toll"}
    status = {
        told.key[claim.article]: claim.status for claim in incident.events if claim.event_kind == "territory"
    }
    assert status == {"claim": "happened", "denial": "denied"}
    assert numbers(told.series(incident, "killed")) == [(6, "Sidi Ag Alher")]
    assert told.edges() == set()


@pytest.mark.parametrize("told", ["dispatch"], indirect=True)
def test_one_dispatch_in_four_outlets_is_one_source(told: Told) -> None:
    incident = told.incident("attack")
    (point,) = told.series(incident, "killed").points
    assert (point.number, point.root.name) == (12, "Moussa Traoré")
    assert {told.key[article] for article in point.articles} == {"agency", "whole", "cut", "reworded"}
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
    assert told.pages(there) == {"lebanon", "lebanon_again"}
    assert told.pages(here) == {"libya", "libya_again"}
    assert ways(told.series(here, "killed"), "contradicts") == {(8, 10)}
    assert ways(told.series(there, "killed"), "contradicts") == set()
    assert told.edges() == set()
