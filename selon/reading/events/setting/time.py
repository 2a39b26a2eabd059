"""When an event took place: the nearest compatible time, by clause, then by sentence."""

from spacy.tokens import Token

from selon.model import Reason, Time
from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.syntax import VERBAL

OWN, CLAUSE, ABOVE, SENTENCE = 0, 1, 2, 3
RULES = ("complement of the trigger", "same clause", "clause above", "same sentence")


def time_of(trigger: Trigger, layers: Layers) -> tuple[Time | None, Reason]:
    """The time of a trigger, and where it was taken from; the times that lost are named."""
    sentence = trigger.head.sent
    near = [t for t in layers.times if sentence.start_char <= t.span[0] < sentence.end_char and _dated(t)]
    ranked = sorted(
        (rank, abs(time.span[0] - trigger.span[0]), time.span)
        for time in near
        if (rank := _rank(time, trigger, layers)) is not None
    )
    if not ranked:
        return None, Reason(field="time", rule="no time in its sentence")
    rank, _, span = ranked[0]
    chosen = next(time for time in near if time.span == span)
    lost = tuple(layers.document.text[slice(*time.span)] for time in near if time is not chosen)
    return chosen, Reason(field="time", rule=RULES[rank], span=chosen.span, lost=lost)


def _dated(time: Time) -> bool:
    return time.type in {"DATE", "TIME"} and (time.start is not None or time.end is not None)


def _rank(time: Time, trigger: Trigger, layers: Layers) -> int | None:
    """How near in the syntax a time stands; None where it belongs to the act of speaking."""
    if _parted_by_speech(time, trigger, layers):
        return None
    head = layers.document.tokens(time.span).root
    if _under(head, trigger.head):
        return OWN
    if _is_landmark(trigger, layers):
        return None
    here, there = _clause(trigger.head), _clause(head)
    if here is not None and there is not None:
        if here.i == there.i:
            return CLAUSE
        if _under(here, there):
            return ABOVE
    return SENTENCE


def _parted_by_speech(time: Time, trigger: Trigger, layers: Layers) -> bool:
    for attribution in layers.attributions:
        inside = any(p.span[0] <= trigger.span[0] < p.span[1] for p in attribution.content)
        holds = any(p.span[0] <= time.span[0] < p.span[1] for p in attribution.content)
        if inside != holds:
            return True
    return False


def _is_landmark(trigger: Trigger, layers: Layers) -> bool:
    """Whether the event only dates another one: "trois mois après la libération"."""
    relative = layers.document.pack.grammar("events").RELATIVE
    return any(c.dep_ == "case" and c.lower_ in relative for c in trigger.head.children)


def _under(token: Token, head: Token) -> bool:
    return token.i == head.i or head.is_ancestor(token)


def _clause(token: Token) -> Token | None:
    """The verb whose clause holds `token`."""
    if token.pos_ in VERBAL:
        return token
    return next((ancestor for ancestor in token.ancestors if ancestor.pos_ in VERBAL), None)
