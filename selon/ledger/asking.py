"""Rows → what was asked for."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, select

from selon.errors import NotInLedger
from selon.ledger.claim_filter import ClaimFilter, conditions
from selon.ledger.store import Store
from selon.ledger.store.tables import articles, claims, readings
from selon.model import Reading
from selon.stored import StoredArticle, StoredClaim

COLUMNS = [claims.c[name] for name in StoredClaim.model_fields if name in claims.c and name != "article"]
OF_THE_ARTICLE = [
    articles.c.id.label("article"),
    *(
        articles.c[name]
        for name in ("title", "outlet", "language", "url", "credits", "published_from", "published_to")
    ),
]
LAST = "\U0010ffff"
"""Sorts behind every character."""


def stored_claims(connection: Connection, store: Store, asked: ClaimFilter) -> list[StoredClaim]:
    """The claims that fit, by publication, article, and order in the article."""
    query = (
        select(*COLUMNS, *OF_THE_ARTICLE)
        .join(articles, claims.c.article == articles.c.key)
        .where(*conditions(asked, store))
        .order_by(articles.c.published_from.nulls_last(), articles.c.outlet, articles.c.id, claims.c.key)
    )
    return [StoredClaim.model_validate(_fields(row)) for row in connection.execute(query)]


def claims_where(
    connection: Connection, *conditions: ColumnElement[bool]
) -> list[tuple[int, int | None, StoredClaim]]:
    """Claims by any conditions on claims joined with articles: article key, key of the owner, claim."""
    query = (
        select(claims.c.article.label("of"), claims.c.owner, *COLUMNS, *OF_THE_ARTICLE)
        .join(articles, claims.c.article == articles.c.key)
        .where(*conditions)
        .order_by(claims.c.key)
    )
    found = []
    for row in connection.execute(query):
        fields = _fields(row)
        of, owner = fields.pop("of"), fields.pop("owner")
        found.append((of, owner, StoredClaim.model_validate(fields)))
    return found  # type: ignore[return-value]


def stored_articles(connection: Connection, store: Store, text: str | None) -> list[StoredArticle]:
    """The articles, or those that hold all words of `text`, by publication."""
    count = select(func.count()).where(claims.c.article == articles.c.key).scalar_subquery()
    names = [name for name in StoredArticle.model_fields if name in articles.c]
    query = (
        select(*(articles.c[name] for name in names), readings.c.reader, count.label("claims"))
        .join(readings, articles.c.reading == readings.c.key)
        .order_by(articles.c.published_from.nulls_last(), articles.c.outlet, articles.c.id)
    )
    if text is not None:
        query = query.where(store.dialect.matches(articles, text))
    return [StoredArticle.model_validate(_fields(row)) for row in connection.execute(query)]


def text_of(connection: Connection, article: str) -> str:
    """The text of an article. Raises NotInLedger."""
    text = connection.scalar(select(articles.c.text).where(articles.c.id == article).limit(1))
    if text is None:
        raise NotInLedger(f"no article {article}")
    return str(text)


def stored_readings(connection: Connection) -> list[Reading]:
    """The latest reading of every article, by publication."""
    query = (
        select(readings.c.body)
        .join(articles, articles.c.reading == readings.c.key)
        .order_by(articles.c.published_from.nulls_last(), articles.c.outlet, articles.c.id)
    )
    return [Reading.model_validate_json(body) for body in connection.scalars(query)]


def readers(connection: Connection, sha256: str) -> frozenset[str]:
    """The versions of the reader that have read a capture."""
    return frozenset(connection.scalars(select(readings.c.reader).where(readings.c.capture == sha256)))


def reading_of(connection: Connection, claim: str) -> Reading | None:
    """The reading that holds the claim of that id, or of the one id that begins so. Raises NotInLedger."""
    found = claim_ids(connection, claim)
    if len(found) > 1:
        raise NotInLedger(f"{len(found)} claims begin with {claim}", "Give more of the id.")
    joined = and_(articles.c.key == claims.c.article, readings.c.key == articles.c.reading)
    query = select(readings.c.body).where(joined, claims.c.id.in_(found)).order_by(readings.c.key)
    body = connection.scalar(query)
    return None if body is None else Reading.model_validate_json(body)


def claim_ids(connection: Connection, prefix: str) -> list[str]:
    """The id that is `prefix`, else all that begin with it."""
    query = select(claims.c.id).where(begins(claims.c.id, prefix)).distinct().order_by(claims.c.id)
    found = connection.scalars(query).all()
    return [prefix] if prefix in found else list(found)


def begins(column: ColumnElement[str], prefix: str) -> ColumnElement[bool]:
    """Whether a text that sorts by code points begins so, asked in a way that an index answers."""
    return and_(column >= prefix, column < prefix + LAST)


def claim_id(connection: Connection, prefix: str) -> str:
    """The claim's id of which `prefix` is the beginning. Raises NotInLedger if there is not just one."""
    found = claim_ids(connection, prefix)
    if len(found) != 1:
        what = f"no claim {prefix}" if not found else f"{len(found)} claims begin with {prefix}"
        raise NotInLedger(what)
    return found[0]


def _fields(row: Row[*tuple[Any, ...]]) -> dict[str, object]:
    fields = dict(row._mapping)
    return {**fields, "outlet": fields["outlet"] or None}
