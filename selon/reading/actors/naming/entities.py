"""Organisations that the registry lacks: beside a noun, by the parser, as acronyms."""

from collections.abc import Iterator
from itertools import takewhile

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from selon.actors.fold import fold_word
from selon.model import Span
from selon.reading.actors.naming.acronyms import Introduction, same_letters
from selon.reading.actors.naming.taken import Taken
from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import Scene
from selon.reading.actors.words import Facts
from selon.vocabulary import SourceKind

BODIES: dict[str, SourceKind] = {
    "government": "government",
    "armed_group": "armed_group",
    "organisation": "organisation",
    "media": "media",
}
VERBAL = frozenset({"VERB", "AUX"})


def other_organisations(scene: Scene, taken: Taken, introduced: list[Introduction]) -> list[Referent]:
    """Organisations by name, in order; acronyms have the name that introduces them."""
    full = {intro.short: intro for intro in introduced}
    found = []
    for span, kind in sorted(_candidates(scene, full), key=lambda it: (it[0][0], -it[0][1])):
        if not taken.touches(span) and not _place(scene, span):
            taken.add(span)
            found.append(_referent(scene, span, kind, full))
    return found


def _candidates(scene: Scene, full: dict[str, Introduction]) -> Iterator[tuple[Span, SourceKind]]:
    for intro in full.values():
        yield intro.full, _kind(scene, scene.tokens(intro.full)) or "organisation"
    for entity in scene.document.doc.ents:
        tokens = _trimmed(scene, entity)
        if (
            entity.label_ == "ORG"
            and tokens
            and tokens[0].text[0].isupper()
            and not _holder(scene, tokens[0])
        ):
            yield _span(tokens), _kind(scene, tokens) or "organisation"
    for token in scene.where(_may_name):
        if token.text in full or _is_acronym(scene, token):
            yield (token.idx, token.idx + len(token.text)), _kind(scene, [token]) or "organisation"
        elif _names_body(scene, token):
            yield from _after_noun(scene, token)


def _may_name(facts: Facts) -> bool:
    return facts.capital or facts.group in BODIES


def _trimmed(scene: Scene, entity: TokenSpan) -> list[Token]:
    tokens = list(entity)
    while tokens and (tokens[0].pos_ == "ADP" or _mere_article(tokens[0]) or tokens[0].is_punct):
        tokens = tokens[1:]
    while tokens and (tokens[-1].is_punct or tokens[-1].is_space or tokens[-1].pos_ in ("ADP", "DET")):
        tokens = tokens[:-1]
    return tokens


def _holder(scene: Scene, token: Token) -> bool:
    return scene.facts[token.i].group in ("office", "official", "person", "witness", "public")


def _mere_article(token: Token) -> bool:
    """Whether the word is no part of the name: small, or an article that only begins a sentence."""
    return token.text[0].islower() or (token.pos_ == "DET" and token.is_sent_start is True)


def _span(tokens: list[Token]) -> Span:
    return tokens[0].idx, tokens[-1].idx + len(tokens[-1].text)


def _kind(scene: Scene, tokens: list[Token] | TokenSpan) -> SourceKind | None:
    """Kind by the noun that begins the name, or by the noun just before it."""
    first = tokens[0]
    inside = BODIES.get(scene.facts[first.i].group or "")
    before = scene.before(first.idx)
    outside = BODIES.get(scene.facts[before.i].group or "") if before is not None else None
    return inside or outside


def _is_acronym(scene: Scene, token: Token) -> bool:
    """Whether a word in capitals stands for a body: an article before it, or the parser's word."""
    if not scene.facts[token.i].acronym or scene.facts[token.i].group:
        return False
    before = scene.before(token.idx)
    determined = before is not None and before.pos_ == "DET" and not before.text.isupper()
    return determined or token.ent_type_ == "ORG"


def _names_body(scene: Scene, token: Token) -> bool:
    facts = scene.facts[token.i]
    noun = token.pos_ == "NOUN" and not facts.capital
    return (noun or (facts.acronym and token.pos_ in ("NOUN", "PROPN"))) and facts.group in BODIES


def _after_noun(scene: Scene, noun: Token) -> Iterator[tuple[Span, SourceKind]]:
    """The capitalised words just after the noun, its adjectives skipped ("le groupe X")."""
    tokens = [token for token in scene.words[noun.i + 1 : noun.i + 7] if not token.is_space]
    while tokens and tokens[0].pos_ == "ADJ" and tokens[0].text[0].islower():
        tokens = tokens[1:]
    name: list[Token] = []
    for token in tokens:
        hyphen = bool(name) and token.text == "-" and token.idx == name[-1].idx + len(name[-1].text)
        if not hyphen and not token.text[0].isupper() and not (name and token.pos_ == "X"):
            break
        name.append(token)
    while name and name[-1].text == "-":
        name.pop()
    name += _joined(scene, noun, name)
    if name and all(token.ent_type_ != "PER" or len(name) == 1 for token in name):
        yield _span(name), BODIES[scene.facts[noun.i].group or "organisation"]


def _joined(scene: Scene, noun: Token, name: list[Token]) -> list[Token]:
    """The second half of one body's name ("l'association Fleuve et Paix"), not a second body or a place."""
    rest = list(scene.words[name[-1].i + 1 : name[-1].i + 3]) if name else []
    if len(rest) < 2 or rest[0].dep_ != "cc" or not rest[1].text[0].isupper():
        return []
    after = takewhile(lambda token: not token.is_punct, scene.words[rest[1].i + 1 : rest[1].i + 7])
    verb = next((token for token in after if token.pos_ in VERBAL), None)
    several = verb is not None and verb.morph.get("Number", []) == ["Plur"]
    before = scene.before(noun.idx)
    whole = before is not None and before.morph.get("Number", []) != ["Plur"] and not several
    return rest if whole and not _place(scene, _span(rest[1:])) and rest[1].ent_type_ != "PER" else []


def _place(scene: Scene, span: Span) -> bool:
    return any(place.span == span for place in scene.places)


def _referent(scene: Scene, span: Span, kind: SourceKind, full: dict[str, Introduction]) -> Referent:
    tokens = scene.tokens(span)
    text = scene.text[slice(*span)]
    intro = full.get(text)
    name = text
    if intro:
        long = scene.text[slice(*intro.full)]
        name = long if same_letters(intro.short, long) else text
        kind = _kind(scene, scene.tokens(intro.full)) or kind
    before = scene.before(span[0])
    source = before if before is not None and before.pos_ in ("DET", "NOUN") else tokens[0]
    gender, number = source.morph.get("Gender", []), source.morph.get("Number", [])
    nouns = frozenset(fold_word(token.text) for token in [source, tokens[0]] if scene.facts[token.i].group)
    return Referent(
        span=span,
        head=tokens.root.i,
        name=name,
        kind=kind,
        how="name",
        gender=gender[0] if gender else None,
        number=number[0] if number else "Sing",
        words=nouns,
        nouns=nouns,
    )
