"""Rows fetched as they are shown: claims by key, readings, articles."""

import datetime as dt
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Text, select, type_coerce

from selon.ledger import Link, StoredClaim
from selon.ledger.store import Store
from selon.ledger.store.tables import articles, claims, readings
from selon.model import Reading

AT_ONCE = 500
"""Keys in one query; SQLite bounds the number of parameters."""

COLUMNS = [claims.c[name] for name in StoredClaim.model_fields if name in claims.c and name != "article"]
OF_THE_ARTICLE = ("title", "outlet", "language", "url", "credits", "published_from", "published_to")


def claims_by_key(connection: Connection, keys: Sequence[int]) -> list[StoredClaim]:
    """The claims of those keys, in their order."""
    found: dict[int, StoredClaim] = {}
    for start in range(0, len(keys), AT_ONCE):
        some = [int(key) for key in keys[start : start + AT_ONCE]]
        query = (
            select(
                claims.c.key,
                *COLUMNS,
                articles.c.id.label("article"),
                *(articles.c[name] for name in OF_THE_ARTICLE),
            )
            .join(articles, claims.c.article == articles.c.key)
            .where(claims.c.key.in_(some))
        )
        found |= {row.key: StoredClaim.model_validate(_fields(row)) for row in connection.execute(query)}
    return [found[int(key)] for key in keys if int(key) in found]


def keys_with(connection: Connection, store: Store, text: str) -> list[int]:
    """Keys of the claims that hold all words of a text."""
    return list(connection.scalars(select(claims.c.key).where(store.dialect.matches(claims, text))))


def reading_of_article(connection: Connection, article: str, outlet: str | None) -> Reading | None:
    """The latest reading of an article: of that outlet if several published it, else the first."""
    wanted: ColumnElement[bool] = articles.c.id == article
    if outlet is not None:
        wanted &= articles.c.outlet == outlet
    query = (
        select(readings.c.body)
        .join(articles, articles.c.reading == readings.c.key)
        .where(wanted)
        .order_by(articles.c.published_from.nulls_last(), articles.c.outlet)
    )
    body = connection.scalar(query)
    return None if body is None else Reading.model_validate_json(body)


def outlets_of_text(connection: Connection, article: str) -> list[str]:
    """The outlets that published one text, by name."""
    query = select(articles.c.outlet).where(articles.c.id == article, articles.c.reading.is_not(None))
    return sorted(outlet for outlet in connection.scalars(query) if outlet)


@dataclass(slots=True)
class Chain:
    """One source chain as it stands in claims: how many, of which articles (keys), from when to when."""

    outlet: str
    links: tuple[Link, ...]
    claims: int = 0
    articles: set[int] = field(default_factory=set)
    first: dt.date | None = None
    last: dt.date | None = None
    standings: Counter[str] = field(default_factory=Counter)


def chains(connection: Connection, standings: Mapping[str, str]) -> list[Chain]:
    """Every chain of the ledger once; `standings` are what people decided, by claim id."""
    query = (
        select(
            claims.c.id,
            type_coerce(claims.c.chain, Text).label("chain"),
            articles.c.outlet,
            articles.c.key,
            articles.c.published_from.label("first"),
            articles.c.published_to.label("last"),
        )
        .join(articles, claims.c.article == articles.c.key)
        .order_by(claims.c.key)
    )
    found: dict[tuple[str, str], Chain] = {}
    for key, chain, outlet, article, first, last in connection.execute(query):
        known = found.get((outlet, chain))
        if known is None:
            links = tuple(Link.model_validate(link) for link in json.loads(chain))
            known = found[outlet, chain] = Chain(outlet, links)
        known.claims += 1
        known.articles.add(article)
        known.first = min(filter(None, (known.first, first)), default=None)
        known.last = max(filter(None, (known.last, last)), default=None)
        if key in standings:
            known.standings[standings[key]] += 1
    return list(found.values())


def _fields(row: Row[*tuple[Any, ...]]) -> dict[str, object]:
    fields = dict(row._mapping)
    fields.pop("key", None)
    return {**fields, "outlet": fields["outlet"] or None}
