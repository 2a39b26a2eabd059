"""Noun phrases that describe an actor without naming it."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.actors.fold import fold_word
from selon.model import Span
from selon.reading.actors.naming.taken import Taken
from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import Scene
from selon.reading.actors.sources.anonymity import is_anonymous
from selon.reading.actors.sources.kinds import KINDS
from selon.reading.actors.words import Phrase

SILENT = frozenset({"document", "words", "testimony", "voice", "territory"})
CONTENT = frozenset({"NOUN", "PROPN", "ADJ"})


def descriptions(scene: Scene, taken: Taken) -> Iterator[Referent]:
    """Every phrase whose noun stands for an actor and that is no part of a name, in order."""
    for token in scene.nouns:
        if token.pos_ not in CONTENT or scene.facts[token.i].group in SILENT:
            continue
        if not taken.touches((token.idx, token.idx + len(token.text))):
            found = _description(scene, token)
            if found:
                yield found


def _description(scene: Scene, noun: Token) -> Referent | None:
    if _modifies(scene, noun):
        return None
    first, last = _first(scene, noun), _last(scene, noun)
    if first is noun and (noun.pos_ == "ADJ" or _bare_complement(scene, noun)):
        return None
    span = (first.idx, last.idx + len(last.text))
    phrase = Phrase(scene.document, span, noun, scene.words[first.i : last.i + 1])
    group = phrase.group or ""
    if group in SILENT:
        return None
    number = noun.morph.get("Number", [])
    gender = noun.morph.get("Gender", []) or first.morph.get("Gender", [])
    return Referent(
        span=span,
        head=noun.i,
        name=_name(scene, span, first),
        kind=KINDS[group],
        how="description",
        anonymous=is_anonymous(phrase),
        gender=gender[0] if gender else None,
        number=number[0] if number else "Sing",
        words=frozenset(fold_word(token.text) for token in phrase.tokens if token.pos_ in CONTENT),
        nouns=frozenset({fold_word(noun.text)}),
        phrase=phrase,
    )


def _bare_complement(scene: Scene, noun: Token) -> bool:
    """Whether the noun only qualifies another, in the singular ("conseil d'administration")."""
    before = scene.before(noun.idx)
    governed = before is not None and before.pos_ == "ADP"
    group = scene.facts[noun.i].group
    body = group in ("government", "organisation", "media")
    if group == "source":
        return False
    return (governed or body) and noun.morph.get("Number", []) != ["Plur"]


def _modifies(scene: Scene, noun: Token) -> bool:
    """Whether the word is the adjective of a noun before it ("un chef rebelle")."""
    before = scene.words[noun.i - 1] if noun.i else None
    return (
        before is not None
        and before.pos_ == "NOUN"
        and not scene.reference.determiner(before.text)
        and noun.dep_ in ("amod", "nmod", "appos")
        and noun.head.i == before.i
    )


def _first(scene: Scene, noun: Token) -> Token:
    """The determiner of the noun, or its first adjective or number, or itself."""
    first = noun
    for token in reversed(scene.words[max(0, noun.i - 4) : noun.i]):
        determiner = scene.reference.determiner(token.text)
        contracted = determiner == "definite" and token.pos_ == "ADP"
        if (token.pos_ not in ("ADJ", "NUM", "DET") and not determiner) or token.is_punct or contracted:
            break
        if token.pos_ == "ADP":
            break
        first = token
    return first


def _last(scene: Scene, noun: Token) -> Token:
    """The end of the adjectives after the noun, and of one complement without a determiner."""
    last = noun
    for token in scene.words[noun.i + 1 : noun.i + 6]:
        if token.i > noun.i + 1 and scene.reference.determiner(token.text) and token.pos_ != "ADP":
            break
        if token.pos_ == "ADJ" and token.head.i >= noun.i and not token.is_punct:
            last = token
        elif token.pos_ == "ADP" and token.text.lower() in scene.reference.possessor and last is noun:
            continue
        elif token.pos_ == "NOUN" and scene.words[token.i - 1].pos_ == "ADP" and last is noun:
            last = token
        else:
            break
    return last


def _name(scene: Scene, span: Span, first: Token) -> str:
    """The text without a definite article."""
    if scene.reference.determiner(first.text) == "definite":
        start = first.idx + len(first.text)
        return scene.text[start : span[1]].strip() or scene.text[slice(*span)]
    return scene.text[slice(*span)]
