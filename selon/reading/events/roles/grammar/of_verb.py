"""Candidates for the roles of a verb."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.roles.filler import AGENT, Filler
from selon.reading.events.roles.grammar.stray import stray
from selon.reading.events.roles.grammar.syntax import direct_object, is_mistaken, is_passive, oblique, subject
from selon.reading.events.rules import grammar

REACH = 10


def of_verb(verb: Token, place: str, document: Document) -> Iterator[Filler]:
    """Grammatical roles are those of the active verb: a passive's subject is its object."""
    if is_mistaken(verb, document):
        yield from _beside(verb, place, document)
        return
    passive = is_passive(verb, document)
    if place == ("object" if passive else "subject"):
        token, rule = subject(verb, document)
        if token is not None:
            yield Filler(token, rule)
        else:
            yield from (Filler(t, rule) for t, rule in stray(verb, grammar(document), left=True))
        if passive:
            yield from (Filler(t, rule) for t, rule in stray(verb, grammar(document), left=False))
    elif place == "object":
        token = direct_object(verb)
        if token is not None:
            yield Filler(token, "object")
        else:
            yield from (Filler(t, rule) for t, rule in stray(verb, grammar(document), left=False))
    elif place in {"subject", "par"}:
        if passive:
            yield from by_agent(verb, document)
    else:
        yield from (Filler(token, place) for token in oblique(verb, place, document))


def _beside(verb: Token, place: str, document: Document) -> Iterator[Filler]:
    """Subject and object of a verb that the parser did not take for one, by their side."""
    if place in {"subject", "object"}:
        yield from (Filler(t, rule) for t, rule in stray(verb, grammar(document), left=place == "subject"))


def by_agent(verb: Token, document: Document) -> Iterator[Filler]:
    """The agent complement of a passive, also where the parser hangs it elsewhere."""
    preposition: str = grammar(document).BY
    found = False
    for child in verb.children:
        if child.dep_ == "obl:agent" or child in list(oblique(verb, preposition, document)):
            found = True
            yield Filler(child, AGENT)
    if not found:
        yield from (Filler(t, AGENT) for t in after(verb, preposition))


def after(head: Token, preposition: str, first: Token | None = None) -> Iterator[Token]:
    """What the next `preposition` after `head` (or `first`) governs, if no other clause begins before it."""
    begin = head if first is None else first
    for token in head.doc[begin.i + 1 : min(head.sent.end, begin.i + REACH)]:
        if token.pos_ in {"VERB", "SCONJ"} or token.lower_ in {".", ";", ":"}:
            return
        if token.lower_ == preposition and token.dep_ in {"case", "fixed", "mark"} and token.head.i > token.i:
            yield token.head
            return
