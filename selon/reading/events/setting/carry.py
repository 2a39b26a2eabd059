"""Places that go on from one event to the next."""

from collections.abc import Iterator
from dataclasses import replace

from selon.model import Place, Reason, Span
from selon.reading.events.draft import Draft, Layers
from selon.reading.events.setting.focus import focus, home_country
from selon.reading.events.setting.place import ABOUT, EARLIER, TALK
from selon.vocabulary import EventKind

REACH = 1
# People move far: where the last shell fell says nothing of where they left.
MOVES = frozenset({"displacement", "return"})
CALAMITIES = frozenset({"disaster", "accident"})
REAL = frozenset({"happened", "ongoing"})


def carried(drafts: list[Draft], layers: Layers) -> Iterator[Draft]:
    """The drafts in the order of the text; one with no place near has that of the event told just before.

    "Before" is in the same paragraph or the one above, the title left out; talk and plans lie elsewhere.
    """
    last: tuple[int, Place, EventKind] | None = None
    for draft in _off_venues(drafts, layers):
        if _is_word_only(draft):
            yield _nowhere(draft)
            continue
        at = _paragraph(draft, layers)
        if last is not None and _goes_on(draft, at - last[0], last[2]):
            yield _moved(draft, last[1], "of the event told before")
            continue
        if draft.place is not None and at > 0 and _is_ground(draft) and not _is_open(draft):
            last = at, draft.place, draft.trigger.kind
        yield draft


def _off_venues(drafts: list[Draft], layers: Layers) -> Iterator[Draft]:
    """A place where people only met is not that of the next event, which is where the article is about."""
    venues: set[Span] = set()
    for draft in drafts:
        told = any(r.field == "place" and r.rule in {EARLIER, ABOUT} for r in draft.why)
        if told and draft.place is not None and draft.place.span in venues:
            about = focus(layers, draft.trigger.span[0])
            about = home_country(layers) if about is None or about.name == draft.place.name else about
            yield _moved(draft, about, ABOUT) if about is not None else draft
            continue
        if draft.trigger.kind == "meeting" and draft.place is not None:
            venues.add(draft.place.span)
        yield draft


def _paragraph(draft: Draft, layers: Layers) -> int:
    return layers.document.paragraphs.index(layers.document.paragraph_of(draft.trigger.span))


def _is_open(draft: Draft) -> bool:
    moves = draft.trigger.kind in MOVES
    return not moves and any(r.field == "place" and r.rule == ABOUT for r in draft.why)


def _goes_on(draft: Draft, apart: int, before: EventKind) -> bool:
    """Whether a draft has the place of an event `apart` paragraphs before; help goes where it is needed."""
    if draft.trigger.kind == "aid":
        return draft.place is None and before in CALAMITIES and apart <= REACH + 1
    return _is_open(draft) and apart <= REACH


def _is_ground(draft: Draft) -> bool:
    return draft.trigger.kind not in TALK and draft.status in REAL


def _is_word_only(draft: Draft) -> bool:
    """Whether an event is only in what somebody says will be, with no place in its paragraph."""
    return draft.status == "planned" and draft.source is not None and _is_open(draft)


def _nowhere(draft: Draft) -> Draft:
    none = Reason(field="place", rule="somebody's plan, without a place of its own")
    return replace(draft, place=None, why=tuple(none if r.field == "place" else r for r in draft.why))


def _moved(draft: Draft, place: Place, rule: str) -> Draft:
    told = Reason(field="place", rule=rule, span=place.span)
    why = tuple(told if reason.field == "place" else reason for reason in draft.why)
    return replace(draft, place=place, why=why)
