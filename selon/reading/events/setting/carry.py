"""Places that go on from one event to the next."""

from collections.abc import Iterator
from dataclasses import replace

from selon.model import Place, Reason
from selon.reading.events.draft import Draft, Layers
from selon.reading.events.setting.place import ABOUT, TALK

REACH = 1
# People move far: where the last shell fell says nothing of where they left.
MOVES = frozenset({"displacement", "return"})
REAL = frozenset({"happened", "ongoing"})


def carried(drafts: list[Draft], layers: Layers) -> Iterator[Draft]:
    """The drafts in the order of the text; one with no place near has that of the event told just before.

    "Before" is in the same paragraph or the one above, the title left out; talk and plans lie elsewhere.
    """
    last: tuple[int, Place] | None = None
    for draft in drafts:
        at = _paragraph(draft, layers)
        if _is_open(draft) and last is not None and at - last[0] <= REACH:
            yield _moved(draft, last[1])
            continue
        if draft.place is not None and at > 0 and _is_ground(draft) and not _is_open(draft):
            last = at, draft.place
        yield draft


def _paragraph(draft: Draft, layers: Layers) -> int:
    return layers.document.paragraphs.index(layers.document.paragraph_of(draft.trigger.span))


def _is_open(draft: Draft) -> bool:
    moves = draft.trigger.kind in MOVES
    return not moves and any(r.field == "place" and r.rule == ABOUT for r in draft.why)


def _is_ground(draft: Draft) -> bool:
    return draft.trigger.kind not in TALK and draft.status in REAL


def _moved(draft: Draft, place: Place) -> Draft:
    told = Reason(field="place", rule="of the event told before", span=place.span)
    why = tuple(told if reason.field == "place" else reason for reason in draft.why)
    return replace(draft, place=place, why=why)
