"""Which event of its article a figure belongs to."""

from collections import defaultdict
from collections.abc import Sequence

from selon.fusion.families import counted_by
from selon.fusion.places import standing
from selon.stored import StoredClaim


def event_key(claim: StoredClaim) -> str:
    """Tells event claims apart, also those of one text in two outlets."""
    return f"{claim.id} {claim.outlet or ''}"


def figures_by_event(claims: Sequence[StoredClaim]) -> dict[str, list[StoredClaim]]:
    """`event_key` of an event's claim → the figure claims that belong to it, of the same article."""
    events: dict[tuple[str, str | None], list[StoredClaim]] = defaultdict(list)
    for claim in claims:
        if claim.kind == "event":
            events[claim.article, claim.outlet].append(claim)
    found: dict[str, list[StoredClaim]] = defaultdict(list)
    for claim in claims:
        owner = owner_of(claim, events[claim.article, claim.outlet]) if claim.kind == "figure" else None
        if owner:
            found[event_key(owner)].append(claim)
    return found


def owner_of(figure: StoredClaim, events: Sequence[StoredClaim]) -> StoredClaim | None:
    """The event the figure names; else the nearest of a fitting kind and place, rather before it."""
    linked = [event for event in events if figure.event and event.event == figure.event]
    if linked:
        return linked[0]
    at = figure.evidence[0][0]
    fitting = [
        event
        for event in events
        if counted_by(figure.measure or "", event.event_kind or "") and standing(figure, event).score
    ]
    return min(
        fitting,
        key=lambda e: (-standing(figure, e).same, e.evidence[0][0] > at, abs(e.evidence[0][0] - at), e.id),
        default=None,
    )
