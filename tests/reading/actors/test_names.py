import pytest

from selon.reading.actors import read_mentions, source_of
from selon.reading.places import read_places
from tests.reading.actors.articles import document, span_of, table

ARTICLES = ("l'", "le ", "la ", "les ")


def source(row):
    doc = document(row["text"])
    span = span_of(row["text"], row["phrase"], row.get("nth", 1))
    return source_of(doc, read_mentions(doc, read_places(doc)), span, doc.tokens(span).root)


def bare(name):
    return next((name[len(it) :] for it in ARTICLES if name.lower().startswith(it)), name).lower()


@pytest.mark.parametrize("row", table("names.yaml"), ids=lambda row: f"{row['phrase']} {row['name']}")
def test_source_is_printed_by_the_name_that_the_article_gave(row):
    found = source(row)
    assert bare(found.name) == bare(row["name"])
    assert found.kind == row["kind"]
    assert found.anonymous == row.get("anonymous", False)
    assert not found.name.startswith("-")


def test_a_capital_is_its_government_and_shows_the_country():
    found = source({"text": "Kinshasa dément tout retrait de Sake.", "phrase": "Kinshasa"})
    assert (found.name, found.actor) == ("République démocratique du Congo", "gov:cd")
