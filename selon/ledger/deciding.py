"""Decisions: added, never changed."""

import datetime as dt

from sqlalchemy import Connection, insert, select

from selon.errors import NotInLedger
from selon.ledger.asking import claim_ids
from selon.ledger.store.tables import decisions
from selon.ledger.stored import Decision


def write_decision(connection: Connection, decision: Decision) -> Decision:
    """Add a decision on the claim of that id, or of the one id that begins so. Raises NotInLedger."""
    found = claim_ids(connection, decision.claim)
    if len(found) != 1:
        what = (
            f"no claim {decision.claim}" if not found else f"{len(found)} claims begin with {decision.claim}"
        )
        raise NotInLedger(what)
    made = decision.model_copy(update={"claim": found[0]})
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
