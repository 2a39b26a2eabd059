"""Where the parse fails: the nearest bare noun phrase on the side where the role would stand."""

from collections.abc import Iterator

from spacy.tokens import Token

REACH = 8
NOMINAL = frozenset({"NOUN", "PROPN"})
WALLS = frozenset({"VERB", "SCONJ"})
LOOSE = frozenset(
    {"obl:mod", "nmod", "obl:arg", "fixed", "appos", "dep", "obj", "conj", "flat:name", "ROOT", "amod"}
)


def stray(verb: Token, *, left: bool) -> Iterator[tuple[Token, str]]:
    """The noun nearest to a finite or participial verb on one side, if no preposition stands before it."""
    if "VerbForm=Inf" in str(verb.morph) and left:
        return
    step = -1 if left else 1
    at = verb.i + step
    while verb.sent.start <= at < verb.sent.end and abs(at - verb.i) <= REACH:
        token = verb.doc[at]
        if token.pos_ in WALLS or (not left and token.pos_ == "ADP"):
            return
        if token.pos_ in NOMINAL and _is_bare(token):
            yield token, "nearest noun before" if left else "nearest noun after"
            return
        at += step


def _is_bare(token: Token) -> bool:
    """Whether no preposition governs a noun, by the words before it and not by the parse."""
    at = token.i - 1
    while at >= token.sent.start and token.doc[at].pos_ in {"DET", "ADJ", "NUM"}:
        at -= 1
    before = token.doc[at] if at >= token.sent.start else None
    return token.dep_ in LOOSE and (before is None or before.pos_ != "ADP")
