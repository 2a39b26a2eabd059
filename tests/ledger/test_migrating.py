"""A ledger of an older version is brought to this one."""

import sqlite3
from pathlib import Path

from selon.ledger import Ledger
from tests.ledger.made import article, reading

TEXT = (
    "Le pont métallique de Ménaka, fermé depuis les combats du mois dernier, a rouvert lundi aux camions.\n\n"
    "Les transporteurs attendaient cette réouverture pour livrer le mil et le sorgho aux marchés voisins."
)
NEW_TABLES = ("ties", "events", "traces", "edges")
NEW_COLUMNS = ("owner", "place_kind")


def older(path: Path) -> None:
    """A ledger as version 1 wrote it."""
    with Ledger(path) as ledger:
        ledger.add(reading(article(TEXT)))
        ledger.add(reading(article(TEXT, outlet="Le Courrier", capture="another")))
    connection = sqlite3.connect(path)
    for table in NEW_TABLES:
        connection.execute(f"DROP TABLE {table}")
    connection.execute("DROP INDEX ix_claims_owner")
    for column in NEW_COLUMNS:
        connection.execute(f"ALTER TABLE claims DROP COLUMN {column}")
    connection.execute("UPDATE selon_version SET version = 1")
    connection.commit()
    connection.close()


def schema(path: Path) -> set[tuple[str, str]]:
    connection = sqlite3.connect(path)
    found = set(connection.execute("SELECT type, name FROM sqlite_master"))
    for table in ("claims", *NEW_TABLES):
        found |= {(table, row[1]) for row in connection.execute(f"PRAGMA table_info({table})")}
    connection.close()
    return {pair for pair in found if "autoindex" not in pair[1] and "selon_migration" not in pair[1]}


def test_an_older_ledger_gets_the_new_tables_and_what_belongs_in_them(tmp_path: Path) -> None:
    older(tmp_path / "old.db")
    with Ledger(tmp_path / "old.db") as ledger:
        assert len(ledger.claims()) == 2
        (edge,) = ledger.lineage(ledger.articles()[0].id)
        assert {edge.origin_outlet, edge.copy_outlet} == {"Sahel Matin", "Le Courrier"}
    with Ledger(tmp_path / "new.db"):
        pass
    assert schema(tmp_path / "old.db") == schema(tmp_path / "new.db")
