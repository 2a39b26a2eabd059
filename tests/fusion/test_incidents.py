"""Claims of many articles that are about one thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.fusion import incidents
from selon.fusion.ties import NO_TIES, Ties
from selon.stored import StoredClaim
from tests.fusion.build import CITY, OTHER_QUARTER, QUARTER, Spot, article, event, figure

ONE = article("one", outlet="Le Quai", published="2031-04-02")
TWO = article("two", outlet="La Vigie", published="2031-04-03")
THREE = article("three", outlet="Radio Môle", published="2031-04-03")

REPORTS = (
    event("a", ONE, "bombing"),
    event("b", TWO, "suicide_attack", agent="le Front du Nord"),
    event("c", THREE, "attack", place=CITY),
    event("d", TWO, "bombing", place=OTHER_QUARTER, span=(40, 50)),
    event("e", THREE, "meeting", place=CITY, span=(80, 90)),
)


def claims(*reports: StoredClaim, ties: Ties = NO_TIES) -> list[list[str]]:
    return sorted([event.id for event in found.events] for found in incidents(reports, ties))


def test_reports_of_one_place_and_day_come_together_across_names_of_the_deed() -> None:
    assert claims(*REPORTS[:2]) == [["claim:a", "claim:b"]]


def test_a_city_holds_its_quarter() -> None:
    assert claims(REPORTS[0], REPORTS[2]) == [["claim:a", "claim:c"]]


def test_two_blasts_of_one_night_in_two_quarters_stay_apart() -> None:
    assert ["claim:d"] in claims(*REPORTS)


def test_another_day_is_another_incident() -> None:
    later = event("b", TWO, days=("2031-04-09", "2031-04-09"))
    assert claims(REPORTS[0], later) == [["claim:a"], ["claim:b"]]


def test_an_unknown_day_joins_reports_of_the_same_week() -> None:
    undated = event("b", TWO, days=None)
    assert claims(REPORTS[0], undated) == [["claim:a", "claim:b"]]


@pytest.mark.parametrize("place", [None, QUARTER, CITY])
@pytest.mark.parametrize("days", [None, ("2031-04-02", "2031-04-02")])
def test_what_one_text_says_in_two_outlets_is_one_incident(
    place: Spot | None, days: tuple[str, str] | None
) -> None:
    later = article("one", outlet="La Vigie", published="2031-05-20")
    first, second = event("a", ONE, place=place, days=days), event("a", later, place=place, days=None)
    other = event("b", TWO, days=("2031-05-19", "2031-05-19"))
    assert ["claim:a", "claim:a"] in claims(first, second)
    assert sum(found.count("claim:a") for found in claims(first, second, other)) == 2
    assert len([found for found in claims(first, second, other) if "claim:a" in found]) == 1


def test_rival_accusations_are_one_incident() -> None:
    assert claims(event("a", ONE, agent="l'armée"), event("b", TWO, agent="la rébellion")) == [
        ["claim:a", "claim:b"]
    ]


def test_a_decision_parts_and_joins_against_any_score() -> None:
    apart = Ties(apart=frozenset({("claim:a", "claim:b")}))
    assert claims(*REPORTS[:2], ties=apart) == [["claim:a"], ["claim:b"]]
    together = Ties(together=frozenset({("claim:a", "claim:e")}))
    assert ["claim:a", "claim:e"] in claims(REPORTS[0], REPORTS[4], ties=together)


def test_a_figure_goes_to_the_event_it_names() -> None:
    toll = figure("t", TWO, 14, 14, 14, event_id="d-e")
    found = [i for i in incidents([*REPORTS, toll]) if i.figures]
    assert [[event.id for event in incident.events] for incident in found] == [["claim:d"]]


@given(st.permutations(REPORTS))
def test_the_order_of_claims_changes_nothing(shuffled: list[StoredClaim]) -> None:
    assert claims(*shuffled) == claims(*REPORTS)
