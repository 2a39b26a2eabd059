"""Decisions that two claims are about one thing, or are not: added, never changed; the last one holds."""

import datetime as dt

from sqlalchemy import Connection, insert, select

from selon.fusion.ties import Ties
from selon.ledger.asking import claim_id
from selon.ledger.keeping import event_rows
from selon.ledger.keeping.regrouping import regroup
from selon.ledger.store.tables import ties
from selon.stored import Tie


def write_tie(connection: Connection, tie: Tie) -> Tie:
    """Add the decision and bring the incidents of the two claims up to date. Raises NotInLedger."""
    one, other = sorted((claim_id(connection, tie.claim), claim_id(connection, tie.other)))
    made = tie.model_copy(update={"claim": one, "other": other})
    at = made.at.astimezone(dt.UTC).isoformat()
    connection.execute(insert(ties).values({**made.model_dump(), "at": at}))
    rows = event_rows.where(connection, "id", {one, other})
    keys: dict[str, str | None] = dict.fromkeys(kept.told.key for kept in rows)
    event_rows.change(connection, "core", "key", keys)
    event_rows.change(connection, "into", "key", keys)
    regroup(connection, rows, [kept.told for kept in rows], stored_ties(connection))
    return made


def listed_ties(connection: Connection) -> list[Tie]:
    """All of them, in the order in which they were made."""
    query = select(*(ties.c[name] for name in Tie.model_fields)).order_by(ties.c.key)
    return [Tie.model_validate(dict(row._mapping)) for row in connection.execute(query)]


def stored_ties(connection: Connection) -> Ties:
    """What holds: the last decision on each pair."""
    rows = connection.execute(select(ties.c.claim, ties.c.other, ties.c.tie).order_by(ties.c.key))
    last = {(one, other): way for one, other, way in rows}
    return Ties(
        together=frozenset(pair for pair, way in last.items() if way == "together"),
        apart=frozenset(pair for pair, way in last.items() if way == "apart"),
    )
