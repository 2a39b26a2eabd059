"""Event claims that came, went or were decided on → the groups around them, and no others.

The outcome is that of `selon.fusion.gathering` over the whole ledger. Cost: the event claims of the same
country within the days that the changed ones, and what depends on these, may be of.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select, update

from selon.fusion.clusters import best_core, cores, is_core, touches
from selon.fusion.gathering import Near, alone
from selon.fusion.likeness import likeness
from selon.fusion.ties import Ties
from selon.fusion.told import Told
from selon.ledger.keeping import event_rows
from selon.ledger.keeping.event_rows import Kept
from selon.ledger.store.tables import events


def regroup(connection: Connection, gone: Sequence[Kept], new: Sequence[Told], ties: Ties) -> None:
    """Bring the groups up to date. The rows of `gone` are deleted, those of `new` written."""
    members, old = _members(connection, gone, new, ties)
    core = cores(members, ties)
    event_rows.set_column(connection, "core", "key", dict(core))
    moved = old | set(core.values())
    causes = [*members, *new, *(kept.told for kept in gone)]
    loose, faces = _affected(connection, causes, moved, {one.key for one in new})
    _point(connection, loose, faces, ties)
    _settle(connection, loose, {*moved, *(face.key for face in faces)})


def _members(
    connection: Connection, gone: Sequence[Kept], new: Sequence[Told], ties: Ties
) -> tuple[list[Told], set[str]]:
    """The claims whose cores may change, and the names of these cores as they were."""
    found = {one.key: one for one in new if is_core(one, ties)}
    old = {kept.core for kept in gone if kept.core}
    fresh = list(found.values())
    while True:
        names = _tied_names(connection, fresh, ties) - old
        old |= names
        rows = event_rows.where(connection, "core", old)
        fresh = [kept.told for kept in rows if kept.told.key not in found]
        found |= {one.key: one for one in fresh}
        if not fresh or not ties.held & {one.id for one in found.values()}:
            return list(found.values()), old


def _tied_names(connection: Connection, members: Sequence[Told], ties: Ties) -> set[str]:
    """The cores that claims tie to, firmly or by decision."""
    ids = {one.id for one in members}
    partners = {other for pair in ties.together if ids & set(pair) for other in pair}
    rows = event_rows.around(connection, (one for one in members if one.anchored))
    firm = (k for k in rows if k.core and any(likeness(k.told, one).firm for one in members))
    same = event_rows.where(connection, "id", ids | partners)
    return {kept.core for kept in (*firm, *same) if kept.core}


def _affected(
    connection: Connection, causes: Sequence[Told], moved: set[str], new: set[str]
) -> tuple[list[Told], list[Told]]:
    """The loose claims, and the faces of the cores, whose place may be another now."""
    rows = {kept.told.key: kept for kept in event_rows.around(connection, causes)}
    rows |= {kept.told.key: kept for kept in event_rows.where(connection, "into", moved)}
    rows |= {kept.told.key: kept for kept in event_rows.where(connection, "key", moved | new)}
    loose, faces = [], set(moved)
    for key, kept in sorted(rows.items()):
        if kept.core is None:
            if key in new or kept.into in moved or touches(kept.told, causes):
                loose.append(kept.told)
        elif kept.into in moved or (kept.core not in faces and touches(kept.told, causes)):
            faces.add(kept.core)
    known = {key: kept for key, kept in rows.items() if key in faces}
    known |= {k.told.key: k for k in event_rows.where(connection, "key", faces - set(known))}
    return loose, [kept.told for key, kept in sorted(known.items()) if kept.core == key]


def _point(connection: Connection, loose: Sequence[Told], faces: Sequence[Told], ties: Ties) -> None:
    """Find the core that each loose claim and each core lies in."""
    rows = event_rows.around(connection, [*loose, *faces])
    near = Near((kept.told, kept.core) for kept in rows if kept.core)
    into = {one.key: best_core(one, None, near.of(one), ties) for one in loose}
    event_rows.set_column(connection, "into", "key", into)
    of_core = {face.key: best_core(face, face.key, near.of(face), ties) for face in faces}
    event_rows.set_column(connection, "into", "core", of_core)


def _settle(connection: Connection, loose: Iterable[Told], changed: set[str]) -> None:
    """Write down in which group the loose claims, and everything that hangs on a changed core, end."""
    rows = event_rows.where(connection, "key", [one.key for one in loose])
    known = _pointers(connection, changed | {kept.into for kept in rows if kept.into})
    for name in sorted(known):
        end, seen = name, {name}
        while (into := _into(connection, known, end)) and into not in seen:
            end = into
            seen.add(end)
        here = (events.c.core == name) | (events.c.core.is_(None) & (events.c.into == name))
        connection.execute(update(events).where(here, events.c.incident != end).values(incident=end))
    lone: dict[str, str | None] = {kept.told.key: alone(kept.told) for kept in rows if not kept.into}
    event_rows.set_column(connection, "incident", "key", lone)


def _pointers(connection: Connection, names: set[str]) -> dict[str, str | None]:
    """The cores of those names and all that lie in them, each with the core that it lies in."""
    found: dict[str, str | None] = {}
    fresh = set(names)
    while fresh:
        rows = event_rows.where(connection, "key", fresh)
        found |= {kept.told.key: kept.into for kept in rows if kept.core == kept.told.key}
        query = (
            select(events.c.core)
            .distinct()
            .where(events.c.into.in_(sorted(fresh)), events.c.core.is_not(None))
        )
        fresh = {name for name in connection.scalars(query) if name} - set(found)
    return found


def _into(connection: Connection, known: dict[str, str | None], name: str) -> str | None:
    if name in known:
        return known[name]
    return connection.scalar(select(events.c.into).where(events.c.key == name, events.c.core == name))
