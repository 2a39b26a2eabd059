"""In which group claims end: along the cores that lie in each other."""

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, select, update

from selon.fusion.clusters import resolved
from selon.fusion.gathering import alone, by_id
from selon.fusion.told import Told
from selon.ledger.keeping import event_rows
from selon.ledger.store.tables import events

INSIDE = (
    select(events.c.core)
    .distinct()
    .where(events.c.into.in_(bindparam("some", expanding=True)), events.c.core.is_not(None))
)
OF_CORE = (events.c.core == bindparam("of")) | (events.c.core.is_(None) & (events.c.into == bindparam("of")))
END = update(events).where(OF_CORE, events.c.incident != bindparam("end")).values(incident=bindparam("end"))


def settle(connection: Connection, loose: Mapping[Told, str | None], changed: set[str]) -> None:
    """Write down the groups of loose claims that lie elsewhere now, and of all in the changed cores."""
    hanging = _inside(connection, changed)
    pointers = _pointers(connection, hanging | {into for into in loose.values() if into})
    ends = [{"of": name, "end": resolved(pointers, name)} for name in sorted(hanging)]
    if ends:
        connection.execute(END, ends)
    lone = {name: alone(min(twins, key=lambda one: one.key)) for name, twins in by_id(loose).items()}
    own = {one.key: resolved(pointers, into) if into else lone[one.id] for one, into in loose.items()}
    event_rows.change(connection, "incident", "key", own)


def _inside(connection: Connection, names: set[str]) -> set[str]:
    """The cores of those names and all cores that lie in them, and in these."""
    found: set[str] = set()
    fresh = names
    while fresh:
        found |= fresh
        fresh = {name for name in connection.scalars(INSIDE, {"some": sorted(fresh)}) if name} - found
    return found


def _pointers(connection: Connection, names: set[str]) -> dict[str, str | None]:
    """The cores of those names, and those that they lie in, each with the core that it lies in."""
    found: dict[str, str | None] = {}
    fresh = names
    while fresh:
        rows = event_rows.where(connection, "key", fresh)
        known = {kept.told.key: kept.into for kept in rows if kept.core == kept.told.key}
        found |= dict.fromkeys(fresh) | known
        fresh = {into for into in known.values() if into} - set(found)
    return found
