"""Which articles were copied from which: found by traces, laid side by side, kept as edges."""

from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, literal, or_, select

from selon.fusion.comparison import Pair
from selon.fusion.lineage import Edge, edge
from selon.fusion.traces import LEAST, traces
from selon.ledger.store import tables
from selon.ledger.store.listing import Numbers, numbers
from selon.ledger.store.tables import articles, edges
from selon.model import Article, Publication

MOST = 200
"""Articles looked at, those that share the most traces first."""
SHARE = 0.1
"""Least share of the shorter text's traces that two texts have in common if they are compared."""


def forget(connection: Connection, article: int) -> None:
    """Take out the article's edges."""
    connection.execute(delete(edges).where(or_(edges.c.copy == article, edges.c.origin == article)))


def drop_traces(connection: Connection, article: int) -> None:
    """Let the article be found no more."""
    connection.execute(delete(tables.traces).where(tables.traces.c.article == article))


def keep(connection: Connection, key: int, article: Article) -> None:
    """Find the article's origins and copies, and write down its traces and the edges."""
    left = sorted(traces(article.text))
    found = numbers(connection, left)
    near = articles_of(connection, _candidates(connection, key, found, len(left)))
    known = select(tables.traces.c.trace).where(tables.traces.c.article == key)
    mine = select(found.c.value, literal(key)).where(~known.exists())
    connection.execute(insert(tables.traces).from_select(["trace", "article"], mine))
    rows = []
    for other, its in near.items():
        made = edge(article, its)
        if made:
            forward = made.copy_ref == (article.id, article.outlet or "")
            rows.append(_row(made, other if forward else key, key if forward else other))
    if rows:
        connection.execute(insert(edges), rows)


def _candidates(connection: Connection, key: int, found: Numbers, size: int) -> list[int]:
    """The articles that share enough with one of `size` traces: two texts decide it, and no third."""
    shared = func.count()
    t = tables.traces.c
    query = (
        select(t.article, shared.label("shared"))
        .where(t.trace.in_(select(found.c.value)), t.article != key)
        .group_by(t.article)
        .having(shared >= LEAST)
        .order_by(shared.desc(), t.article)
        .limit(MOST)
    )
    rows = connection.execute(query).all()
    unsure = [row.article for row in rows if row.shared < SHARE * size]
    counts = select(t.article, func.count().label("size")).where(t.article.in_(unsure)).group_by(t.article)
    shorter = {row.article: row.size for row in connection.execute(counts)} if unsure else {}
    return [row.article for row in rows if row.shared >= SHARE * min(size, shorter.get(row.article, size))]


def articles_of(connection: Connection, keys: list[int]) -> dict[int, Article]:
    """The articles of those keys, as far as lineage needs them."""
    if not keys:
        return {}
    rows = connection.execute(select(articles).where(articles.c.key.in_(keys)).order_by(articles.c.key))
    return {row.key: _article(row) for row in rows}


def _article(row: Row[Any]) -> Article:
    return Article(
        id=row.id,
        title=row.title,
        language=row.language,
        outlet=row.outlet or None,
        url=row.url,
        credits=tuple(row.credits),
        text=row.text,
        published=Publication(earliest=row.published_from, latest=row.published_to),
    )


def _row(made: Edge, origin: int, copy: int) -> dict[str, object]:
    pairs = [[pair.change, pair.origin, pair.copy, pair.likeness, pair.rival] for pair in made.pairs]
    known = {"extent": made.extent, "share": made.share, "certain": made.certain, "why": list(made.why)}
    return {"origin": origin, "copy": copy, "pairs": pairs, **known}


def edge_of(row: Row[Any], origin: Article, copy: Article) -> Edge:
    """A row of `edges` as an edge."""
    return Edge(
        origin=origin.id,
        copy=copy.id,
        extent=row.extent,
        share=row.share,
        certain=row.certain,
        why=tuple(row.why),
        pairs=tuple(_pair(*pair) for pair in row.pairs),
        origin_outlet=origin.outlet,
        copy_outlet=copy.outlet,
    )


def _pair(
    change: Any, origin: list[int] | None, copy: list[int] | None, likeness: float, rival: bool
) -> Pair:
    spans = [(span[0], span[1]) if span else None for span in (origin, copy)]
    return Pair(change, spans[0], spans[1], likeness, rival)
