"""One article's part in incidents and lineage: taken out, put in."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, delete, select, update

from selon.fusion.figures import owner_of
from selon.fusion.incidents import home_countries
from selon.fusion.roots import ref
from selon.fusion.told import Told, told
from selon.ledger.keeping import event_rows, lineage
from selon.ledger.keeping.event_rows import Kept
from selon.ledger.store.tables import claims, events
from selon.model import Article
from selon.stored import StoredClaim

OWN = update(claims).where(claims.c.key == bindparam("of")).values(owner=bindparam("by"))


def forget(connection: Connection, article: int) -> list[Kept]:
    """Take out the article's event rows and edges; what its events were, for `regroup`."""
    mine = select(claims.c.key).where(claims.c.article == article)
    keys = connection.scalars(select(events.c.key).where(events.c.claim.in_(mine))).all()
    gone = event_rows.where(connection, "key", set(keys))
    connection.execute(delete(events).where(events.c.claim.in_(mine)))
    lineage.forget(connection, article)
    return gone


def keep(
    connection: Connection,
    key: int,
    rows: Sequence[tuple[int, StoredClaim]],
    article: Article,
) -> list[Told]:
    """Put in the claims of the article of that key, with theirs; its event claims, for `regroup`."""
    own(connection, rows)
    home = home_countries(claim for _, claim in rows)
    new = [(of, told(claim, home.get(ref(claim)))) for of, claim in rows if claim.kind == "event"]
    event_rows.put(connection, new)
    lineage.keep(connection, key, article)
    return [one for _, one in new]


def own(connection: Connection, rows: Sequence[tuple[int, StoredClaim]]) -> None:
    """Write down which event each figure goes with."""
    keys = {claim.id: key for key, claim in rows}
    told_events = [claim for _, claim in rows if claim.kind == "event"]
    owners = [
        {"of": key, "by": keys[owner.id]}
        for key, claim in rows
        if (owner := claim if claim.kind == "event" else _owner(claim, told_events))
    ]
    if owners:
        connection.execute(OWN, owners)


def _owner(claim: StoredClaim, told_events: Sequence[StoredClaim]) -> StoredClaim | None:
    return owner_of(claim, told_events) if claim.kind == "figure" else None
