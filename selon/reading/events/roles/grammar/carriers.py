"""Verbs that carry a noun: "mener une attaque", "l'attaque a eu lieu"."""

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.roles.frames import frames
from selon.reading.events.roles.grammar.syntax import VERBAL


def carrier_of(noun: Token, document: Document) -> Token | None:
    """The carrier, if the noun in between does not make it a verb of saying ("faire état de raids")."""
    verb = carrier(noun)
    said = frames(document).reporting | frames(document).ending
    if verb is None or any(t.lemma_ in said for t in verb.children):
        return None
    return verb


def carrier(noun: Token) -> Token | None:
    """The verb that a noun hangs on, through nouns like "série", "vague", "acte"."""
    for ancestor in noun.ancestors:
        if ancestor.pos_ in VERBAL:
            return ancestor
        if ancestor.pos_ not in {"NOUN", "ADJ"}:
            return None
    return None


def is_subject(noun: Token, verb: Token) -> bool:
    """Whether a noun is its verb's subject; the parser takes one with "de" in front for a complement."""
    if noun.dep_.startswith("nsubj"):
        return True
    lacking = not any(c.dep_.startswith("nsubj") and not _is_aside(c, noun) for c in verb.children)
    return (
        lacking
        and noun.i < verb.i
        and noun.head.i == verb.i
        and noun.i == noun.sent.start + len(_before(noun))
    )


def _is_aside(token: Token, noun: Token) -> bool:
    """Whether what was taken for a subject is an apposition that a comma parts from `noun` before it."""
    first = token.left_edge
    return noun.i < first.i and first.i > 0 and first.nbor(-1).text == COMMA


COMMA = ","


def _before(noun: Token) -> list[Token]:
    return [
        t for t in noun.sent if t.i < noun.i and (t.pos_ in {"DET", "ADJ", "ADP", "NUM", "PUNCT", "SPACE"})
    ]
