"""All that a ledger holds, so that two of them compare: whatever the store, and in whatever order it came.

Every row of every table stands in it. Left out are the moments of adding, and the numbers that the store
gives rows: a row that points to another holds that one's own words instead (an article's id and outlet, a
capture and its reader, a claim's article and its place among that article's claims).
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, Table, select

from selon.ledger import Ledger
from selon.ledger.store import tables
from selon.ledger.store.tables import articles, claims, readings

Names = Mapping[int, list[object]]
Content = dict[str, list[str]]
MOMENT = "added"
LOOSE = {"claims.owner": "claims", "articles.reading": "readings"}
"""Columns that point to rows of a table without a foreign key."""


def content(ledger: Ledger) -> Content:
    """Table → its rows as sorted JSON."""
    with ledger._store.reads() as connection:
        names = _names(connection)
        return {
            table.name: sorted(
                _row(table, dict(row._mapping), names) for row in connection.execute(select(table))
            )
            for table in tables.metadata.sorted_tables
        }


def seen(ledger: Ledger) -> Content:
    """View → its answers as JSON, in order: incidents, roots, the series of every place, lineage, sources."""
    found = ledger.incidents()
    places = sorted({claim.place for claim in ledger.claims() if claim.place})
    return {
        "incidents seen": _lines([*map(dict, found.rows), *([c.id for c in each.claims] for each in found)]),
        "roots seen": _lines([each.id, sorted(_roots(ledger, each.id))] for each in found),
        "series seen": _lines(dict(row) for place in places for row in ledger.series(place=place).rows),
        "lineage seen": _lines([dict(row) for row in ledger.lineage(a.id).rows] for a in ledger.articles()),
        "sources seen": _lines(map(dict, ledger.sources().rows)),
    }


def _roots(ledger: Ledger, incident: str) -> list[tuple[str, str, str]]:
    return [(claim, root.key, root.name) for claim, root in ledger.roots(incident).items()]


def _names(connection: Connection) -> dict[str, Names]:
    """What stands for the key of a row, in the tables that others point to."""
    of_articles: dict[int, list[object]] = {
        row.key: [row.id, row.outlet]
        for row in connection.execute(select(articles.c.key, articles.c.id, articles.c.outlet))
    }
    of_readings: dict[int, list[object]] = {
        row.key: [row.capture, row.reader]
        for row in connection.execute(select(readings.c.key, readings.c.capture, readings.c.reader))
    }
    place: Counter[int] = Counter()
    of_claims: dict[int, list[object]] = {}
    for row in connection.execute(select(claims.c.key, claims.c.article).order_by(claims.c.key)):
        place[row.article] += 1
        of_claims[row.key] = [*of_articles[row.article], place[row.article]]
    return {"articles": of_articles, "readings": of_readings, "claims": of_claims}


def _rows(connection: Connection, table: Table, names: Mapping[str, Names]) -> list[str]:
    return sorted(_row(table, dict(row._mapping), names) for row in connection.execute(select(table)))


def _row(table: Table, row: dict[str, object], names: Mapping[str, Names]) -> str:
    row.pop(MOMENT, None)
    for column in table.columns:
        target = next((key.column.table.name for key in column.foreign_keys), "")
        target = LOOSE.get(f"{table.name}.{column.name}", target)
        if table.name in names and column.name == "key":
            target = table.name
        known = row.get(column.name)
        if target in names and isinstance(known, int):
            row[column.name] = names[target][known]
    return json.dumps(row, default=_plain, ensure_ascii=False, sort_keys=True)


def _lines(answers: Iterable[object]) -> list[str]:
    return [json.dumps(each, default=str, ensure_ascii=False) for each in answers]


def _plain(value: object) -> str:
    return hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else str(value)
