"""The two parties of what a noun names, where a verb sets them against each other."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.roles.frames import frames
from selon.reading.events.roles.grammar.carriers import carrier, is_subject
from selon.reading.events.roles.grammar.syntax import direct_object, oblique, subject
from selon.reading.events.rules import grammar

CLITICS = frozenset({"PRON", "DET"})


def first_party(noun: Token, document: Document) -> Iterator[Token]:
    """The object of the verb ("des combats opposant X à Y"); for a pronoun, the subject of the clause."""
    for verb in _opposing(noun, document):
        found = direct_object(verb)
        if found is None:
            continue
        above = carrier(noun)
        meant = subject(above, document)[0] if found.pos_ in CLITICS and above is not None else found
        if meant is not None and meant.i != noun.i:
            yield meant


def second_party(noun: Token, document: Document) -> Iterator[Token]:
    """What stands after "à", or beside the object ("opposant X et Y")."""
    at = grammar(document).AT
    for verb in _opposing(noun, document):
        yield from oblique(verb, at, document)
        found = direct_object(verb)
        if found is not None:
            yield from (child for child in found.children if child.dep_ == "conj")


def _opposing(noun: Token, document: Document) -> Iterator[Token]:
    """The verbs of opposing that the noun is the subject of, in its own clause or a relative one."""
    known = frames(document).opposing
    yield from (c for c in noun.children if c.dep_.startswith("acl") and c.lemma_ in known)
    verb = carrier(noun)
    if verb is not None and verb.lemma_ in known and is_subject(noun, verb):
        yield verb
