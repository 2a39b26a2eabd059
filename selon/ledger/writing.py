"""Reading → rows."""

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, insert, select, update

from selon.ledger.flatten import flatten
from selon.ledger.keeping import forget, keep
from selon.ledger.keeping.event_rows import Kept
from selon.ledger.keeping.lineage import drop_traces
from selon.ledger.store.tables import articles, captures, claims, links, readings
from selon.ledger.words import folded
from selon.model import Article, Capture, Reading
from selon.stored import StoredClaim

OF_THE_ARTICLE = {
    "article",
    "title",
    "outlet",
    "language",
    "url",
    "credits",
    "published_from",
    "published_to",
}


def write(connection: Connection, reading: Reading, capture: Capture | None) -> bool:
    """Add a reading and make it the latest of its capture. False if this reader's is there already."""
    sha256 = (
        capture.sha256 if capture else reading.article.capture or reading.article.id.removeprefix("sha256:")
    )
    query = select(readings.c.reader, readings.c.article).where(readings.c.capture == sha256)
    earlier = connection.execute(query).all()
    if any(row.reader == reading.reader for row in earlier):
        return False
    if not earlier:
        _keep_capture(connection, sha256, reading.article, capture)
    article, fresh = _article_key(connection, reading.article)
    row = {"article": article, "capture": sha256, "reader": reading.reader, "added": _now()}
    body = {"body": reading.model_dump_json()}
    key = connection.execute(insert(readings).values(row | body).returning(readings.c.key)).scalar_one()
    if fresh and not earlier:
        _fill(connection, article, int(key), reading, [])
        return True
    for touched in sorted({article, *(row.article for row in earlier)}):
        _refresh(connection, touched)
    return True


def refill(connection: Connection) -> None:
    """Write the claims, incidents and lineage of every article anew from its latest reading."""
    for key in connection.scalars(select(articles.c.key).order_by(articles.c.key)).all():
        _refresh(connection, key)


def _keep_capture(connection: Connection, sha256: str, article: Article, capture: Capture | None) -> None:
    captured = (capture.captured if capture else None) or article.captured
    connection.execute(
        insert(captures).values(
            sha256=sha256,
            path=capture.path if capture else article.path,
            url=(capture.url if capture else None) or article.url,
            captured=captured.isoformat() if captured else None,
            media_type=capture.media_type if capture else None,
            data=capture.data if capture else None,
            added=_now(),
        )
    )


def _article_key(connection: Connection, article: Article) -> tuple[int, bool]:
    """The row of an article: one text of one outlet, however often it was captured; whether it is new."""
    same = (articles.c.id == article.id) & (articles.c.outlet == (article.outlet or ""))
    key = connection.scalar(select(articles.c.key).where(same))
    if key is not None:
        return int(key), False
    row = {"id": article.id, "outlet": article.outlet or "", "text": article.text, **_metadata(article)}
    return int(connection.execute(insert(articles).values(row).returning(articles.c.key)).scalar_one()), True


def _metadata(article: Article) -> dict[str, object]:
    return {
        "title": article.title,
        "language": article.language,
        "url": article.url,
        "published_from": article.published.earliest,
        "published_to": article.published.latest,
        "credits": list(article.credits),
    }


def _refresh(connection: Connection, article: int) -> None:
    """Let the article's claims be those of its latest reading that is also the latest of its capture."""
    later = readings.alias()
    newer = select(later.c.key).where(later.c.capture == readings.c.capture, later.c.key > readings.c.key)
    mine = select(func.max(readings.c.key)).where(readings.c.article == article, ~newer.exists())
    current = connection.scalar(mine)
    gone = forget(connection, article)
    connection.execute(delete(claims).where(claims.c.article == article))
    if current is None:
        drop_traces(connection, article)
        connection.execute(update(articles).where(articles.c.key == article).values(reading=None))
        keep(connection, article, [], gone, None)
        return
    body = connection.scalar(select(readings.c.body).where(readings.c.key == current))
    reading = Reading.model_validate_json(body or "")
    connection.execute(update(articles).where(articles.c.key == article).values(_metadata(reading.article)))
    _fill(connection, article, int(current), reading, gone)


def _fill(connection: Connection, article: int, current: int, reading: Reading, gone: Sequence[Kept]) -> None:
    """Write what follows from an article's current reading, in place of what is `gone`."""
    connection.execute(update(articles).where(articles.c.key == article).values(reading=current))
    rows = _write_claims(connection, article, flatten(reading))
    keep(connection, article, rows, gone, reading.article)


def _write_claims(
    connection: Connection, article: int, found: Sequence[StoredClaim]
) -> list[tuple[int, StoredClaim]]:
    """Write an article's claims with the names of their chains; each claim with its key."""
    if not found:
        return []
    rows = [
        claim.model_dump(exclude=OF_THE_ARTICLE)
        | {"article": article, "place_words": folded(claim.place) if claim.place else None}
        for claim in found
    ]
    query = insert(claims).returning(claims.c.key, sort_by_parameter_order=True)
    keys = [int(key) for key in connection.scalars(query, rows)]
    connection.execute(
        insert(links),
        [
            {"claim": key, "position": position, "words": folded(name)}
            for key, claim in zip(keys, found, strict=True)
            for position, name in enumerate([claim.outlet or "", *(link.name for link in claim.chain)])
        ],
    )
    return list(zip(keys, found, strict=True))


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
