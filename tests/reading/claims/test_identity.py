"""Ids of claims do not change when an article is read again, and differ where claims differ."""

from hypothesis import given
from hypothesis import strategies as st

from selon.reading.claims.identity import claim_id

WORDS = st.text(min_size=1, max_size=40)


@given(WORDS, WORDS, st.integers(1, 9))
def test_an_id_depends_on_nothing_but_its_parts(article: str, evidence: str, ordinal: int) -> None:
    first = claim_id(article, "event", "attack", evidence, ordinal)
    assert first == claim_id(article, "event", "attack", evidence, ordinal)
    assert len(first) == 17


def test_white_space_and_case_of_the_evidence_do_not_matter() -> None:
    one = claim_id("a", "event", "attack", "L'armée  a\nattaqué ", 1)
    assert one == claim_id("a", "event", "attack", "l'armée a attaqué", 1)


def test_article_kind_sort_and_ordinal_tell_claims_apart() -> None:
    ids = {
        claim_id("a", "event", "attack", "x", 1),
        claim_id("b", "event", "attack", "x", 1),
        claim_id("a", "figure", "attack", "x", 1),
        claim_id("a", "event", "killing", "x", 1),
        claim_id("a", "event", "attack", "x", 2),
    }
    assert len(ids) == 5
