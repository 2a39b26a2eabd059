"""What the words before a name say about it: that something is there, and what kind of place it is."""

from dataclasses import dataclass

from spacy.tokens import Doc

from selon.reading.places.cues import Cues

FAR = 5
"""Tokens that are looked at to the left of a name."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """`placed`: the name stands where a place stands. `kinds`: what the head noun announces, if there is one.

    `article`: an article or a contraction with one stands right before it. `strong`: it stands as hardly
    anything but a place does, after a head noun that announces a kind, a plain preposition of place or a verb
    of taking and leaving. `near`: something is said to be near it.
    """

    placed: bool = False
    kinds: frozenset[str] = frozenset()
    article: bool = False
    strong: bool = False
    near: bool = False


def evidence_before(doc: Doc, first: int, cues: Cues) -> Evidence:
    """Evidence from the tokens before token number `first`."""
    if not first:
        return Evidence()
    word = doc[first - 1].lower_
    article = word in cues.land_articles
    noun = _head(doc, first, cues)
    if noun:
        kinds = cues.kinds_of(noun)
        return Evidence(True, kinds, article, bool(kinds))
    at = first - 1
    while at > 0 and doc[at].lower_ in ("le", "la", "l'", "les") and at > first - 3:
        at -= 1
    if at and doc[at].lower_ in cues.links and doc[at - 1].lower_ in cues.beside:
        return Evidence(True, frozenset(), article, strong=True, near=True)
    if doc[at].pos_ == "VERB" and doc[at].lemma_ in cues.takes:
        return Evidence(True, frozenset(), article, not article)
    placed = doc[at].lower_ in cues.locative or doc[at].lower_.rstrip("'") in cues.locative
    return Evidence(placed, frozenset(), article, word in cues.towards)


def _head(doc: Doc, first: int, cues: Cues) -> str | None:
    """The head noun to the left ("ville" of "la ville assiégée de"), or None."""
    at, seen_link = first - 1, False
    for at in range(first - 1, max(-1, first - 1 - FAR), -1):
        token = doc[at]
        word = token.lower_
        if word in cues.links:
            seen_link = True
            continue
        if cues.is_head(word) and (seen_link or word not in cues.around):
            return word
        if token.pos_ == "ADJ" or word in cues.feature_words or word in cues.directions:
            continue
        return None
    return None
