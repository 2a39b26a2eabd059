"""Claims of an incident or a place, with the lineage that their roots need."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, or_, select

from selon.fusion import Edge, Root, roots_of
from selon.fusion.lineage import leanest
from selon.ledger.asking import claims_where
from selon.ledger.keeping.event_rows import AT_ONCE
from selon.ledger.keeping.lineage import articles_of, edge_of
from selon.ledger.store.tables import claims, edges
from selon.model import Article
from selon.stored import StoredClaim


@dataclass(frozen=True, slots=True)
class Family:
    """Articles by their keys, and the leanest edges among them."""

    articles: dict[int, Article]
    edges: tuple[Edge, ...]


def of_groups(connection: Connection, events: Collection[int]) -> list[tuple[int, int, StoredClaim]]:
    """The claims that go with event claims of those keys: article key, key of the event, claim."""
    found: list[tuple[int, int, StoredClaim]] = []
    listed = sorted(events)
    for start in range(0, len(listed), AT_ONCE):
        rows = claims_where(connection, claims.c.owner.in_(listed[start : start + AT_ONCE]))
        found += [(article, owner, claim) for article, owner, claim in rows if owner is not None]
    return found


def family(connection: Connection, keys: Iterable[int], *, down: bool) -> Family:
    """Those articles, all that they were copied from and, if `down`, all that was copied from any of them."""
    known: set[int] = set()
    fresh = set(keys)
    rows: dict[tuple[int, int], object] = {}
    while fresh:
        known |= fresh
        way = or_(edges.c.copy.in_(fresh), edges.c.origin.in_(fresh)) if down else edges.c.copy.in_(fresh)
        found = connection.execute(select(edges).where(way)).all()
        rows |= {(row.copy, row.origin): row for row in found}
        fresh = {key for row in found for key in (row.copy, row.origin)} - known
    articles = articles_of(connection, sorted(known))
    made = (edge_of(row, articles[origin], articles[copy]) for (copy, origin), row in sorted(rows.items()))  # type: ignore[arg-type]
    return Family(articles, leanest(tuple(made)))


def rooted(
    connection: Connection, found: Iterable[tuple[int, StoredClaim]]
) -> tuple[dict[str, Root], Family]:
    """The root of each claim, by article key and claim, with the lineage that it follows."""
    listed = list(found)
    kin = family(connection, {key for key, _ in listed}, down=False)
    beside = claims_where(connection, claims.c.article.in_(sorted(kin.articles))) if kin.articles else []
    return roots_of([claim for _, _, claim in beside], kin.edges), kin
