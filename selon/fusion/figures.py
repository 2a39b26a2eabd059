"""Which event of its article a figure belongs to."""

from collections import defaultdict
from collections.abc import Sequence

from selon.fusion.sentences import words
from selon.ledger.stored import StoredClaim


def figures_by_event(claims: Sequence[StoredClaim]) -> dict[str, list[StoredClaim]]:
    """Id of an event's claim → the figure claims that belong to it, of the same article."""
    events: dict[str, list[StoredClaim]] = defaultdict(list)
    for claim in claims:
        if claim.kind == "event":
            events[claim.article].append(claim)
    found: dict[str, list[StoredClaim]] = defaultdict(list)
    for claim in claims:
        owner = _owner(claim, events[claim.article]) if claim.kind == "figure" else None
        if owner:
            found[owner.id].append(claim)
    return found


def _owner(figure: StoredClaim, events: Sequence[StoredClaim]) -> StoredClaim | None:
    """The event the figure names; else the nearest event of its place, one before it rather than after."""
    linked = [event for event in events if figure.event and event.event == figure.event]
    if linked:
        return linked[0]
    at = figure.evidence[0][0]
    fitting = [event for event in events if _same_place(figure, event)]
    return min(fitting, key=lambda e: (e.evidence[0][0] > at, abs(e.evidence[0][0] - at)), default=None)


def _same_place(figure: StoredClaim, event: StoredClaim) -> bool:
    """A figure without a place of its own may belong to any event."""
    if not figure.place or not event.place:
        return True
    return words(figure.place) == words(event.place)
