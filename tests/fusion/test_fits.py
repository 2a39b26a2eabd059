"""How each report fits its incident."""

from selon.fusion.fits import Fit, fits
from selon.fusion.ties import NO_TIES, Ties
from selon.fusion.told import told
from selon.stored import StoredClaim
from tests.fusion.build import CITY, QUARTER, article, event

ONE = article("one", outlet="Le Quai", published="2031-04-02")
TWO = article("two", outlet="La Vigie", published="2031-04-03")
THREE = article("three", outlet="Radio Môle", published="2031-04-03")


def found(*claims: StoredClaim, ties: Ties = NO_TIES) -> dict[str, Fit]:
    return {fit.one.id: fit for fit in fits([told(claim, None) for claim in claims], ties)}


def test_a_report_stands_beside_the_one_it_is_most_like_with_the_parts_of_the_score() -> None:
    kin = found(
        event("a", ONE, "bombing"), event("b", TWO, "attack", place=CITY), event("c", THREE, "bombing")
    )
    assert kin["claim:a"].other is not None
    assert kin["claim:a"].other.id == "claim:c"
    assert kin["claim:a"].why == "one place and day"
    wider = kin["claim:b"]
    assert wider.like is not None
    assert (wider.like.kind, wider.like.place, wider.like.time, wider.like.actors) == (0.7, 0.7, 1.0, 0.5)
    assert wider.like.score == 0.76
    assert wider.why == "alike enough"


def test_one_text_in_two_outlets_is_no_second_report() -> None:
    again = article("one", outlet="La Vigie", published="2031-04-02")
    (fit,) = found(event("a", ONE), event("a", again)).values()
    assert (fit.other, fit.like, fit.why) == (None, None, "no other text tells of it")


def test_a_decision_and_a_way_through_others_are_said() -> None:
    far = (event("a", ONE, place=QUARTER), event("b", TWO, days=("2031-06-01", "2031-06-01")))
    assert found(*far)["claim:a"].why == "through the reports between them"
    tied = found(*far, ties=Ties(together=frozenset({("claim:a", "claim:b")})))
    assert tied["claim:b"].why == "somebody decided that they are one"
