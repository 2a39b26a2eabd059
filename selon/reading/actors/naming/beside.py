"""The noun that stands beside the name of a body and says what it is ("le quotidien X")."""

from dataclasses import replace

from spacy.tokens import Token

from selon.actors.fold import fold_word
from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import Scene

BODIES = frozenset({"government", "armed_group", "organisation", "media"})
QUOTES = frozenset({'"', "«"})
REACH = 7


def with_noun_beside(scene: Scene, referent: Referent) -> Referent:
    """`referent` with the nouns before or after its name as words that describe it."""
    if referent.kind == "person":
        return referent
    around = (_after(scene, referent), _apposed_to(scene, referent))
    nouns = [*_before(scene, referent), *(noun for noun in around if noun is not None)]
    if not nouns:
        return referent
    words = frozenset(fold_word(noun.text) for noun in nouns)
    more = {fold_word(child.text) for noun in nouns for child in noun.children if child.pos_ == "ADJ"}
    return replace(
        referent,
        nouns=referent.nouns | words,
        words=referent.words | words | more,
        beside=(*referent.beside, *((noun.idx, noun.idx + len(noun.text)) for noun in nouns)),
        gender=referent.gender or next(iter(nouns[0].morph.get("Gender", [])), None),
    )


def _before(scene: Scene, referent: Referent) -> list[Token]:
    """The nouns that the name follows, with adjectives and a noun that qualifies them between."""
    nouns: list[Token] = []
    qualified = False
    token = scene.before(referent.span[0])
    for _ in range(REACH):
        if token is None:
            break
        group = scene.facts[token.i].group if token.pos_ in ("NOUN", "ADJ", "PROPN") else None
        if group in BODIES and not qualified and (token.pos_ != "PROPN" or scene.facts[token.i].acronym):
            nouns.insert(0, token)
        elif token.pos_ == "ADP" and qualified:
            qualified = False
        elif nouns and token.pos_ == "ADP":
            if nouns[0].i != token.i + 1:
                break
        elif token.pos_ == "NOUN" and scene.states.code(token.text) is None:
            qualified = True
        elif token.pos_ not in ("ADJ", "NOUN") and token.text not in QUOTES:
            break
        token = scene.before(token.idx)
    return nouns


def _after(scene: Scene, referent: Referent) -> Token | None:
    """The noun of an apposition after a comma ("X, une ONG locale,")."""
    comma = scene.after(referent.span[1])
    if comma is None or comma.text != ",":
        return None
    following = scene.words[comma.i + 1 : comma.i + 5]
    if len(following) < 2 or following[0].pos_ != "DET":
        return None
    noun = next((token for token in following[1:] if token.pos_ == "NOUN"), None)
    fits = noun is not None and scene.facts[noun.i].group in BODIES and noun.dep_ in ("appos", "conj", "nmod")
    return noun if fits else None


def _apposed_to(scene: Scene, referent: Referent) -> Token | None:
    """The noun of the phrase before the comma before the name ("la fédération du secteur, X, …")."""
    comma, after = scene.before(referent.span[0]), scene.after(referent.span[1])
    if comma is None or comma.text != "," or (after is not None and after.pos_ == "CCONJ"):
        return None
    for token in reversed(scene.words[max(0, comma.i - 12) : comma.i]):
        group = scene.facts[token.i].group if token.pos_ == "NOUN" else None
        before = scene.before(token.idx)
        if group in BODIES and before is not None and before.pos_ == "DET":
            return token
        if token.pos_ not in ("NOUN", "ADJ", "ADP", "DET", "PROPN"):
            return None
    return None
