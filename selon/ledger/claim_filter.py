"""Which claims are asked for."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, exists, func, or_

from selon.ledger.store import Store
from selon.ledger.store.tables import articles, claims, links
from selon.ledger.words import folded
from selon.vocabulary import ClaimKind, EventKind, Measure, Status


@dataclass(frozen=True, kw_only=True)
class ClaimFilter:
    """Every field that is given must hold. Names compare as whole words, accents and case aside.

    `source` is any link of the chain, the outlet included; `place` is a name, or a country by its two letters
    in capitals; `kind` is of the claim or, by its name, of the event; `since` and `until` are days that the
    claim's time touches, or its article's publication where it has none; `text` are words of the claim.
    """

    source: str | None = None
    place: str | None = None
    measure: Measure | None = None
    kind: ClaimKind | EventKind | None = None
    status: Status | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    text: str | None = None


def conditions(asked: ClaimFilter, store: Store) -> tuple[ColumnElement[bool], ...]:
    """The filter as conditions on claims joined with articles."""
    found: list[ColumnElement[bool]] = []
    if asked.source is not None:
        found.append(_has_link(asked.source))
    if asked.place is not None:
        found.append(_is_at(asked.place))
    if asked.measure is not None:
        found.append(claims.c.measure == asked.measure)
    if asked.kind is not None:
        found.append(or_(claims.c.kind == asked.kind, claims.c.event_kind == asked.kind))
    if asked.status is not None:
        found.append(claims.c.status == asked.status)
    if asked.since is not None:
        found.append(func.coalesce(claims.c.end, claims.c.start, articles.c.published_to) >= asked.since)
    if asked.until is not None:
        found.append(func.coalesce(claims.c.start, claims.c.end, articles.c.published_from) <= asked.until)
    if asked.text is not None:
        found.append(store.dialect.matches(claims, asked.text))
    return tuple(found)


def _has_link(name: str) -> ColumnElement[bool]:
    named = links.c.words.contains(folded(name), autoescape=True)
    return exists().where(and_(links.c.claim == claims.c.key, named))


def _is_at(name: str) -> ColumnElement[bool]:
    if len(name) == 2 and name.isupper():
        return claims.c.country == name
    return claims.c.place_words.contains(folded(name), autoescape=True)
