"""Where an event took place: the nearest compatible place, by clause, sentence, paragraph, title."""

from collections.abc import Iterable

from spacy.tokens import Token

from selon.model import Place, Reason
from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.fill import Filler
from selon.reading.events.roles.sorts import sorts_of
from selon.reading.events.setting.landmarks import is_voice, is_yardstick, more_exact, said_again
from selon.reading.events.setting.time import clause_of, is_under

# Events that leave no trace on the ground: a place further off than their own sentence says nothing of them.
TALK = frozenset({"judicial", "agreement", "meeting", "sanction", "aid"})
RULES = (
    "the patient",
    "complement of the trigger",
    "in the patient",
    "same clause",
    "same sentence",
    "in the agent",
)
DATELINE = 60
DASH = "-"
COUNTRY = "country"
WITHIN = 2


def place_of(
    trigger: Trigger, patient: Filler | None, agent: Filler | None, layers: Layers
) -> tuple[Place | None, Reason]:
    """The place of a trigger, where it was taken from, and the places that lost."""
    aimed = _aimed_at(trigger, patient, layers)
    if aimed is not None:
        return aimed, Reason(field="place", rule="the state it is aimed at", span=aimed.span)
    unknown = _unheard_of(trigger, patient, layers)
    if unknown is not None:
        return unknown, Reason(field="place", rule="the patient, a place not known", span=unknown.span)
    again = said_again(trigger, patient, layers)
    if again is not None:
        return again, Reason(field="place", rule="named before, and meant again", span=again.span)
    sentence = trigger.head.sent
    near = [p for p in _real(layers) if sentence.start_char <= p.span[0] < sentence.end_char]
    near = [p for p in near if not is_yardstick(p, layers) and not is_voice(p, layers)]
    ranked = sorted((*_order(p, trigger, patient, agent, layers), p.span) for p in near)
    if not ranked:
        return _further(trigger, layers)
    rank, _, _, span = ranked[0]
    chosen = more_exact(next(place for place in near if place.span == span), near, layers)
    lost = tuple(place.name for place in near if place is not chosen)
    return chosen, Reason(field="place", rule=RULES[rank], span=chosen.span, lost=lost)


def _order(
    place: Place, trigger: Trigger, patient: Filler | None, agent: Filler | None, layers: Layers
) -> tuple[int, bool, int]:
    """Nearer in the grammar first; then the town before its country; then nearer in the text."""
    rank = _rank(place, trigger, patient, agent, layers)
    wide = rank <= WITHIN and place.kind == COUNTRY
    return rank, wide, abs(place.span[0] - trigger.span[0])


def _aimed_at(trigger: Trigger, patient: Filler | None, layers: Layers) -> Place | None:
    """Of a sanction, the place is the state that it is aimed at."""
    if trigger.kind != "sanction" or patient is None:
        return None
    at = patient.head.idx
    return next((place for place in layers.places if place.span[0] <= at < place.span[1]), None)


def _unheard_of(trigger: Trigger, patient: Filler | None, layers: Layers) -> Place | None:
    """What is taken is a place by that alone, with no coordinates where the gazetteer lacks it."""
    if trigger.kind != "territory" or patient is None or patient.head.pos_ != "PROPN":
        return None
    span = (patient.head.idx, patient.head.idx + len(patient.head))
    if any(place.span[0] < span[1] and span[0] < place.span[1] for place in layers.places):
        return None
    return Place(span=span, name=layers.document.text[slice(*span)])


def _real(layers: Layers) -> Iterable[Place]:
    """Places that are places here, not governments."""
    return (place for place in layers.places if not place.metonym)


def _rank(
    place: Place, trigger: Trigger, patient: Filler | None, agent: Filler | None, layers: Layers
) -> int:
    head = layers.document.tokens(place.span).root
    if agent is not None and is_under(head, agent.head) and not is_under(trigger.head, agent.head):
        return 5
    if patient is not None and is_under(head, patient.head):
        return 0 if _is_named(patient.head, place, layers) else 2
    if is_under(head, trigger.head):
        return 1
    here, there = clause_of(trigger.head), clause_of(head)
    return 3 if here is not None and there is not None and here.i == there.i else 4


def _is_named(patient: Token, place: Place, layers: Layers) -> bool:
    """Whether the patient is the place, or a word like "la ville de" before it."""
    if place.span[0] <= patient.idx < place.span[1]:
        return True
    return "place" in sorts_of(patient, layers) and any(
        place.span[0] <= c.idx < place.span[1] for c in patient.children
    )


def _further(trigger: Trigger, layers: Layers) -> tuple[Place | None, Reason]:
    if trigger.kind in TALK:
        return _dateline(trigger, layers)
    before = [p for p in _real(layers) if p.span[1] <= trigger.span[0] and not is_yardstick(p, layers)]
    paragraphs = layers.document.paragraphs
    here = paragraphs.index(layers.document.paragraph_of(trigger.span))
    for start, end, rule in _windows(paragraphs, here):
        named = [p for p in before if start <= p.span[0] < end]
        if named:
            chosen = more_exact(named[-1], named, layers)
            return chosen, Reason(field="place", rule=rule, span=chosen.span)
    return None, Reason(field="place", rule="no place in its paragraph or the title")


def _windows(paragraphs: tuple[tuple[int, int], ...], here: int) -> Iterable[tuple[int, int, str]]:
    yield (*paragraphs[here], "earlier in the paragraph")
    if here > 1:
        yield (*paragraphs[here - 1], "in the paragraph before")
    yield (*paragraphs[0], "in the title")


def _dateline(trigger: Trigger, layers: Layers) -> tuple[Place | None, Reason]:
    """The place before the dash that opens a dispatch, for what is held there."""
    start, _ = layers.document.paragraph_of(trigger.span)
    named = [p for p in layers.places if start <= p.span[0] < start + DATELINE]
    if trigger.kind == "meeting" and named:
        after = layers.document.plain[named[0].span[1] : named[0].span[1] + 3]
        if DASH in after:
            return named[0], Reason(field="place", rule="in the dateline", span=named[0].span)
    return None, Reason(field="place", rule="no place in its sentence")
