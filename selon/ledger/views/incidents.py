"""Incidents of a ledger, as they are kept."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import Connection, select

from selon.errors import NotInLedger
from selon.fusion import Incident, Root
from selon.fusion.figures import event_key
from selon.fusion.incidents import told_incidents
from selon.fusion.roots import ref
from selon.ledger.asking import begins
from selon.ledger.claim_filter import ClaimFilter, conditions
from selon.ledger.keeping.event_rows import AT_ONCE
from selon.ledger.store import Store
from selon.ledger.store.tables import articles, claims, events
from selon.ledger.views.answer import Answer, Cell
from selon.ledger.views.loading import of_groups, rooted
from selon.stored import StoredClaim

COLUMNS = (
    *("id", "kind", "place", "country", "lat", "lon", "precision", "start", "end"),
    *("events", "figures", "articles", "outlets", "sources"),
)
PREFIX = "incident:"


def incidents(connection: Connection, store: Store, asked: ClaimFilter) -> Answer[Incident]:
    """The incidents that have a claim that fits, whole, by day."""
    query = (
        select(events.c.incident)
        .distinct()
        .join(claims, claims.c.owner == events.c.claim)
        .join(articles, claims.c.article == articles.c.key)
        .where(*conditions(asked, store))
    )
    found = tuple(of_names(connection, [name for name in connection.scalars(query) if name]))
    return Answer(found, COLUMNS, tuple(row(incident) for incident in found))


def of_names(connection: Connection, names: Collection[str]) -> tuple[Incident, ...]:
    """The incidents of those groups."""
    group: dict[int, str] = {}
    listed = sorted(names)
    for start in range(0, len(listed), AT_ONCE):
        some = events.c.incident.in_(listed[start : start + AT_ONCE])
        group |= {
            row.claim: row.incident
            for row in connection.execute(select(events.c.claim, events.c.incident).where(some))
        }
    told: dict[str, list[StoredClaim]] = defaultdict(list)
    key_of: dict[int, str] = {}
    counted: dict[str, list[StoredClaim]] = defaultdict(list)
    loaded = of_groups(connection, group)
    for _, owner, claim in loaded:
        if claim.kind == "event":
            told[group[owner]].append(claim)
            key_of[owner] = event_key(claim)
    for _, owner, claim in loaded:
        if claim.kind == "figure":
            counted[key_of[owner]].append(claim)
    return told_incidents(told.values(), counted)


def group_of(connection: Connection, incident: str) -> str:
    """The group of an incident's id (or of any claim's id in it). Raises NotInLedger."""
    claim = incident.removeprefix(PREFIX)
    query = (
        select(events.c.incident)
        .join(claims, claims.c.owner == events.c.claim)
        .where(begins(claims.c.id, claim))
        .distinct()
    )
    found = connection.scalars(query).all()
    if len(found) != 1:
        what = "no incident" if not found else f"{len(found)} incidents begin with"
        raise NotInLedger(f"{what} {incident}", "List them with `selon incidents`.")
    return str(found[0])


def one(connection: Connection, incident: str) -> Incident:
    """The incident of that id, or of a claim's id. Raises NotInLedger."""
    return of_names(connection, [group_of(connection, incident)])[0]


def roots(connection: Connection, incident: str) -> dict[str, Root]:
    """The root of each claim of an incident."""
    found = one(connection, incident)
    keys = dict(article_keys(connection, {claim.article for claim in found.claims}))
    made, _ = rooted(connection, ((keys[ref(claim)], claim) for claim in found.claims))
    return {claim.id: made[claim.id] for claim in found.claims}


def article_keys(connection: Connection, ids: set[str]) -> list[tuple[tuple[str, str], int]]:
    query = select(articles.c.id, articles.c.outlet, articles.c.key).where(articles.c.id.in_(sorted(ids)))
    return [((row.id, row.outlet), row.key) for row in connection.execute(query)]


def row(incident: Incident) -> dict[str, Cell]:
    """An incident as a row; `sources` are the names that its claims end in."""
    at = incident.at
    return {
        "id": incident.id,
        "kind": incident.kind,
        "place": at.place if at else None,
        "country": at.country if at else None,
        "lat": at.lat if at else None,
        "lon": at.lon if at else None,
        "precision": at.precision if at else None,
        "start": incident.start,
        "end": incident.end,
        "events": len(incident.events),
        "figures": len(incident.figures),
        "articles": len({(claim.article, claim.outlet) for claim in incident.claims}),
        "outlets": "; ".join(sorted({claim.outlet for claim in incident.claims if claim.outlet})),
        "sources": "; ".join(sorted({claim.source for claim in incident.claims if claim.source})),
    }
