"""Decisions: added, never changed."""

import datetime as dt

from sqlalchemy import Connection, insert, select

from selon.ledger.asking import claim_id
from selon.ledger.store.tables import decisions
from selon.stored import Decision


def write_decision(connection: Connection, decision: Decision) -> Decision:
    """Add a decision on the claim of that id, or of the one id that begins so. Raises NotInLedger."""
    made = decision.model_copy(update={"claim": claim_id(connection, decision.claim)})
    at = made.at.astimezone(dt.UTC).isoformat()
    connection.execute(insert(decisions).values({**made.model_dump(), "at": at}))
    return made


def stored_decisions(connection: Connection, claim: str | None) -> list[Decision]:
    """The decisions on a claim, or all, in the order in which they were made."""
    names = [decisions.c[name] for name in Decision.model_fields]
    query = select(*names).order_by(decisions.c.key)
    if claim is not None:
        query = query.where(decisions.c.claim == claim)
    return [Decision.model_validate(dict(row._mapping)) for row in connection.execute(query)]
