"""Who does it, where the sentence tells it apart from the event's own word."""

import pytest

from selon.reading.reader import read_all
from tests.reading.events.table import article

AGENTS = [
    ("meeting", "La candidate Anna Verlon a promis des logements hier lors d'un meeting à Tours.", "Verlon"),
    (
        "meeting",
        "Le geste de Pavel Dorn surprend moins lorsqu'on se remémore sa rencontre de mai avec Lena Hask.",
        "Dorn",
    ),
    (
        "release",
        "Deux otages ont été libérés lors d'une opération des forces spéciales à Niamey.",
        "forces spéciales",
    ),
]


@pytest.mark.parametrize(("kind", "text", "agent"), AGENTS)
def test_an_agent_is_found_beyond_the_clause(kind: str, text: str, agent: str) -> None:
    reading = next(iter(read_all([article(text)], "fr")))
    found = next(event.agent for event in reading.events if event.kind == kind)
    assert found is not None
    assert agent in found.name


@pytest.mark.parametrize("nobody", ["Aucun groupe", "Personne", "Aucune organisation armée"])
def test_nobody_is_no_agent(nobody: str) -> None:
    text = f"Un attentat a tué 10 personnes mardi à Gao. {nobody} n'a revendiqué l'attentat."
    reading = next(iter(read_all([article(text)], "fr")))
    assert [event.agent for event in reading.events if event.kind == "bombing"] == [None]
