"""Source chains as arrow lines."""

from selon.cli.show.words.chain import arrow_line
from selon.ledger import flatten
from tests.ledger.made import article, reading


def test_the_outlet_comes_first_and_the_anonymous_are_marked() -> None:
    (claim,) = flatten(reading())
    assert arrow_line(claim) == "Sahel Matin ← Agence du Fleuve ← un officier (anonyme)"


def test_an_unknown_outlet_is_the_article() -> None:
    (claim,) = flatten(reading(article(outlet=None)))
    assert arrow_line(claim) == "l'article ← Agence du Fleuve ← un officier (anonyme)"


def test_among_other_articles_an_unknown_outlet_is_the_articles_title() -> None:
    (claim,) = flatten(reading(article(outlet=None, title="Le pont de Ménaka repris par les forces armées")))
    line = arrow_line(claim, titled=True)
    assert line == "“Le pont de Ménaka repris par les …” ← Agence du Fleuve ← un officier (anonyme)"
