"""Fills the agent and the patient of a trigger by the slots of its entry."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.frames import Demonyms, frames
from selon.reading.events.roles.sorts import UNKNOWN, sorts_of
from selon.reading.events.roles.stray import stray
from selon.reading.events.roles.syntax import VERBAL, direct_object, is_mistaken, is_passive, oblique, subject

AGENT = "agent complement"
REACH = 10
BARE = frozenset({"structure", "place", "thing", "result", "weapon"})


@dataclass(frozen=True, slots=True)
class Filler:
    """The head that fills a role, and the rule that found it."""

    head: Token
    rule: str
    rivals: tuple[Token, ...] = ()


def fill(trigger: Trigger, slots: tuple[str, ...], layers: Layers, taken: Token | None) -> Filler | None:
    """The first filler of `slots` whose sort fits; never the one already `taken` by the other role."""
    for slot in slots:
        place, _, sorts = slot.partition(":")
        wanted = frozenset(sorts.split("|")) if sorts else frozenset()
        for filler in _candidates(trigger, place, layers.document):
            if place == "self":
                return filler
            if _barred(filler, trigger, layers) or (taken is not None and filler.head.i == taken.i):
                continue
            fitting = _fitting(filler, wanted, layers)
            if fitting is not None:
                return fitting
    return None


def _barred(filler: Filler, trigger: Trigger, layers: Layers) -> bool:
    """The trigger's own words, times and instruments fill no role."""
    at = filler.head.idx
    if trigger.span[0] <= at < trigger.span[1]:
        return True
    if any(time.span[0] <= at < time.span[1] for time in layers.times):
        return True
    return filler.rule == AGENT and filler.head.lemma_ in frames(layers.document).instruments


def _fitting(filler: Filler, wanted: frozenset[str], layers: Layers) -> Filler | None:
    """The filler if its sort fits; of "photos de prisonniers qui …" the nearer noun, if only that does."""
    sorts = sorts_of(filler.head, layers) & wanted
    if filler.rule in {"relative", "participle"} and sorts <= {UNKNOWN}:
        inner = [c for c in filler.head.children if c.dep_ in {"nmod", "obl:arg"}]
        nested = [c for c in inner if sorts_of(c, layers) & wanted - {UNKNOWN}]
        if nested:
            return Filler(nested[-1], f"{filler.rule} of the nearer noun")
    return filler if sorts or not wanted else None


def _candidates(trigger: Trigger, place: str, document: Document) -> Iterator[Filler]:
    if place == "self":
        yield Filler(trigger.head, "the word itself")
    elif place == "et":
        yield from _second(trigger, document)
    elif trigger.verbal:
        yield from _of_verb(trigger.head, place, document)
        for word in trigger.words:
            yield from (Filler(t, f"{place}, of {word.text}") for t in oblique(word, place, document))
    else:
        yield from _of_noun(trigger.head, place, document)


def _of_verb(verb: Token, place: str, document: Document) -> Iterator[Filler]:
    """Grammatical roles are those of the active verb: a passive's subject is its object."""
    if is_mistaken(verb, document):
        yield from _beside(verb, place)
        return
    passive = is_passive(verb, document)
    if place == ("object" if passive else "subject"):
        token, rule = subject(verb, document)
        if token is not None:
            yield Filler(token, rule)
        else:
            yield from (Filler(t, rule) for t, rule in stray(verb, left=True))
        if passive:
            yield from (Filler(t, rule) for t, rule in stray(verb, left=False))
    elif place == "object":
        token = direct_object(verb)
        if token is not None:
            yield Filler(token, "object")
        else:
            yield from (Filler(t, rule) for t, rule in stray(verb, left=False))
    elif place in {"subject", "par"}:
        if passive:
            yield from _by(verb, document)
    else:
        yield from (Filler(token, place) for token in oblique(verb, place, document))


def _beside(verb: Token, place: str) -> Iterator[Filler]:
    """Subject and object of a verb that the parser did not take for one, by their side."""
    if place in {"subject", "object"}:
        yield from (Filler(t, rule) for t, rule in stray(verb, left=place == "subject"))


