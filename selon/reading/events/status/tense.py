"""The tense of a verb group, by its first finite word; endings overrule the tagger where they are clear."""

from typing import Literal

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.roles.grammar.syntax import is_reflexive
from selon.reading.events.rules import grammar

Tense = Literal[
    "past",
    "present",
    "imperfect",
    "future",
    "conditional",
    "past conditional",
    "infinitive",
    "past infinitive",
]


def tense(verb: Token, document: Document) -> Tense:
    """The tense of `verb` with its auxiliaries; a bare participle is past."""
    helpers = sorted(
        (c for c in verb.children if c.dep_.startswith(("aux", "cop")) and c.i < verb.i), key=lambda c: c.i
    )
    first = helpers[0] if helpers else verb
    moving = verb.lemma_ in grammar(document).MOVING or is_reflexive(verb)
    perfect = any(c.dep_ == "aux:tense" or (moving and c.dep_ == "aux:pass") for c in helpers)
    if "VerbForm=Inf" in str(verb.morph) and "VerbForm=Fin" in str(first.morph):
        return "infinitive"  # a helper in a personal form before an infinitive is a slip for a preposition
    if "VerbForm=Inf" in str(first.morph):
        return "past infinitive" if perfect else "infinitive"
    simple = _simple(first, document)
    if simple == "conditional" and helpers and perfect:
        return "past conditional"
    if perfect and simple in {"present", "imperfect"}:
        return "past"
    return simple


def _simple(token: Token, document: Document) -> Tense:
    told = grammar(document).tense(token.lower_, token.lemma_)
    if told is not None:
        ending: Tense = told
        return ending
    morph = str(token.morph)
    personal = grammar(document).is_personal(token.lower_)
    for mark, name in _MARKS:
        if mark in morph and not (personal and "VerbForm=Part" in morph):
            return name
    return "past" if "VerbForm=Part" in morph and not personal else "present"


_MARKS: tuple[tuple[str, Tense], ...] = (
    ("Mood=Cnd", "conditional"),
    ("VerbForm=Inf", "infinitive"),
    ("Tense=Fut", "future"),
    ("Tense=Imp", "imperfect"),
    ("Tense=Past", "past"),
    ("Tense=Pres", "present"),
)


def is_done(verb: Token, document: Document) -> bool:
    """Whether the verb tells something done."""
    return tense(verb, document) in {"past", "past infinitive"}
