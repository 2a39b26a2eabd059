"""Short words for cells."""

import datetime as dt

import pytest

from selon.cli.show.words.wording import standing, topic, when, where_and_when, words
from selon.ledger import flatten
from tests.ledger.made import reading

FIRST, LAST, MAY = dt.date(2015, 5, 11), dt.date(2015, 5, 20), dt.date(2016, 1, 2)
(CLAIM,) = flatten(reading())


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (None, None, ""),
        (FIRST, FIRST, "2015-05-11"),
        (FIRST, LAST, "2015-05-11…20"),
        (FIRST, MAY, "2015-05-11…2016-01-02"),
        (FIRST, None, "2015-05-11…"),
        (None, LAST, "…2015-05-20"),
    ],
)
def test_days(start: dt.date | None, end: dt.date | None, text: str) -> None:
    assert when(start, end) == text


def test_place_and_days_stand_on_one_line() -> None:
    assert where_and_when(CLAIM.model_copy(update={"start": FIRST, "end": FIRST})) == "Ménaka, 2015-05-11"
    assert where_and_when(CLAIM) == "Ménaka"


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({}, "happened"),
        ({"status": "denied", "stance": "deny"}, "denied"),
        ({"status": "happened", "stance": "deny"}, "happened\ndeny"),
        ({"kind": "statement", "stance": "forecast"}, "forecast"),
        ({"status": "alleged", "stance": "accuse", "hearsay": True}, "alleged\naccuse\nhearsay"),
    ],
)
def test_standing(fields: dict[str, object], text: str) -> None:
    assert standing(CLAIM.model_copy(update=fields)) == text


def test_a_claim_is_told_in_the_articles_own_words() -> None:
    assert words(CLAIM) == "Douze morts"
    event = CLAIM.model_copy(update={"kind": "event", "figure": None, "quote": "un raid … le bombardement"})
    assert words(event) == "un raid"
    said = event.model_copy(update={"kind": "statement", "quote": "nous … irons"})
    assert words(said) == "« nous … irons »"


def test_a_claims_topic_is_what_it_counts_or_the_kind_of_event() -> None:
    assert topic(CLAIM) == "killed"
    assert topic(CLAIM.model_copy(update={"measure": None, "event_kind": "air_strike"})) == "air strike"
    assert topic(CLAIM.model_copy(update={"measure": None, "kind": "statement"})) == "statement"