def _by(verb: Token, document: Document) -> Iterator[Filler]:
    """The agent complement of a passive, also where the parser hangs it elsewhere."""
    preposition: str = document.pack.grammar("events.grammar").BY
    found = False
    for child in verb.children:
        if child.dep_ == "obl:agent" or child in list(oblique(verb, preposition, document)):
            found = True
            yield Filler(child, AGENT)
    if not found:
        yield from (Filler(t, AGENT) for t in after(verb, preposition))


def after(head: Token, preposition: str) -> Iterator[Token]:
    """What the next `preposition` after `head` governs, if no other clause begins before it."""
    for token in head.doc[head.i + 1 : min(head.sent.end, head.i + REACH)]:
        if token.pos_ in {"VERB", "SCONJ"} or token.lower_ in {".", ";", ":"}:
            return
        if token.lower_ == preposition and token.dep_ in {"case", "fixed", "mark"} and token.head.i > token.i:
            yield token.head
            return


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
        yield from _complements(noun, verb, place, document)


def _complements(noun: Token, verb: Token | None, place: str, document: Document) -> Iterator[Filler]:
    """After a preposition: the noun's own, those of its participles, those of the verb it happens in."""
    own = list(oblique(noun, place, document))
    yield from (Filler(token, f"complement with {place}") for token in own)
    if not own and place in document.pack.grammar("events.grammar").FAR:
        yield from (Filler(token, f"next complement with {place}") for token in after(noun, place))
    if place == "de":
        yield from _coordinated(noun, document)
    else:
        yield from _through_participle(noun, place, document)
        if verb is not None and verb.lemma_ in frames(document).happening | frames(document).doing:
            yield from (
                Filler(token, f"{place}, of {verb.lemma_}") for token in oblique(verb, place, document)
            )


def _second(trigger: Trigger, document: Document) -> Iterator[Filler]:
    """The second party: of "entre X et Y", or of the subject "X et Y"."""
    firsts = [] if trigger.verbal else [f.head for f in _of_noun(trigger.head, "entre", document)]
    if not firsts:
        firsts = [f.head for f in _candidates(trigger, "subject", document)]
    for first in firsts:
        yield from (Filler(c, "second party") for c in first.children if c.dep_ == "conj")
        others = (c for c in first.head.children if c.dep_ == first.dep_ and c.i > first.i)
        if first.dep_.startswith("nsubj"):
            yield from (Filler(c, "second party") for c in others)


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
    if is_subject(noun, verb):
        if place == "subject" and is_passive(verb, document):
            yield from _by(verb, document)
        if place == "object" and verb.lemma_ in known.reaching and not is_passive(verb, document):
            yield from _object_of(verb, noun)
    elif place == "subject" and verb.lemma_ in known.doing and not is_passive(verb, document):
        yield from _subject_of(verb, noun, document)
    elif place == "subject" and verb.lemma_ in known.doing:
        yield from _by(verb, document)
    elif place == "object" and verb.lemma_ in known.undergoing:
        yield from _subject_of(verb, noun, document)
    elif place == "object" and verb.lemma_ in known.doing:
        yield from _object_of(verb, noun)


def is_subject(noun: Token, verb: Token) -> bool:
    """Whether a noun is its verb's subject; the parser takes one with "de" in front for a complement."""
    if noun.dep_.startswith("nsubj"):
        return True
    lacking = not any(c.dep_.startswith("nsubj") for c in verb.children)
    return (
        lacking
        and noun.i < verb.i
        and noun.head.i == verb.i
        and noun.i == noun.sent.start + len(_before(noun))
    )


def _before(noun: Token) -> list[Token]:
    return [
        t for t in noun.sent if t.i < noun.i and (t.pos_ in {"DET", "ADJ", "ADP", "NUM", "PUNCT", "SPACE"})
    ]


def _subject_of(verb: Token, noun: Token, document: Document) -> Iterator[Filler]:
    token, rule = subject(verb, document)
    if token is not None and not (noun.i == token.i or token.is_ancestor(noun)):
        yield Filler(token, f"{rule} of {verb.lemma_}")


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
                yield from _by(child, document)
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
        if token is not None and token.i != noun.i:
            yield Filler(token, "possessive")


def is_demonym(token: Token, document: Document) -> bool:
    """Whether an adjective tells a nation or a camp."""
    return token.dep_ == "amod" and token.lemma_ in document.pack.data("events/demonyms", Demonyms).demonyms
