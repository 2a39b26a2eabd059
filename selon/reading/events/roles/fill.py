"""Fills the agent and the patient of a trigger by the slots of its entry."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.frames import Demonyms, frames
from selon.reading.events.roles.sorts import sorts_of
from selon.reading.events.roles.syntax import VERBAL, direct_object, is_passive, oblique, subject


@dataclass(frozen=True, slots=True)
class Filler:
    """The head that fills a role, and the rule that found it."""

    head: Token
    rule: str


def fill(trigger: Trigger, slots: tuple[str, ...], layers: Layers, taken: Token | None) -> Filler | None:
    """The first filler of `slots` whose sort fits; never the one already `taken` by the other role."""
    for slot in slots:
        place, _, sorts = slot.partition(":")
        wanted = frozenset(sorts.split("|")) if sorts else frozenset()
        for filler in _candidates(trigger, place, layers.document):
            if taken is not None and filler.head.i == taken.i:
                continue
            if filler.head.i == trigger.head.i and place != "self":
                continue
            if not wanted or sorts_of(filler.head, layers) & wanted:
                return filler
    return None


def _candidates(trigger: Trigger, place: str, document: Document) -> Iterator[Filler]:
    if place == "self":
        yield Filler(trigger.head, "the word itself")
    elif trigger.verbal:
        yield from _of_verb(trigger.head, place, document)
    else:
        yield from _of_noun(trigger.head, place, document)


def _of_verb(verb: Token, place: str, document: Document) -> Iterator[Filler]:
    """Grammatical roles are those of the active verb: a passive's subject is its object."""
    passive = is_passive(verb)
    if place == ("object" if passive else "subject"):
        token, rule = subject(verb, document)
        if token is not None:
            yield Filler(token, rule)
    elif place == "object":
        token = direct_object(verb)
        if token is not None:
            yield Filler(token, "object")
    elif place == "subject" or place == "par":
        if passive:
            yield from _by(verb)
    else:
        yield from (Filler(token, place) for token in oblique(verb, place, document))


def _by(verb: Token) -> Iterator[Filler]:
    """The agent complement of a passive."""
    for child in verb.children:
        if child.dep_ == "obl:agent" or (
            child.dep_.startswith("obl") and any(c.lower_ == "par" for c in child.children)
        ):
            yield Filler(child, "agent complement")


def _of_noun(noun: Token, place: str, document: Document) -> Iterator[Filler]:
    verb = carrier(noun)
    if place in {"subject", "object"}:
        if verb is not None:
            yield from _through_verb(noun, verb, place, document)
    elif place == "demonym":
        yield from (Filler(c, "adjective") for c in noun.children if is_demonym(c, document))
    elif place == "owner":
        yield from _owner(noun, document)
    else:
        yield from (Filler(token, f"complement with {place}") for token in oblique(noun, place, document))
        if place == "de":
            yield from _coordinated(noun, document)
        if place in {"par", "contre"}:
            yield from _through_participle(noun, place, document)


def carrier(noun: Token) -> Token | None:
    """The verb that a noun hangs on, through nouns like "série", "vague", "acte"."""
    for ancestor in noun.ancestors:
        if ancestor.pos_ in VERBAL:
            return ancestor
        if ancestor.pos_ not in {"NOUN", "ADJ"}:
            return None
    return None


def _through_verb(noun: Token, verb: Token, place: str, document: Document) -> Iterator[Filler]:
    known = frames(document)
    role = "subject" if noun.dep_.startswith("nsubj") else "object"
    if role == "subject" and not is_passive(verb):
        if place == "object" and verb.lemma_ in known.reaching:
            token = direct_object(verb)
            if token is not None:
                yield Filler(token, f"object of {verb.lemma_}")
    elif verb.lemma_ in known.doing:
        if role == "subject" and place == "subject":
            yield from _by(verb)
        elif place == "subject" and not is_passive(verb):
            token, rule = subject(verb, document)
            if token is not None:
                yield Filler(token, f"{rule} of {verb.lemma_}")
    elif verb.lemma_ in known.undergoing and place == "object" and role == "object":
        token, rule = subject(verb, document)
        if token is not None:
            yield Filler(token, f"{rule} of {verb.lemma_}")


def _through_participle(noun: Token, place: str, document: Document) -> Iterator[Filler]:
    """ "attaque menée par X", "attaque visant Y": the arguments of the noun's participles."""
    known = frames(document)
    for child in noun.children:
        if child.dep_ not in {"acl", "amod", "acl:relcl"}:
            continue
        if place == "par" and child.lemma_ in known.doing:
            yield from _by(child)
        if place == "contre":
            if child.lemma_ in known.reaching:
                token = direct_object(child)
                if token is not None:
                    yield Filler(token, f"object of {child.lemma_}")
            yield from (Filler(token, place) for token in oblique(child, place, document))


def _coordinated(noun: Token, document: Document) -> Iterator[Filler]:
    """A complement written once after two nouns belongs to both."""
    for child in noun.children:
        if child.dep_ == "conj" and child.pos_ == "NOUN":
            yield from (
                Filler(token, "complement of the conjunct") for token in oblique(child, "de", document)
            )


def _owner(noun: Token, document: Document) -> Iterator[Filler]:
    """A possessive goes back to the subject of its clause."""
    if any("Poss=Yes" in str(child.morph) for child in noun.children):
        verb = carrier(noun)
        token = subject(verb, document)[0] if verb is not None else None
        if token is not None and token.i != noun.i:
            yield Filler(token, "possessive")


def is_demonym(token: Token, document: Document) -> bool:
    """Whether an adjective tells a nation or a camp."""
    return token.dep_ == "amod" and token.lemma_ in document.pack.data("events_demonyms", Demonyms).demonyms
