"""Asking for claims, articles and readings."""

import datetime as dt

import pytest

from selon.errors import NotInLedger
from selon.ledger import ClaimFilter, Ledger, Link
from selon.model import Publication
from tests.ledger.made import DAY, article, capture, reading


def test_a_claim_comes_back_with_all_that_the_reading_knows(ledger: Ledger) -> None:
    made = reading()
    ledger.add(made)
    (claim,) = ledger.claims()
    assert claim.id == made.claims[0].id
    assert claim.chain == (
        Link(name="Agence du Fleuve", kind="media", actor="agence-du-fleuve"),
        Link(name="un officier", kind="official", anonymous=True),
    )
    assert (claim.source, claim.measure, claim.low, claim.high) == ("un officier", "killed", 12, 12)
    assert (claim.place, claim.country, claim.lat) == ("Ménaka", "ML", 15.92)
    assert claim.quote == "Douze morts à Ménaka."
    assert (claim.title, claim.outlet, claim.published_from) == (made.article.title, "Sahel Matin", DAY)


@pytest.mark.parametrize(
    ("asked", "fits"),
    [
        (ClaimFilter(), True),
        (ClaimFilter(source="un officier"), True),
        (ClaimFilter(source="AGENCE du fleuve"), True),
        (ClaimFilter(source="sahel-matin"), True),
        (ClaimFilter(source="office"), False),
        (ClaimFilter(place="menaka"), True),
        (ClaimFilter(place="Mena"), False),
        (ClaimFilter(place="ML"), True),
        (ClaimFilter(place="NE"), False),
        (ClaimFilter(measure="killed"), True),
        (ClaimFilter(measure="wounded"), False),
        (ClaimFilter(kind="figure"), True),
        (ClaimFilter(kind="clash"), False),
        (ClaimFilter(status="happened"), True),
        (ClaimFilter(status="denied"), False),
        (ClaimFilter(text="MENAKA morts"), True),
        (ClaimFilter(text="blessés"), False),
        (ClaimFilter(measure="killed", place="Gao"), False),
    ],
)
def test_filters(ledger: Ledger, asked: ClaimFilter, fits: bool) -> None:
    ledger.add(reading())
    assert bool(ledger.claims(asked)) is fits


@pytest.mark.parametrize(
    "text", ["", "!!!", '"', "morts OR", "morts*", "NEAR(", "text:morts", "'; DROP TABLE claims"]
)
def test_any_text_can_be_searched_for(ledger: Ledger, text: str) -> None:
    ledger.add(reading())
    assert len(ledger.claims(ClaimFilter(text=text))) <= 1
    assert len(ledger.claims()) == 1


@pytest.mark.parametrize("name", ["%", "_", "offici_r", "un%r"])
def test_wildcards_of_the_database_are_no_wildcards(ledger: Ledger, name: str) -> None:
    ledger.add(reading())
    assert ledger.claims(ClaimFilter(source=name)) == [] or not name.strip("%_")


def test_an_event_is_found_by_its_kind(ledger: Ledger) -> None:
    made = reading()
    event = made.claims[0].model_copy(update={"kind": "event", "event": "e1", "figure": None})
    ledger.add(made.model_copy(update={"claims": (event,)}))
    assert [claim.event_kind for claim in ledger.claims(ClaimFilter(kind="clash"))] == ["clash"]
    assert len(ledger.claims(ClaimFilter(kind="event"))) == 1


@pytest.mark.parametrize(
    ("since", "until", "fits"),
    [
        (dt.date(2024, 3, 5), None, True),
        (dt.date(2024, 3, 6), None, False),
        (None, dt.date(2024, 3, 3), True),
        (None, dt.date(2024, 3, 2), False),
        (dt.date(2024, 3, 4), dt.date(2024, 3, 4), True),
    ],
)
def test_days_touch_the_claims_time(
    ledger: Ledger, since: dt.date | None, until: dt.date | None, fits: bool
) -> None:
    made = reading()
    timed = made.claims[0].model_copy(update={"start": dt.date(2024, 3, 3), "end": dt.date(2024, 3, 5)})
    ledger.add(made.model_copy(update={"claims": (timed,)}))
    assert bool(ledger.claims(ClaimFilter(since=since, until=until))) is fits


def test_a_claim_without_a_time_is_taken_at_its_publication(ledger: Ledger) -> None:
    ledger.add(reading())
    assert ledger.claims(ClaimFilter(since=DAY, until=DAY))
    assert not ledger.claims(ClaimFilter(since=DAY + dt.timedelta(days=1)))


def test_claims_come_in_order_of_publication_the_undated_last(ledger: Ledger) -> None:
    for text, day in (("Deux.", dt.date(2024, 3, 2)), ("Sans date.", None), ("Un.", dt.date(2024, 3, 1))):
        ledger.add(reading(article(text, published=Publication(earliest=day, latest=day))))
    assert [claim.quote for claim in ledger.claims()] == ["Un.", "Deux.", "Sans date."]


def test_articles_are_found_by_their_text(ledger: Ledger) -> None:
    ledger.add(reading(article("Les réfugiés attendent.")))
    ledger.add(reading(article("Le marché rouvre.")))
    assert len(ledger.articles("refugies")) == 1
    assert len(ledger.articles("pont repris")) == 2


def test_a_reading_is_found_by_an_unambiguous_beginning_of_a_claims_id(ledger: Ledger) -> None:
    made = reading()
    ledger.add(made)
    assert ledger.reading_of(made.claims[0].id[:6]) == made
    assert ledger.reading_of("zzzz") is None


def test_an_ambiguous_beginning_is_refused(ledger: Ledger) -> None:
    ledger.add(reading(claims=40))
    with pytest.raises(NotInLedger, match="claims begin with"):
        ledger.reading_of("")


def test_the_latest_reading_of_every_article_comes_back(ledger: Ledger) -> None:
    first, second = reading(article("Un.")), reading(article("Deux."))
    newer = reading(article("Un."), reader="selon 0.2.0")
    for made in (first, second, newer):
        ledger.add(made)
    assert {made.article.id: made for made in ledger.readings()} == {
        newer.article.id: newer,
        second.article.id: second,
    }


def test_a_captures_readers_are_known(ledger: Ledger) -> None:
    page = capture()
    ledger.add(reading(reader="selon 0.1.0"), page)
    ledger.add(reading(reader="selon 0.2.0"), page)
    assert ledger.readers(page.sha256) == {"selon 0.1.0", "selon 0.2.0"}
    assert ledger.readers("0" * 64) == frozenset()


def test_a_series_of_a_page_that_names_nobody_has_no_voices(ledger: Ledger) -> None:
    made = reading(article(outlet=None))
    bare = made.claims[0].model_copy(update={"chain": (), "attribution": None})
    ledger.add(made.model_copy(update={"claims": (bare,), "attributions": ()}))
    (row,) = ledger.series("killed", place="Ménaka").rows
    assert (row["chains"], row["voices"], row["best"]) == ("", "", 12)
