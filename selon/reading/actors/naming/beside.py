"""The noun that stands just before the name of a body and says what it is ("le quotidien X", "l'agence de presse X")."""

from dataclasses import replace

from spacy.tokens import Token

from selon.actors.fold import fold_word
from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import Scene

BODIES = frozenset({"government", "armed_group", "organisation", "media"})
REACH = 7


def with_noun_beside(scene: Scene, referent: Referent) -> Referent:
    """`referent` with the nouns before or after its name as words that describe it."""
    if referent.kind == "person":
        return referent
    around = (_before(scene, referent), _after(scene, referent), _apposed_to(scene, referent))
    nouns = [noun for noun in around if noun is not None]
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


def _before(scene: Scene, referent: Referent) -> Token | None:
    """The noun that the name follows, adjectives and a noun that qualifies it between them."""
    qualified = False
    token = scene.before(referent.span[0])
    for _ in range(REACH):
        if token is None or (token.text in ('"', "«") and qualified):
            return None
        group = scene.lexicon.group(token.text) if token.pos_ in ("NOUN", "ADJ") else None
        if group in BODIES and not qualified:
            return token
        if token.pos_ == "NOUN" and group is None:
            qualified = True
        elif token.pos_ == "ADP" and qualified:
            qualified = False
        elif token.pos_ != "ADJ" and token.text not in ('"', "«"):
            return None
        token = scene.before(token.idx)
    return None


def _after(scene: Scene, referent: Referent) -> Token | None:
    """The noun of an apposition after a comma ("X, une ONG locale,")."""
    comma = scene.after(referent.span[1])
    if comma is None or comma.text != ",":
        return None
    following = comma.doc[comma.i + 1 : comma.i + 5]
    if len(following) < 2 or following[0].pos_ != "DET":
        return None
    noun = next((token for token in following[1:] if token.pos_ == "NOUN"), None)
    fits = (
        noun is not None
        and scene.lexicon.group(noun.text) in BODIES
        and noun.dep_ in ("appos", "conj", "nmod")
    )
    return noun if fits else None


def _apposed_to(scene: Scene, referent: Referent) -> Token | None:
    """The noun that the name stands in apposition to, after a comma ("la fédération du secteur, X,")."""
    comma = scene.before(referent.span[0])
    head = scene.words[referent.head]
    noun = head.head
    if comma is None or comma.text != "," or head.dep_ != "appos" or not 0 < head.i - noun.i < 14:
        return None
    return noun if noun.pos_ == "NOUN" and scene.lexicon.group(noun.text) in BODIES else None
