"""Rows of the ledger → columns."""

import numpy as np
from sqlalchemy import Connection, func, select

from selon.ledger import Decision
from selon.ledger.store.tables import articles, claims, decisions, events, readings, ties
from selon.web.asking.memory.columns import Columns, column, days
from selon.web.standing import standing_of_claims

WORDS = (
    "kind",
    "event_kind",
    "measure",
    "status",
    "stance",
    "place",
    "country",
    "source",
)
NUMBERS = ("best", "low", "high")

Stamp = tuple[int, ...]


def stamp(connection: Connection) -> Stamp:
    """Numbers that change with every reading and every decision."""
    return tuple(
        connection.scalar(select(func.max(table.c.key))) or 0 for table in (readings, decisions, ties)
    )


def columns(connection: Connection, decided: list[Decision]) -> Columns:
    """All claims of the ledger, in order of publication."""
    names = ("key", "id", *WORDS, "agent", "patient", "start", "end", *NUMBERS)
    query = (
        select(
            *(claims.c[name] for name in names),
            articles.c.id.label("article"),
            articles.c.outlet,
            articles.c.published_from,
            articles.c.published_to,
            events.c.incident,
        )
        .join(articles, claims.c.article == articles.c.key)
        .outerjoin(events, claims.c.owner == events.c.claim)
        .order_by(articles.c.published_from.nulls_last(), articles.c.outlet, articles.c.id, claims.c.key)
    )
    rows = connection.execute(query).all()
    fields = (*names, "article", "outlet", "published_from", "published_to", "incident")
    by_name = {name: tuple(row[i] for row in rows) for i, name in enumerate(fields)}
    standings = standing_of_claims(decided)
    words = {name: column(by_name[name]) for name in (*WORDS, "outlet", "article", "incident")}
    words["actor"] = column(by_name["agent"])
    words["decision"] = column([standings.get(key, "none") for key in by_name["id"]])
    numbers = [by_name[name] for name in NUMBERS]
    return Columns(
        keys=np.array(by_name["key"], dtype=np.int64),
        ids=tuple(by_name["id"]),
        words=words,
        patients=column(by_name["patient"]),
        start=days(by_name["start"]),
        end=days(by_name["end"]),
        published_from=days(by_name["published_from"]),
        published_to=days(by_name["published_to"]),
        number=np.array([_first(*row) for row in zip(*numbers, strict=True)], dtype=np.float64),
    )


def _first(*values: int | None) -> float:
    return next((float(value) for value in values if value is not None), float("nan"))
