"""Event claims as rows: written, and found by what lies near."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from types import MappingProxyType

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from selon.fusion.families import akin
from selon.fusion.gathering import WEEK
from selon.fusion.told import BEFORE, LONGEST, Told
from selon.ledger.store.tables import events

AT_ONCE = 500
"""Values in one condition; databases bound the number of parameters."""
FIELDS = tuple(field.name for field in fields(Told))
LONG = LONGEST + BEFORE
"""No window is longer, so none that begins earlier can reach."""

# Queries and updates are made once: making them costs more than SQLite takes to answer.
EVENTS = select(*(events.c[name] for name in (*FIELDS, "core", "into")))
AROUND = EVENTS.where(
    events.c.country == bindparam("country"),
    events.c.first.between(bindparam("earliest"), bindparam("latest")),
    events.c.last >= bindparam("begin"),
)
IN_CORES = AROUND.where(events.c.core.is_not(None))
AKIN = AROUND.where(events.c.kind.in_(bindparam("kinds", expanding=True)))
ANCHORED = AKIN.where(events.c.core.is_not(None), events.c.anchored)
LOOSE_AND_FACES = AKIN.where(events.c.core.is_(None) | (events.c.core == events.c.key))
AMONG = MappingProxyType(
    {
        name: EVENTS.where(events.c[name].in_(bindparam("some", expanding=True)))
        for name in ("id", "key", "core", "into")
    }
)
CHANGE = MappingProxyType(
    {
        (column, by): update(events)
        .where(events.c[by] == bindparam("of"), events.c[column].is_distinct_from(bindparam("new")))
        .values({column: bindparam("new")})
        for column, by in (("core", "key"), ("into", "key"), ("into", "core"), ("incident", "key"))
    }
)


PUT = insert(events)


@dataclass(frozen=True, slots=True)
class Kept:
    """An event claim as it stands in the ledger: its core, if it has one, and the core that this lies in."""

    told: Told
    core: str | None
    into: str | None


def put(connection: Connection, rows: Sequence[tuple[int, Told]]) -> None:
    """Add event claims by the keys of their claims; they belong nowhere yet."""
    if rows:
        connection.execute(PUT, [{"claim": key, **_row(one)} for key, one in rows])


def _row(one: Told) -> dict[str, object]:
    row: dict[str, object] = {name: getattr(one, name) for name in FIELDS}
    return row | {"country": one.country or "", "who": sorted(one.who), "incident": ""}


def alike(connection: Connection, ones: Sequence[Told], query: Select[*tuple[object, ...]]) -> list[Kept]:
    """The event claims that may be like one of `ones`: of its country, its days, and a kind akin.

    `query` says which of them: ANCHORED or LOOSE_AND_FACES.
    """
    kinds = sorted({kind for one in ones for kind in akin(one.kind)})
    return _around(connection, ones, query, 1, {"kinds": kinds})


def same_weeks(connection: Connection, ones: Iterable[Told]) -> list[Kept]:
    """The claims of cores that share a country and a week with one of `ones`."""
    return _around(connection, ones, IN_CORES, WEEK, {})


def _around(
    connection: Connection,
    ones: Iterable[Told],
    query: Select[*tuple[object, ...]],
    step: int,
    more: Mapping[str, object],
) -> list[Kept]:
    """What `query` finds in the countries of `ones` and the days that they may be of, in whole steps."""
    windows: dict[str, list[tuple[int, int]]] = {}
    for one in ones:
        if one.first is not None and one.last is not None:
            first, last = one.first // step * step, one.last // step * step + step - 1
            windows.setdefault(one.country or "", []).append((first, last))
    found: dict[str, Kept] = {}
    for country, days in sorted(windows.items()):
        for first, last in merged(days):
            where = {"country": country, "earliest": first - LONG, "latest": last, "begin": first, **more}
            found |= {kept.told.key: kept for kept in map(_kept, connection.execute(query, where))}
    return _in_order(found.values())


def merged(windows: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Overlapping intervals made one."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(windows):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def where(connection: Connection, column: str, values: Collection[str]) -> list[Kept]:
    """The event claims whose `column` is among `values`."""
    listed = sorted(values)
    found: list[Kept] = []
    for start in range(0, len(listed), AT_ONCE):
        some = {"some": listed[start : start + AT_ONCE]}
        found += map(_kept, connection.execute(AMONG[column], some))
    return _in_order(found)


def change(connection: Connection, column: str, by: str, values: Mapping[str, str | None]) -> None:
    """Set `column` of the rows whose `by` is a key of `values`, where it is another."""
    if values:
        rows = [{"of": key, "new": value} for key, value in sorted(values.items())]
        connection.execute(CHANGE[column, by], rows)


def _in_order(found: Iterable[Kept]) -> list[Kept]:
    return sorted(found, key=lambda kept: kept.told.key)


def _kept(row: Row[*tuple[object, ...]]) -> Kept:
    *values, core, into = row
    known = dict(zip(FIELDS, values, strict=True))
    known["country"] = known["country"] or None
    known["who"] = frozenset(known["who"])  # type: ignore[call-overload]
    return Kept(Told(**known), core, into)  # type: ignore[arg-type]
