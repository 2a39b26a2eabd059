"""What decisions come to."""

import datetime as dt
from typing import Literal

from selon.ledger import Decision
from selon.web.standing import agreements, last_words, standing_of_claims

Verdict = Literal["accept", "reject", "correct", "withdraw"]


def decided(*given: tuple[str, str, Verdict]) -> list[Decision]:
    """Decisions (claim, who, verdict), one minute after the other."""
    start = dt.datetime(2024, 3, 20, 9, tzinfo=dt.UTC)
    return [
        Decision(claim=claim, who=who, verdict=verdict, at=start + dt.timedelta(minutes=i))
        for i, (claim, who, verdict) in enumerate(given)
    ]


def test_the_last_decision_of_a_person_holds() -> None:
    made = decided(("c1", "Ana", "accept"), ("c1", "Ana", "reject"))
    assert last_words(made)["c1"]["Ana"].verdict == "reject"
    assert standing_of_claims(made) == {"c1": "reject"}


def test_taking_back_brings_the_decision_before_it_back() -> None:
    made = decided(("c1", "Ana", "accept"), ("c1", "Ana", "reject"), ("c1", "Ana", "withdraw"))
    assert standing_of_claims(made) == {"c1": "accept"}


def test_a_claim_whose_only_decision_is_taken_back_is_undecided() -> None:
    assert standing_of_claims(decided(("c1", "Ana", "accept"), ("c1", "Ana", "withdraw"))) == {}


def test_one_person_cannot_take_back_what_another_decided() -> None:
    assert standing_of_claims(decided(("c1", "Ana", "accept"), ("c1", "Bo", "withdraw"))) == {"c1": "accept"}


def test_people_who_differ_make_a_claim_disputed() -> None:
    assert standing_of_claims(decided(("c1", "Ana", "accept"), ("c1", "Bo", "reject"))) == {"c1": "disputed"}


def test_agreement_counts_the_claims_that_both_decided() -> None:
    made = decided(
        ("c1", "Ana", "accept"), ("c1", "Bo", "accept"),
        ("c2", "Ana", "accept"), ("c2", "Bo", "reject"),
        ("c3", "Ana", "reject"), ("c3", "Bo", "reject"),
        ("c4", "Ana", "reject"), ("c4", "Bo", "reject"),
        ("c5", "Ana", "accept"),
    )  # fmt: skip
    (found,) = agreements(last_words(made))
    assert (found.left, found.right, found.both, found.same) == ("Ana", "Bo", 4, 3)
    assert found.kappa == 0.5  # seen 3/4, by chance 2/4·1/4 + 2/4·3/4 = 1/2


def test_kappa_is_undefined_where_both_always_say_the_same() -> None:
    (found,) = agreements(last_words(decided(("c1", "Ana", "accept"), ("c1", "Bo", "accept"))))
    assert found.kappa is None


def test_people_without_a_claim_in_common_are_not_compared() -> None:
    assert agreements(last_words(decided(("c1", "Ana", "accept"), ("c2", "Bo", "accept")))) == ()
