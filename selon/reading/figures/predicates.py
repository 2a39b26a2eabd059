"""What is said of those who are counted: the predicate, by the parse first and by the words around second."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from selon.reading.figures.lexicon import Lexicon, Sense
from selon.vocabulary import Measure

PERSONAL: frozenset[Measure] = frozenset(
    (
        "killed", "wounded", "missing", "detained", "abducted", "displaced", "returned", "released", "trapped",
        "present", "surrendered", "participants", "affected",
    )
)  # fmt: skip
MATERIAL: tuple[Measure, ...] = ("losses", "affected")
HARM: frozenset[Measure] = PERSONAL - {"present", "participants", "affected"}


@dataclass(frozen=True, slots=True)
class Predicate:
    """The word that settles a measure. `close`: found by the parse or right beside the count."""

    measure: Measure
    token: Token
    rule: str
    close: bool = True


def fits(measure: Measure, unit: str, known: bool) -> bool:
    """Whether `measure` can be said of things of that unit."""
    if unit in ("person", "family"):
        return measure in PERSONAL
    if measure in MATERIAL or (measure == "present" and unit == "vehicle"):
        return True
    return measure == "participants" and unit == "other" and known


def is_passive(token: Token, lexicon: Lexicon) -> bool:
    """Whether the participle `token` is passive or an adjective, not part of an active compound tense."""
    for before in reversed(list(token.doc[max(token.sent.start, token.i - 4) : token.i])):
        word = before.lower_
        if word in lexicon.verbs.passive:
            return True
        if word in lexicon.verbs.having:
            return False
        if before.pos_ in ("NOUN", "PROPN", "PUNCT", "VERB"):
            break
    return True


def part_of(token: Token, lexicon: Lexicon, role: str) -> tuple[str, ...]:
    """Which part the count plays for verb `token`: `undergo`, `do`, or either, the likelier first."""
    if role == "object":
        return ("undergo",)
    if token.lower_ in lexicon.participles and is_passive(token, lexicon):
        return ("undergo", "do")
    return ("do",)


def say(token: Token, role: str, unit: str, lexicon: Lexicon, known: bool = True) -> Measure | None:
    """The measure that verb `token` gives to a count in `role`, if any."""
    senses = lexicon.senses(token)
    for part in part_of(token, lexicon, role):
        for sense in senses:
            if sense.part == part and fits(sense.measure, unit, known) and _has_word(token, sense):
                return sense.measure
    return None


def _has_word(token: Token, sense: Sense) -> bool:
    if sense.word is None:
        return True
    return any(
        near.lower_ == sense.word for near in token.doc[token.i + 1 : min(token.sent.end, token.i + 12)]
    )


# --- by the parse --------------------------------------------------------------------------------


def governors(head: Token) -> Iterator[tuple[Token, str]]:
    """Verbs and nouns that the count depends on, nearest first, with its role: object, subject, noun."""
    token = head
    for _ in range(5):
        dep, above = token.dep_, token.head
        if above is token:
            return
        if dep in ("conj", "appos", "nummod", "flat:name", "dep", "fixed"):
            token = above
            continue
        if dep == "obj" or dep == "nsubj:pass":
            yield above, "object"
            yield from ((child, "subject") for child in _controlled(above)) if dep == "obj" else ()
        elif dep == "nsubj":
            yield above, "subject"
            yield from ((child, "subject") for child in _controlled(above))
        elif dep in ("nmod", "obl:arg", "obl:mod", "obl", "iobj") and above.pos_ in ("NOUN", "PROPN", "ADJ"):
            yield above, "noun"
        elif dep in ("obl:arg", "iobj", "obl:mod", "obl") and above.pos_ == "VERB":
            yield above, "oblique"
        return


def _controlled(verb: Token) -> Iterator[Token]:
    """Infinitives that the verb hands its subject or object on to ("ont dû fuir", "à prendre la fuite")."""
    for child in verb.children:
        if child.dep_ in ("xcomp", "ccomp") and child.i > verb.i:
            yield child
            yield from _controlled(child)


def modifiers(head: Token) -> Iterator[tuple[Token, str]]:
    """Participles and relative clauses that belong to the count."""
    for child in head.children:
        if child.dep_ in ("acl", "amod", "acl:relcl", "advcl") and child.i > head.i:
            yield child, "modifier"
            yield from ((deep, "subject") for deep in _controlled(child))


def by_parse(head: Token, unit: str, lexicon: Lexicon, known: bool) -> Predicate | None:
    """The predicate that the parse ties to the count."""
    for token, role in modifiers(head):
        measure = say(token, role, unit, lexicon, known)
        if measure:
            return Predicate(measure, token, "modifier")
    for token, role in governors(head):
        if role == "noun":
            named = lexicon.named(token)
            if named and fits(named, unit, known) and _bare(token, head):
                return Predicate(named, token, "noun before the count")
        elif role != "oblique":
            measure = say(token, role, unit, lexicon, known)
            if measure:
                return Predicate(measure, token, role)
    return None


def _bare(noun: Token, head: Token) -> bool:
    """Whether nothing but the number and little words stands between a noun of action and the count."""
    between = noun.doc[noun.i + 1 : head.i]
    return not any(token.pos_ in ("VERB", "PUNCT") for token in between) and len(between) <= 12


# --- by the words around --------------------------------------------------------------------------

STOPS = frozenset(".;:!?")


def ahead(head: Token, unit: str, lexicon: Lexicon, known: bool) -> Predicate | None:
    """The next verb after the count, as its subject's; an unknown verb ends the search."""
    depth = 0
    for token in head.doc[head.i + 1 : min(head.sent.end, head.i + 22)]:
        if token.text in STOPS:
            return None
        depth += (token.text == "(") - (token.text == ")")
        if depth < 0:
            return None
        if depth:
            continue
        close = token.i - head.i < 9
        measure = say(token, "subject", unit, lexicon, known)
        if measure:
            return Predicate(measure, token, "verb after the count", close)
        if token.pos_ == "VERB" and token.lower_ not in lexicon.participles and not _carries(token):
            return None
    return None


