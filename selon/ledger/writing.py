"""Reading → rows."""

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import islice

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from selon.ledger.flatten import flatten
from selon.ledger.keeping import Change, apply, forget, joined, keep
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

AT_ONCE = 200
"""Readings between two updates of the incidents; the more, the longer each takes."""

EARLIER = select(readings.c.reader, readings.c.article).where(readings.c.capture == bindparam("sha256"))
SAME = select(articles.c.key).where(
    articles.c.id == bindparam("id"), articles.c.outlet == bindparam("outlet")
)
LATER = readings.alias()
NEWER = select(LATER.c.key).where(LATER.c.capture == readings.c.capture, LATER.c.key > readings.c.key)
CURRENT = select(func.max(readings.c.key)).where(readings.c.article == bindparam("of"), ~NEWER.exists())
CAPTURE = insert(captures)
ARTICLE = insert(articles).returning(articles.c.key)
READING = insert(readings).returning(readings.c.key)
READ = update(articles).where(articles.c.key == bindparam("of")).values(reading=bindparam("current"))
CLAIMS = insert(claims).returning(claims.c.key, sort_by_parameter_order=True)
LINKS = insert(links)


def write(connection: Connection, reading: Reading, capture: Capture | None) -> bool:
    """Add a reading and make it the latest of its capture. False if this reader's is there already."""
    change = _write(connection, reading, capture)
    apply(connection, change or Change())
    return change is not None


def write_all(connection: Connection, coming: Iterable[Reading]) -> int:
    """Add readings, and bring the incidents up to date once for some hundred of them. How many were new."""
    count, left = 0, iter(coming)
    while some := list(islice(left, AT_ONCE)):
        changes = [change for reading in some if (change := _write(connection, reading, None))]
        apply(connection, joined(changes))
        count += len(changes)
    return count


def _write(connection: Connection, reading: Reading, capture: Capture | None) -> Change | None:
    """Add a reading; what it changes about event claims, or None if this reader's is there already."""
    sha256 = (
        capture.sha256 if capture else reading.article.capture or reading.article.id.removeprefix("sha256:")
    )
    earlier = connection.execute(EARLIER, {"sha256": sha256}).all()
    if any(row.reader == reading.reader for row in earlier):
        return None
    if not earlier:
        _keep_capture(connection, sha256, reading.article, capture)
    article, fresh = _article_key(connection, reading.article)
    row = {"article": article, "capture": sha256, "reader": reading.reader, "added": _now()}
    key = connection.execute(READING, row | {"body": reading.model_dump_json()}).scalar_one()
    if fresh and not earlier:
        return _fill(connection, article, int(key), reading, [])
    touched = sorted({article, *(row.article for row in earlier)})
    return joined([_refresh(connection, each) for each in touched])


def refill(connection: Connection) -> None:
    """Write the claims, incidents and lineage of every article anew from its latest reading."""
    keys = connection.scalars(select(articles.c.key).order_by(articles.c.key)).all()
    for start in range(0, len(keys), AT_ONCE):
        apply(connection, joined([_refresh(connection, key) for key in keys[start : start + AT_ONCE]]))


def _keep_capture(connection: Connection, sha256: str, article: Article, capture: Capture | None) -> None:
    captured = (capture.captured if capture else None) or article.captured
    row = {
        "sha256": sha256,
        "path": capture.path if capture else article.path,
        "url": (capture.url if capture else None) or article.url,
        "captured": captured.isoformat() if captured else None,
        "media_type": capture.media_type if capture else None,
        "data": capture.data if capture else None,
        "added": _now(),
    }
    connection.execute(CAPTURE, row)


def _article_key(connection: Connection, article: Article) -> tuple[int, bool]:
    """The row of an article: one text of one outlet, however often it was captured; whether it is new."""
    name = {"id": article.id, "outlet": article.outlet or ""}
    key = connection.scalar(SAME, name)
    if key is not None:
        return int(key), False
    row = {**name, "text": article.text, **_metadata(article)}
    return int(connection.execute(ARTICLE, row).scalar_one()), True


def _metadata(article: Article) -> dict[str, object]:
    return {
        "title": article.title,
        "language": article.language,
        "url": article.url,
        "published_from": article.published.earliest,
        "published_to": article.published.latest,
        "credits": list(article.credits),
    }


def _current(connection: Connection, article: int) -> int | None:
    """The reading that speaks for an article, of those that are the latest of their captures.

    The latest reader's comes first, then that of the earliest capture: it does not depend on which capture
    of one article was added first.
    """
    later = readings.alias()
    newer = select(later.c.key).where(later.c.capture == readings.c.capture, later.c.key > readings.c.key)
    query = (
        select(readings.c.key, readings.c.reader, captures.c.captured, captures.c.sha256)
        .join(captures, readings.c.capture == captures.c.sha256)
        .where(readings.c.article == article, ~newer.exists())
        .order_by(captures.c.captured.nulls_last(), captures.c.sha256)
    )
    found = connection.execute(query).all()
    reader = max(((row.key, row.reader) for row in found), default=(0, ""))[1]
    return next((row.key for row in found if row.reader == reader), None)


def _refresh(connection: Connection, article: int) -> Change:
    """Let the article's claims be those of the reading that speaks for it."""
    current = _current(connection, article)
    gone = forget(connection, article)
    connection.execute(delete(claims).where(claims.c.article == article))
    if current is None:
        drop_traces(connection, article)
        connection.execute(READ, {"of": article, "current": None})
        return Change(tuple(gone))
    body = connection.scalar(select(readings.c.body).where(readings.c.key == current))
    reading = Reading.model_validate_json(body or "")
    connection.execute(update(articles).where(articles.c.key == article).values(_metadata(reading.article)))
    return _fill(connection, article, int(current), reading, gone)


def _fill(
    connection: Connection, article: int, current: int, reading: Reading, gone: Sequence[Kept]
) -> Change:
    """Write what follows from an article's current reading, in place of what is `gone`."""
    connection.execute(READ, {"of": article, "current": current})
    rows = _write_claims(connection, article, flatten(reading))
    return Change(tuple(gone), tuple(keep(connection, article, rows, reading.article)))


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
    keys = [int(key) for key in connection.scalars(CLAIMS, rows)]
    connection.execute(
        LINKS,
        [
            {"claim": key, "position": position, "words": folded(name)}
            for key, claim in zip(keys, found, strict=True)
            for position, name in enumerate([claim.outlet or "", *(link.name for link in claim.chain)])
        ],
    )
    return list(zip(keys, found, strict=True))


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
