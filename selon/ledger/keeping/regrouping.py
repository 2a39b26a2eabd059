"""Event claims that came, went or were decided on → the groups around them, and no others.

The outcome is that of `selon.fusion.gathering` over the whole ledger. Cost: the event claims of the same
country within the days that the changed cores, and what depends on these, may be of. Only rows whose group
is another afterwards are written.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from selon.fusion.clusters import best_core, cores, is_core, may_join, touches
from selon.fusion.gathering import Near, shelter
from selon.fusion.likeness import likeness
from selon.fusion.ties import Ties
from selon.fusion.told import Told
from selon.ledger.keeping import event_rows
from selon.ledger.keeping.event_rows import ANCHORED, LOOSE_AND_FACES, Kept
from selon.ledger.keeping.settling import settle


@dataclass(frozen=True, slots=True)
class _Members:
    """The claims whose cores may change, with their cores as they were, and the names of these."""

    claims: Mapping[str, Told]
    was: Mapping[str, str | None]
    names: frozenset[str]


def regroup(connection: Connection, gone: Sequence[Kept], new: Sequence[Told], ties: Ties) -> None:
    """Bring the groups up to date. The rows of `gone` are deleted, those of `new` written."""
    members = _members(connection, gone, new, ties)
    core = cores(members.claims.values(), ties)
    moved = {key: name for key, name in core.items() if name != members.was.get(key)}
    event_rows.change(connection, "core", "key", moved)
    causes = [*members.claims.values(), *(kept.told for kept in gone if kept.core)]
    changed = set(members.names) | set(core.values())
    loose, faces = _affected(connection, causes, changed, {one.key for one in new})
    fresh = {one.id for one in (*new, *(kept.told for kept in gone))}
    twins = event_rows.where(connection, "id", fresh | {kept.told.id for kept in loose})
    _point(connection, twins, faces, changed, fresh, ties)


def _members(connection: Connection, gone: Sequence[Kept], new: Sequence[Told], ties: Ties) -> _Members:
    claims = {one.key: one for one in new if is_core(one, ties)}
    was: dict[str, str | None] = dict.fromkeys(claims)
    names = {kept.core for kept in gone if kept.core}
    fresh = list(claims.values())
    while True:
        names |= _tied_names(connection, fresh, ties)
        rows = [kept for kept in event_rows.where(connection, "core", names) if kept.told.key not in claims]
        fresh = [kept.told for kept in rows]
        claims |= {one.key: one for one in fresh}
        was |= {kept.told.key: kept.core for kept in rows}
        if not fresh or not ties.held & {one.id for one in claims.values()}:
            return _Members(claims, was, frozenset(names))


def _tied_names(connection: Connection, members: Sequence[Told], ties: Ties) -> set[str]:
    """The cores that claims tie to, firmly or by decision."""
    ids = {one.id for one in members}
    partners = {other for pair in ties.together if ids & set(pair) for other in pair}
    rows = event_rows.alike(connection, [one for one in members if one.anchored], ANCHORED)
    firm = (k for k in rows if any(likeness(k.told, one).firm for one in members))
    same = event_rows.where(connection, "id", ids | partners)
    return {kept.core for kept in (*firm, *same) if kept.core}


def _affected(
    connection: Connection, causes: Sequence[Told], changed: set[str], new: set[str]
) -> tuple[list[Kept], list[Kept]]:
    """The loose claims, and the faces of the cores, whose place may be another now.

    Both depend on claims of cores alone: `causes` are those of the cores that changed.
    """
    rows = {kept.told.key: kept for kept in event_rows.alike(connection, causes, LOOSE_AND_FACES)}
    rows |= {kept.told.key: kept for kept in event_rows.where(connection, "into", changed)}
    rows |= {kept.told.key: kept for kept in event_rows.where(connection, "key", changed | new)}
    loose, faces = [], set(changed)
    for key, kept in sorted(rows.items()):
        if kept.core is None:
            if key in new or kept.into in changed or touches(kept.told, causes):
                loose.append(kept)
        elif kept.into in changed or (kept.core == key not in faces and may_join(kept.told, causes)):
            faces.add(kept.core)
    missing = event_rows.where(connection, "key", faces - set(rows))
    known = [*(kept for key, kept in rows.items() if key in faces), *missing]
    return loose, [kept for kept in known if kept.core == kept.told.key]


def _point(
    connection: Connection,
    twins: Sequence[Kept],
    faces: Sequence[Kept],
    changed: set[str],
    fresh: set[str],
    ties: Ties,
) -> None:
    """Find the core that each loose claim and each core lies in, and write down what is another now.

    `twins` are all claims of the ids of loose ones, and of the `fresh` ids, of which a claim came or went.
    """
    loose = [kept for kept in twins if kept.core is None]
    rows = event_rows.same_weeks(connection, (kept.told for kept in (*loose, *faces)))
    near = Near((kept.told, kept.core) for kept in rows if kept.core)
    of_id: dict[str, list[tuple[Told, str | None]]] = {}
    for kept in twins:
        of_id.setdefault(kept.told.id, []).append((kept.told, kept.core))
    of_ids = {name: shelter(of_id[name], near, ties) for name in {kept.told.id for kept in loose}}
    into = {kept.told.key: of_ids[kept.told.id] for kept in loose}
    otherwise = [kept for kept in loose if kept.told.id in fresh or kept.into != into[kept.told.key]]
    held = {k.told.key: best_core(k.told, k.told.key, near.of(k.told), ties) for k in faces}
    event_rows.change(connection, "into", "key", {kept.told.key: into[kept.told.key] for kept in otherwise})
    event_rows.change(connection, "into", "core", held)
    turned = {kept.told.key for kept in faces if kept.into != held[kept.told.key]}
    settle(connection, {kept.told: into[kept.told.key] for kept in otherwise}, changed | turned)