def _carries(token: Token) -> bool:
    """Whether the verb hands on to an infinitive, or is itself an auxiliary."""
    return "Part" in token.morph.get("VerbForm", []) or any(
        c.dep_ in ("xcomp", "ccomp") for c in token.children
    )


def behind(start: Token, unit: str, lexicon: Lexicon, known: bool) -> Predicate | None:
    """The verb or noun of action before the count ("tuant quatre personnes et", "la mort de")."""
    steps = 0
    for token in reversed(list(start.doc[max(start.sent.start, start.i - 14) : start.i])):
        if token.text in STOPS or token.text in "()":
            return None
        steps += token.pos_ not in ("NUM", "CCONJ", "PUNCT", "DET", "ADP", "ADV")
        named = lexicon.named(token) if token.pos_ in ("NOUN", "PROPN") else None
        if named and fits(named, unit, known) and steps <= 4:
            return Predicate(named, token, "noun before the count", steps <= 2)
        measure = _active(token, unit, lexicon, known)
        if measure:
            return Predicate(measure, token, "verb before the count", steps <= 3)
        if token.pos_ == "VERB" and token.lower_ not in lexicon.participles:
            return None
    return None


def _active(token: Token, unit: str, lexicon: Lexicon, known: bool) -> Measure | None:
    if token.lower_ in lexicon.participles and not _follows_having(token, lexicon):
        return None
    return say(token, "object", unit, lexicon, known)


def _follows_having(token: Token, lexicon: Lexicon) -> bool:
    near = [before.lower_ for before in token.doc[max(token.sent.start, token.i - 4) : token.i]]
    return any(word in lexicon.verbs.having for word in near) and "été" not in near
