"""Candidates for the roles of a noun: its complements, its carrier's subject and object, its adjectives."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.roles.filler import Filler
from selon.reading.events.roles.frames import Demonyms, frames
from selon.reading.events.roles.grammar.carriers import carrier, carrier_of, is_subject
from selon.reading.events.roles.grammar.of_verb import after, by_agent
from selon.reading.events.roles.grammar.opposed import first_party, second_party
from selon.reading.events.roles.grammar.syntax import VERBAL, direct_object, is_passive, oblique, subject
from selon.reading.events.rules import grammar

BETWEEN = "entre"
AGAINST = "avec"


def of_noun(noun: Token, place: str, document: Document) -> Iterator[Filler]:
    verb = carrier_of(noun, document)
    if place in {"subject", "object"}:
        if verb is not None:
            yield from _through_verb(noun, verb, place, document)
        if place == "object":
            yield from _borne(noun, document)
    elif place in {"demonym", "nation"}:
        camps = place == "demonym"
        bare = [c for c in noun.children if c.dep_ == "nmod" and not any(k.dep_ == "det" for k in c.children)]
        near = [*noun.children, *(k for c in bare for k in c.children)]
        yield from (Filler(c, "adjective") for c in near if is_demonym(c, document, camps))
    elif place == "owner":
        yield from _owner(noun, document)
    else:
        yield from _complements(noun, verb, place, document)


def _complements(noun: Token, verb: Token | None, place: str, document: Document) -> Iterator[Filler]:
    """After a preposition: the noun's own, those of its participles, those of the verb it happens in."""
    own = list(oblique(noun, place, document))
    yield from (Filler(token, f"complement with {place}") for token in own)
    if place == BETWEEN:
        yield from (Filler(token, "set against another") for token in first_party(noun, document))
    elif place == AGAINST:
        yield from (Filler(token, "set against the first") for token in second_party(noun, document))
    if not own and place in grammar(document).FAR:
        yield from (
            Filler(token, f"next complement with {place}")
            for token in after(noun, place, _light(noun, document))
        )
    if place == "de":
        yield from _coordinated(noun, document)
        bare = [t for t in own if not any(c.dep_ in {"det", "nummod"} for c in t.children)]
        yield from (Filler(t, "outer complement") for b in bare for t in oblique(b, place, document))
    else:
        yield from _through_participle(noun, place, document)
        if verb is not None and verb.lemma_ in frames(document).happening | frames(document).doing:
            yield from (
                Filler(token, f"{place}, of {verb.lemma_}") for token in oblique(verb, place, document)
            )


def _light(noun: Token, document: Document) -> Token:
    """The last light participle after a noun ("une attaque menée contre …"), or the noun."""
    known = frames(document).doing
    return next((c for c in noun.children if c.dep_ == "acl" and c.i > noun.i and c.lemma_ in known), noun)


def _through_verb(noun: Token, verb: Token, place: str, document: Document) -> Iterator[Filler]:
    known = frames(document)
    if is_subject(noun, verb):
        if place == "subject" and is_passive(verb, document):
            yield from by_agent(verb, document)
        if place == "object" and verb.lemma_ in known.reaching and not is_passive(verb, document):
            yield from _object_of(verb, noun)
    elif place == "subject" and verb.lemma_ in known.doing and not is_passive(verb, document):
        yield from _subject_of(verb, noun, document)
    elif place == "subject" and verb.lemma_ in known.doing:
        yield from by_agent(verb, document)
    elif place == "object" and verb.lemma_ in known.undergoing:
        yield from _subject_of(verb, noun, document)
    elif place == "object" and verb.lemma_ in known.doing:
        yield from _object_of(verb, noun)


def _subject_of(verb: Token, noun: Token, document: Document) -> Iterator[Filler]:
    token, rule = subject(verb, document)
    if token is not None and not (noun.i == token.i or token.is_ancestor(noun)):
        yield Filler(token, f"{rule} of {verb.lemma_}")


def _borne(noun: Token, document: Document) -> Iterator[Filler]:
    """ "X a été la cible d'une attaque", "victime d'une embuscade, X …"."""
    above = noun.head
    if above.pos_ != "NOUN" or above.lemma_ not in frames(document).undergoing:
        return
    token = next((c for c in above.children if c.dep_.startswith("nsubj")), None)
    if token is None and above.head.pos_ in VERBAL and above.i != above.head.i:
        token = subject(above.head, document)[0]
    if token is not None and token.i != noun.i and not token.is_ancestor(noun):
        yield Filler(token, f"subject of {above.lemma_}")


def _object_of(verb: Token, noun: Token) -> Iterator[Filler]:
    token = direct_object(verb)
    if (token is not None and token.i != noun.i and not token.is_ancestor(noun)) or (
        token is not None and token.is_ancestor(noun) and noun.head.i == token.i
    ):
        yield Filler(token, f"object of {verb.lemma_}")


def _through_participle(noun: Token, place: str, document: Document) -> Iterator[Filler]:
    """ "attaque menée par X", "attaque visant Y", "pourparlers qui se tiennent entre X et Y"."""
    known = frames(document)
    for child in noun.children:
        if not child.dep_.startswith("acl") and child.dep_ != "amod":
            continue
        if place == "par":
            if child.lemma_ in known.doing:
                yield from by_agent(child, document)
            elif child.lemma_ in known.blaming:
                at = grammar(document).AT
                yield from (Filler(token, f"{child.lemma_} to") for token in oblique(child, at, document))
        else:
            if place == "contre" and child.lemma_ in known.reaching:
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
        if token is not None and token.lower_ in grammar(document).IMPERSONAL:
            token = _named_before(token)
        if token is not None and token.i != noun.i:
            yield Filler(token, "possessive")


def _named_before(token: Token) -> Token | None:
    """The whole name nearest before `token` in its sentence."""
    left = (t for t in reversed(token.doc[token.sent.start : token.i]) if t.pos_ == "PROPN")
    name = next(left, None)
    while name is not None and name.head.pos_ == "PROPN" and name.head.i == name.i - 1:
        name = name.head
    return name


def is_demonym(token: Token, document: Document, camps: bool = True) -> bool:
    """Whether an adjective tells a nation (or, with `camps`, a camp)."""
    known = document.pack.data("events/demonyms", Demonyms)
    return token.dep_ == "amod" and (
        token.lemma_ in known.demonyms or (camps and token.lemma_ in known.camps)
    )
