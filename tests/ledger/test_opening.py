"""Opening a ledger, and what is refused."""

import sqlite3
from pathlib import Path

import pytest

from selon.errors import LedgerError, LedgerUnavailable, LedgerVersion, NotALedger
from selon.ledger import Ledger
from selon.ledger.store.tables import VERSION
from tests.ledger.made import reading


def _database(path: Path, *statements: str) -> Path:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


def test_a_ledger_is_made_where_there_is_none_and_opens_again(tmp_path: Path) -> None:
    with Ledger(tmp_path / "new.db") as made:
        made.add(reading())
    with Ledger(tmp_path / "new.db", create=False) as opened:
        assert len(opened.claims()) == 1


@pytest.mark.parametrize("url", [":memory:", "sqlite://"])
def test_a_ledger_can_live_in_memory(url: str) -> None:
    with Ledger(url) as ledger:
        assert ledger.add(reading())
        assert len(ledger.claims()) == 1


def test_a_path_may_be_given_as_a_url(tmp_path: Path) -> None:
    with Ledger(f"sqlite:///{tmp_path}/named.db") as ledger:
        ledger.add(reading())
    assert (tmp_path / "named.db").exists()


def test_the_file_is_in_wal_mode_with_its_version(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.db"):
        pass
    connection = sqlite3.connect(tmp_path / "ledger.db")
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("SELECT version FROM selon_version").fetchall() == [(VERSION,)]
    connection.close()


def test_a_file_that_is_no_database_is_no_ledger(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database, by any means\n" * 40)
    with pytest.raises(NotALedger, match=r"SELON-E301: .*notes\.txt is not a database"):
        Ledger(path)
    assert path.read_text().startswith("not a database")


def test_a_database_of_something_else_is_no_ledger_and_stays_as_it_is(tmp_path: Path) -> None:
    path = _database(tmp_path / "other.db", "CREATE TABLE recipes (name TEXT)")
    with pytest.raises(NotALedger, match="a database of something else"):
        Ledger(path)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]
    connection.close()


def test_an_empty_file_is_no_ledger_to_ask(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    with pytest.raises(NotALedger, match="is empty"):
        Ledger(tmp_path / "empty.db", create=False)


def test_another_version_of_the_schema_is_refused(tmp_path: Path) -> None:
    with Ledger(tmp_path / "old.db"):
        pass
    _database(tmp_path / "old.db", f"UPDATE selon_version SET version = {VERSION + 1}")
    with pytest.raises(LedgerVersion, match=f"schema version {VERSION + 1}, this Selon needs {VERSION}"):
        Ledger(tmp_path / "old.db")


@pytest.mark.parametrize(
    ("where", "what"),
    [
        ("{folder}", "unable to open database file"),
        ("{folder}/missing/ledger.db", "unable to open database file"),
        ("mysql://host/selon", "no store for mysql databases"),
        ("nonsense://", "no store for nonsense databases"),
        ("://", "is no database URL"),
    ],
)
def test_a_store_that_cannot_be_reached_is_named(tmp_path: Path, where: str, what: str) -> None:
    with pytest.raises(LedgerUnavailable, match=what):
        Ledger(where.format(folder=tmp_path))


def test_a_ledger_that_is_not_there_is_not_made_for_a_question(tmp_path: Path) -> None:
    with pytest.raises(LedgerUnavailable, match="there is no ledger at"):
        Ledger(tmp_path / "none.db", create=False)
    assert not (tmp_path / "none.db").exists()


def test_a_damaged_ledger_ends_in_a_ledger_error(tmp_path: Path) -> None:
    path = tmp_path / "damaged.db"
    with Ledger(path) as ledger:
        ledger.add(reading(claims=20))
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(LedgerError), Ledger(path) as ledger:
        ledger.claims()
