"""One article's claims under a header."""

from selon.cli.show.page import page_table
from tests.cli.show.shown import shown
from tests.ledger.made import article, reading


def test_the_header_names_title_outlet_day_credits_and_path() -> None:
    made = reading(article(credits=("Agence du Fleuve", "Sahel Matin"), path="pages/pont.html"))
    title, facts, *_ = shown(page_table(made), 120).splitlines()
    assert title == "Le pont de Ménaka repris"
    assert (
        facts
        == "Sahel Matin · published 2024-03-11 · credits Agence du Fleuve, Sahel Matin · pages/pont.html"
    )


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    made = reading(article(outlet=None, published={}))
    assert "outlet unknown · publication unknown" in shown(page_table(made))


def test_a_claim_is_a_row_with_chain_figure_place_and_status() -> None:
    text = shown(page_table(reading()), 120)
    row = next(line for line in text.splitlines() if "Douze morts" in line)
    assert "Sahel Matin ← Agence du Fleuve" in row
    assert row.split()[-1] == "happened"
    assert " 12 " in row
    assert "Ménaka" in row


def test_an_article_without_claims_says_so() -> None:
    assert "no claims" in shown(page_table(reading(claims=0)))


def test_no_line_is_wider_than_the_page() -> None:
    assert max(len(line) for line in shown(page_table(reading(claims=3))).splitlines()) <= 80
