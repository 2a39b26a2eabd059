"""Adding readings."""

import pytest

from selon.errors import LedgerUnavailable
from selon.ledger import Ledger
from tests.ledger.made import article, capture, reading


def test_a_reading_is_stored_with_its_claims(ledger: Ledger) -> None:
    assert ledger.add(reading(claims=3))
    (stored,) = ledger.articles()
    assert (stored.title, stored.outlet, stored.reader, stored.claims) == (
        "Le pont de Ménaka repris",
        "Sahel Matin",
        "selon 0.1.0",
        3,
    )


def test_the_same_capture_read_by_the_same_reader_changes_nothing(ledger: Ledger) -> None:
    assert ledger.add(reading(), capture())
    before = ledger.claims()
    assert not ledger.add(reading(), capture())
    assert ledger.claims() == before


def test_a_newer_reader_adds_a_reading_and_its_claims_take_over(ledger: Ledger) -> None:
    ledger.add(reading(reader="selon 0.1.0", claims=1))
    assert ledger.add(reading(reader="selon 0.2.0", claims=2))
    assert [stored.reader for stored in ledger.articles()] == ["selon 0.2.0"]
    assert len(ledger.claims()) == 2
    assert _count(ledger, "readings") == 2


def test_a_capture_that_reads_otherwise_now_takes_its_old_claims_back(ledger: Ledger) -> None:
    page = capture()
    ledger.add(reading(article("Douze morts à Ménaka. Accueil.")), page)
    ledger.add(reading(article("Douze morts à Ménaka."), reader="selon 0.2.0"), page)
    (stored,) = ledger.articles()
    assert stored.reader == "selon 0.2.0"
    assert {claim.article for claim in ledger.claims()} == {stored.id}


def test_an_article_captured_twice_is_one_article(ledger: Ledger) -> None:
    ledger.add(reading(), capture(b"one"))
    ledger.add(reading(), capture(b"two"))
    assert len(ledger.articles()) == 1
    assert len(ledger.claims()) == 1
    assert _count(ledger, "captures") == 2


def test_an_older_capture_keeps_the_article_when_the_newer_one_reads_otherwise(ledger: Ledger) -> None:
    first, second = capture(b"one"), capture(b"two")
    ledger.add(reading(), first)
    ledger.add(reading(), second)
    ledger.add(reading(article("Treize morts à Ménaka."), reader="selon 0.2.0"), second)
    assert len(ledger.articles()) == 2


def test_the_same_text_in_two_outlets_is_two_articles(ledger: Ledger) -> None:
    for outlet, data in (("Sahel Matin", b"one"), ("Le Courrier", b"two"), (None, b"three")):
        ledger.add(reading(article(outlet=outlet)), capture(data))
    assert sorted(stored.outlet or "" for stored in ledger.articles()) == ["", "Le Courrier", "Sahel Matin"]


def test_the_bytes_of_a_capture_are_kept_where_they_are_given(ledger: Ledger) -> None:
    ledger.add(reading(article("Un."), claims=0), capture(b"bytes \x00 as got", path="a.html"))
    ledger.add(reading(article("Deux.", path="b.html"), claims=0))
    rows = _rows(ledger, "SELECT path, data FROM captures ORDER BY path")
    assert rows == [("a.html", b"bytes \x00 as got"), ("b.html", None)]


@pytest.mark.parametrize("change", ["DELETE FROM readings", "UPDATE readings SET reader = 'other'"])
def test_a_stored_reading_cannot_be_changed(ledger: Ledger, change: str) -> None:
    ledger.add(reading())
    with pytest.raises(LedgerUnavailable, match="readings only grow"):
        _rows(ledger, change)


def test_the_reading_comes_back_as_it_was(ledger: Ledger) -> None:
    made = reading(claims=2)
    ledger.add(made)
    assert ledger.reading_of(made.claims[1].id) == made


def _count(ledger: Ledger, table: str) -> int:
    return int(str(_rows(ledger, f"SELECT count(*) FROM {table}")[0][0]))


def _rows(ledger: Ledger, query: str) -> list[tuple[object, ...]]:
    """Ask the database itself, past the ledger."""
    with ledger._store.writes() as connection:
        found = connection.exec_driver_sql(query)
        return [tuple(row) for row in found] if found.returns_rows else []
