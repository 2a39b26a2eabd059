"""One article's claims under a header."""

from selon.cli.show.page import page_table
from tests.cli.show.shown import shown
from tests.ledger.made import article, reading


def test_the_header_names_title_outlet_day_credits_and_path() -> None:
    made = reading(article(credits=("Agence du Fleuve", "Sahel Matin"), path="pages/pont.html"))
    assert shown(page_table(made)).splitlines()[:3] == [
        "Le pont de Ménaka repris",
        "Sahel Matin · published 2024-03-11 · credits Agence du Fleuve, Sahel Matin",
        "pages/pont.html",
    ]


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    made = reading(article(outlet=None, published={}))
    assert "outlet unknown · publication unknown" in shown(page_table(made))


def test_a_claim_has_its_figure_status_chain_and_place() -> None:
    lines = shown(page_table(reading())).splitlines()
    at = next(number for number, line in enumerate(lines) if "Douze morts" in line)
    assert lines[at].split() == ["12", "Douze", "morts", "happened"]
    assert lines[at + 1].strip() == "Sahel Matin ← Agence du Fleuve ← un officier (anonyme)"
    assert lines[at + 2].strip() == f"killed · Ménaka · {reading().claims[0].id[:8]}"


def test_an_article_without_claims_says_so() -> None:
    assert "no claims" in shown(page_table(reading(claims=0)))


def test_no_line_is_wider_than_the_page() -> None:
    assert max(len(line) for line in shown(page_table(reading(claims=3))).splitlines()) <= 80
