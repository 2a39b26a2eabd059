"""Days that go on from one event to the next in a passage that tells one course of events."""

from collections.abc import Iterator
from dataclasses import replace

from selon.model import Reason
from selon.reading.events.draft import Draft, Layers
from selon.reading.events.reference import definiteness
from selon.reading.events.status.tense import tense
from selon.vocabulary import EventKind

REACH = 1
LONGEST = 1
# What follows upon one another in one place on one day.
COURSE: frozenset[EventKind] = frozenset(
    {
        *("attack", "bombing", "suicide_attack", "air_strike", "shelling", "clash", "abduction"),
        *("arrest", "destruction", "riot", "withdrawal"),
    }
)


def continued(drafts: list[Draft], layers: Layers) -> Iterator[Draft]:
    """The drafts in the order of the text; one told on in the past, with no time near, has the day before it.

    "Before" is in the same paragraph or the one above, in the body, of what happened on a day or a night in
    the same place."""
    last: tuple[int, Draft] | None = None
    for draft in drafts:
        at = layers.document.paragraphs.index(layers.document.paragraph_of(draft.trigger.span))
        if last is not None and at - last[0] <= REACH and _goes_on(last[1], draft, layers):
            draft = _dated(draft, last[1])
        if draft.trigger.kind in COURSE and draft.status == "happened" and at > 0:
            last = (at, draft) if _is_short(draft) else None if draft.start is not None else last
        yield draft


def _goes_on(last: Draft, draft: Draft, layers: Layers) -> bool:
    if draft.start is not None or draft.end is not None or draft.trigger.kind not in COURSE:
        return False
    same = draft.place is None or last.place is None or draft.place.name == last.place.name
    return draft.status == "happened" and same and _is_told_on(draft, layers)


def _is_told_on(draft: Draft, layers: Layers) -> bool:
    """Whether a verb tells it in the past, or a definite noun names it."""
    head = draft.trigger.head
    if draft.trigger.verbal:
        return tense(head, layers.document) == "past" and head.dep_ not in {"acl", "amod"}
    return definiteness(head) != "indefinite"


def _is_short(draft: Draft) -> bool:
    if draft.start is None or draft.end is None:
        return False
    return (draft.end - draft.start).days <= LONGEST


def _dated(draft: Draft, last: Draft) -> Draft:
    told = Reason(field="time", rule="of the event told before", span=last.trigger.span)
    why = tuple(told if reason.field == "time" else reason for reason in draft.why)
    return replace(draft, start=last.start, end=last.end, why=why)
