"""Which event of its article a figure belongs to."""

from collections import defaultdict
from collections.abc import Sequence

from selon.fusion.item import Item
from selon.fusion.sentences import words


def figures_by_event(items: Sequence[Item]) -> dict[str, list[Item]]:
    """Claim id of an event → the figure claims that belong to it, of the same article."""
    events: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        if item.claim.kind == "event":
            events[item.article.id].append(item)
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        owner = _owner(item, events[item.article.id]) if item.figure else None
        if owner:
            found[owner.claim.id].append(item)
    return found


def _owner(item: Item, events: Sequence[Item]) -> Item | None:
    """The event the figure names; else the nearest event of its place, one before it rather than after."""
    assert item.figure
    linked = [event for event in events if event.event and event.event.id == item.figure.event]
    if linked:
        return linked[0]
    at = item.claim.evidence[0][0]
    fitting = [event for event in events if _same_place(item, event)]
    return min(
        fitting, key=lambda e: (e.claim.evidence[0][0] > at, abs(e.claim.evidence[0][0] - at)), default=None
    )


def _same_place(figure: Item, event: Item) -> bool:
    """A figure without a place of its own may belong to any event."""
    if not figure.claim.place or not event.claim.place:
        return True
    return words(figure.claim.place) == words(event.claim.place)
