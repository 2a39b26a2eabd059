"""Where an event took place: the nearest compatible place, by clause, sentence, paragraph, title."""

from selon.model import Place, Reason
from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.fill import Filler
from selon.reading.events.roles.frames import frames
from selon.reading.events.setting.time import _clause, _under

# Events that leave no trace on the ground: a place further off than their own sentence says nothing of them.
TALK = frozenset({"judicial", "agreement", "meeting", "sanction", "aid"})
JOINTS = frozenset({"PUNCT", "ADP", "DET", "NOUN", "ADJ"})
GAP = 6
DATELINE = 60
DASH = "-"
RULES = ("complement of the trigger", "in the patient", "same clause", "same sentence")


def place_of(
    trigger: Trigger, patient: Filler | None, agent: Filler | None, layers: Layers
) -> tuple[Place | None, Reason]:
    """The place of a trigger, where it was taken from, and the places that lost."""
    sentence = trigger.head.sent
    near = [
        p
        for p in layers.places
        if sentence.start_char <= p.span[0] < sentence.end_char
        and not p.metonym
        and not _is_yardstick(p, layers)
    ]
    ranked = sorted(
        (_rank(place, trigger, patient, agent, layers), abs(place.span[0] - trigger.span[0]), place.span)
        for place in near
    )
    if ranked:
        rank, _, span = ranked[0]
        chosen = _more_exact(next(place for place in near if place.span == span), near, layers)
        lost = tuple(place.name for place in near if place is not chosen)
        return chosen, Reason(field="place", rule=RULES[min(rank, 3)], span=chosen.span, lost=lost)
    return _further(trigger, layers)


def _rank(
    place: Place, trigger: Trigger, patient: Filler | None, agent: Filler | None, layers: Layers
) -> int:
    head = layers.document.tokens(place.span).root
    if agent is not None and _under(head, agent.head) and not _under(trigger.head, agent.head):
        return 5
    if patient is not None and _under(head, patient.head):
        return 1
    if _under(head, trigger.head):
        return 0
    here, there = _clause(trigger.head), _clause(head)
    return 2 if here is not None and there is not None and here.i == there.i else 3


def _dateline(trigger: Trigger, layers: Layers) -> tuple[Place | None, Reason]:
    """The place before the dash that opens a dispatch, for what is held there."""
    paragraph = layers.document.paragraph_of(trigger.span)
    head = layers.document.plain[paragraph[0] : paragraph[0] + DATELINE]
    named = [p for p in layers.places if paragraph[0] <= p.span[0] < paragraph[0] + DATELINE]
    if trigger.kind == "meeting" and named and DASH in head[named[0].span[1] - paragraph[0] :][:4]:
        return named[0], Reason(field="place", rule="in the dateline", span=named[0].span)
    return None, Reason(field="place", rule="no place in its sentence")


def _is_yardstick(place: Place, layers: Layers) -> bool:
    """Whether a place only tells how far off another one is."""
    head = layers.document.tokens(place.span).root
    units = frames(layers.document).distance
    return any(token.lemma_ in units or token.lower_ in units for token in list(head.ancestors)[:2])


def _more_exact(place: Place, near: list[Place], layers: Layers) -> Place:
    """Of "à X, dans la province de Y" the first: what is named right before is the more exact place."""
    before = [p for p in near if p.span[1] <= place.span[0]]
    if not before:
        return place
    gap = layers.document.tokens((before[-1].span[1], place.span[0]))
    between = [t for t in gap if before[-1].span[1] <= t.idx < place.span[0]]
    plain = all(t.pos_ in JOINTS for t in between) and any(t.pos_ == "PUNCT" for t in between)
    return _more_exact(before[-1], near, layers) if plain and len(between) <= GAP else place


def _further(trigger: Trigger, layers: Layers) -> tuple[Place | None, Reason]:
    if trigger.kind in TALK:
        return _dateline(trigger, layers)
    paragraph = layers.document.paragraph_of(trigger.span)
    before = [p for p in layers.places if paragraph[0] <= p.span[0] < trigger.span[0] and not p.metonym]
    if before:
        return before[-1], Reason(field="place", rule="earlier in the paragraph", span=before[-1].span)
    title = layers.document.paragraphs[0]
    named = [p for p in layers.places if p.span[0] < title[1] and not p.metonym]
    if named:
        return named[-1], Reason(field="place", rule="in the title", span=named[-1].span)
    return None, Reason(field="place", rule="no place in its paragraph or the title")
