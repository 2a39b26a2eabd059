"""Who does it: the agent by its slots, weighed against a nearer actor where the sentence is broken."""

from spacy.tokens import Token

from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.fill import Filler, fill
from selon.reading.events.roles.sorts import known_sorts, sorts_of

ACTING = frozenset({"force", "person", "body", "troops", "official", "storm"})
IDLE = frozenset({"structure", "place", "thing", "result", "weapon", "instrument"})
SHARED = "shared with the first verb"


def agent_of(trigger: Trigger, patient: Filler | None, layers: Layers) -> Filler | None:
    """The agent, or None where nobody is named who could act.

    A subject shared with an earlier verb that names no actor ("la mobilisation … est intervenue …, et a
    exécuté …") loses to an actor named in between; both stay as candidates.
    """
    found = fill(trigger, trigger.entry.agent, layers, patient.head if patient else None)
    if found is None:
        return None
    sorts = sorts_of(found.head, layers)
    if sorts and sorts <= IDLE:
        return None
    if found.rule == SHARED and not _could_act(found.head, layers):
        nearer = _actor_between(found.head, trigger.head, layers)
        if nearer is not None:
            return Filler(nearer, "nearest actor; the shared subject is no actor", (found.head,))
    return found


def _could_act(head: Token, layers: Layers) -> bool:
    """Whether the word itself stands for somebody, not only the phrase around it."""
    return head.pos_ in {"PROPN", "PRON"} or bool(known_sorts(head, layers) & ACTING)


def _actor_between(first: Token, last: Token, layers: Layers) -> Token | None:
    """The actor nearest before `last`, outside the phrase of `first`."""
    for at in range(last.i - 1, first.i, -1):
        token = last.doc[at]
        if token.pos_ == "PROPN" and not first.is_ancestor(token) and "place" not in sorts_of(token, layers):
            return token
    return None
