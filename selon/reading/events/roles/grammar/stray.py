"""Where the parse fails: the nearest bare noun phrase on the side where the role would stand."""

from collections.abc import Iterator

from spacy.tokens import Token

REACH = 8
NOMINAL = frozenset({"NOUN", "PROPN"})
STOPS = frozenset(".!?:;»")
WALLS = frozenset({"VERB", "SCONJ"})


def stray(verb: Token, *, left: bool) -> Iterator[tuple[Token, str]]:
    """The noun nearest to a finite or participial verb on one side, if no preposition stands before it.

    The parser sometimes ends a sentence after a name that opens a paragraph; punctuation is what bounds this.
    """
    if "VerbForm=Inf" in str(verb.morph) and left:
        return
    step = -1 if left else 1
    at = verb.i + step
    while 0 <= at < len(verb.doc) and abs(at - verb.i) <= REACH:
        token = verb.doc[at]
        if token.is_space or token.text in STOPS:
            return
        if token.pos_ in WALLS or (not left and token.pos_ == "ADP" and not _is_dative(token, verb)):
            return
        if token.pos_ in NOMINAL and _is_bare(token):
            yield token, "nearest noun before" if left else "nearest noun after"
            return
        at += step


def _is_dative(preposition: Token, verb: Token) -> bool:
    """Whether a preposition opens a second complement of the verb, after which an object may stand."""
    head = preposition.head
    return head.dep_ == "obl:arg" and head.head.i == verb.i


def _is_bare(token: Token) -> bool:
    """Whether no preposition governs a noun, by the words before it and not by the parse."""
    at = token.i - 1
    while at >= 0 and token.doc[at].pos_ in {"DET", "ADJ", "NUM"}:
        at -= 1
    before = token.doc[at] if at >= 0 else None
    return not token.dep_.startswith("nsubj") and (before is None or before.pos_ != "ADP")
