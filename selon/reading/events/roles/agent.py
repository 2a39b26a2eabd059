"""Who does it: the agent by its slots, weighed against a nearer actor where the sentence is broken."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.fill import fill
from selon.reading.events.roles.filler import Filler
from selon.reading.events.roles.frames import frames
from selon.reading.events.roles.grammar.carriers import carrier, is_subject
from selon.reading.events.roles.grammar.of_verb import by_agent
from selon.reading.events.roles.grammar.syntax import is_passive, oblique, subject
from selon.reading.events.roles.sorts import known_sorts, sorts_of
from selon.reading.events.rules import grammar

ACTING = frozenset({"force", "person", "body", "troops", "official", "storm"})
AROUND = frozenset({"force", "body", "person"})
IDLE = frozenset({"structure", "place", "thing", "result", "weapon", "instrument"})
SHARED = "shared with the first verb"


def agent_of(trigger: Trigger, patient: Filler | None, layers: Layers) -> Filler | None:
    """The agent, or None where nobody is named who could act.

    A subject shared with an earlier verb that names no actor ("la mobilisation … est intervenue …, et a
    exécuté …") loses to an actor named in between; both stay as candidates.
    """
    taken = patient.head if patient else None
    found = fill(trigger, trigger.entry.agent, layers, taken) or _around(trigger, taken, layers)
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


def is_nobody(head: Token, layers: Layers) -> bool:
    """Whether the phrase says that nobody did it ("aucun groupe n'a revendiqué …")."""
    nobody = frames(layers.document).nobody
    determiners = [c.lower_ for c in head.children if c.dep_ in {"det", "amod"}]
    return bool(nobody & set(determiners or [head.lower_]))


def _around(trigger: Trigger, taken: Token | None, layers: Layers) -> Filler | None:
    """Of "tuer dans un raid" the killer, of "libérer lors d'une opération de X" who leads the operation."""
    if trigger.entry.agent:
        for head, rule in _doers(trigger, layers):
            acting = sorts_of(head, layers) & AROUND
            if acting and (taken is None or taken.i != head.i):
                return Filler(head, rule)
    return None


def _doers(trigger: Trigger, layers: Layers) -> Iterator[tuple[Token, str]]:
    document = layers.document
    if trigger.verbal:
        of = grammar(document).OF
        children = list(trigger.head.children)
        during = [c for word in children if word.pos_ == "ADV" for c in word.children]
        for child in (*children, *during):
            if child.dep_.startswith("obl") and "operation" in known_sorts(child, layers):
                yield from ((token, f"leads {child.lemma_}") for token in oblique(child, of, document))
        return
    if trigger.head.lemma_ in frames(document).hosted and (acting := _acting_at(trigger.head)) is not None:
        found = subject(acting, document)[0]
        if found is not None and not is_passive(acting, document):
            yield found, f"{acting.lemma_} at it"
        return
    verb = carrier(trigger.head)
    if verb is not None and verb.lemma_ in frames(document).harming and not is_subject(trigger.head, verb):
        if is_passive(verb, document):
            yield from ((filler.head, f"agent of {verb.lemma_}") for filler in by_agent(verb, document))
        elif (found := subject(verb, document)[0]) is not None:
            yield found, f"subject of {verb.lemma_}"


def _acting_at(noun: Token) -> Token | None:
    """The verb of what somebody does at a gathering ("a promis … lors d'un meeting")."""
    above = noun.head
    verb = above.head if above.pos_ == "ADV" and above.i < noun.i else None
    return verb if verb is not None and verb.pos_ == "VERB" else None


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
