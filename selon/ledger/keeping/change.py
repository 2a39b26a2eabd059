"""What articles that come change about the event claims."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from selon.fusion.told import Told
from selon.ledger.keeping.event_rows import Kept
from selon.ledger.keeping.regrouping import regroup
from selon.ledger.keeping.tying import stored_ties


@dataclass(frozen=True, slots=True)
class Change:
    """Event claims that are gone, as they stood, and those that have come and belong nowhere yet."""

    gone: tuple[Kept, ...] = ()
    new: tuple[Told, ...] = ()


def joined(changes: Iterable[Change]) -> Change:
    """Changes that follow each other as one: what came and went again is in neither part."""
    gone: list[Kept] = []
    new: dict[str, Told] = {}
    for change in changes:
        gone += [kept for kept in change.gone if new.pop(kept.told.key, None) is None]
        new |= {one.key: one for one in change.new}
    return Change(tuple(gone), tuple(new.values()))


def apply(connection: Connection, change: Change) -> None:
    """Bring the incidents up to date."""
    if change.gone or change.new:
        regroup(connection, change.gone, change.new, stored_ties(connection))
