"""Event claims as rows: written, and found by what lies near."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields

from sqlalchemy import ColumnElement, Connection, Row, and_, false, insert, or_, select, update

from selon.fusion.told import BEFORE, LONGEST, Told
from selon.ledger.store.tables import events

AT_ONCE = 500
"""Values in one condition; databases bound the number of parameters."""
FIELDS = tuple(field.name for field in fields(Told))
_COLUMNS = [events.c[name] for name in (*FIELDS, "core", "into")]


@dataclass(frozen=True, slots=True)
class Kept:
    """An event claim as it stands in the ledger: its core, if it has one, and the core that this lies in."""

    told: Told
    core: str | None
    into: str | None


def put(connection: Connection, rows: Sequence[tuple[int, Told]]) -> None:
    """Add event claims by the keys of their claims; they belong nowhere yet."""
    if rows:
        connection.execute(insert(events), [{"claim": key, **_row(one)} for key, one in rows])


def _row(one: Told) -> dict[str, object]:
    row: dict[str, object] = {name: getattr(one, name) for name in FIELDS}
    return row | {"country": one.country or "", "who": sorted(one.who), "incident": ""}


def around(connection: Connection, ones: Iterable[Told]) -> list[Kept]:
    """All event claims of the countries of `ones` that may be of a day that one of them may be of."""
    windows: dict[str, list[tuple[int, int]]] = {}
    for one in ones:
        if one.first is not None and one.last is not None:
            windows.setdefault(one.country or "", []).append((one.first, one.last))
    near: list[ColumnElement[bool]] = [
        and_(
            events.c.country == country,
            events.c.first <= last,
            events.c.last >= first,
            events.c.first >= first - LONG,
        )
        for country, found in sorted(windows.items())
        for first, last in merged(found)
    ]
    return _select(connection, or_(false(), *near))


LONG = LONGEST + BEFORE
"""No window is longer, so none that begins earlier can reach."""


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
        found += _select(connection, events.c[column].in_(listed[start : start + AT_ONCE]))
    return found


def set_column(connection: Connection, column: str, by: str, values: dict[str, str | None]) -> None:
    """Set `column` of the rows whose `by` is a key of `values`."""
    for value in sorted(set(values.values()), key=str):
        keys = sorted(key for key, each in values.items() if each == value)
        for start in range(0, len(keys), AT_ONCE):
            some = events.c[by].in_(keys[start : start + AT_ONCE])
            connection.execute(update(events).where(some).values({column: value}))


def _select(connection: Connection, condition: ColumnElement[bool]) -> list[Kept]:
    query = select(*_COLUMNS).where(condition).order_by(events.c.key)
    return [_kept(row) for row in connection.execute(query)]


def _kept(row: Row[*tuple[object, ...]]) -> Kept:
    *values, core, into = row
    known = dict(zip(FIELDS, values, strict=True))
    known["country"] = known["country"] or None
    known["who"] = frozenset(known["who"])  # type: ignore[call-overload]
    return Kept(Told(**known), core, into)  # type: ignore[arg-type]
