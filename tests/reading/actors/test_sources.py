import pytest

from selon.reading.actors import read_mentions, source_of
from tests.reading.actors.articles import document, span_of, table


def source(text, phrase):
    doc = document(text)
    span = span_of(text, phrase)
    return source_of(doc, read_mentions(doc, ()), span, doc.tokens(span).root)


def bare(name):
    return (
        name.removeprefix("Les ")
        .removeprefix("Le ")
        .removeprefix("La ")
        .removeprefix("L'")
        .removeprefix("des ")
    )


@pytest.mark.parametrize("row", table("sources.yaml"), ids=lambda row: row["phrase"])
def test_source_has_its_name_kind_and_anonymity(row):
    found = source(row["text"], row["phrase"])
    assert bare(found.name).startswith(bare(row["name"]))
    assert found.kind == row["kind"]
    assert found.anonymous == row.get("anonymous", False)
    if "actor" in row:
        assert found.actor == row["actor"]
    if "reason" in row:
        assert row["text"][slice(*found.anonymity_reason)] == row["reason"]
