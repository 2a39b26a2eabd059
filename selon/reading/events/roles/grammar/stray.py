"""Where the parse fails: the nearest bare noun phrase on the side where the role would stand."""

from collections.abc import Iterator
from types import ModuleType

from spacy.tokens import Token

REACH = 8
NOMINAL = frozenset({"NOUN", "PROPN"})
STOPS = frozenset(".!?:;»")
WALLS = frozenset({"VERB", "SCONJ"})


def stray(verb: Token, rules: ModuleType, *, left: bool) -> Iterator[tuple[Token, str]]:
    """The noun nearest to a finite or participial verb on one side, if no preposition stands before it.

    The parser sometimes ends a sentence after a name that opens a paragraph; punctuation is what bounds this.
    Words of time on the right are passed over ("a pris jeudi matin la ville"). `rules`: the grammar module.
    """
    if "VerbForm=Inf" in str(verb.morph) and left:
        return
    step = -1 if left else 1
    at = verb.i + step
    while 0 <= at < len(verb.doc) and abs(at - verb.i) <= REACH:
        token = verb.doc[at]
        if token.is_space or token.text in STOPS:
            return
        if not left and (token.lemma_ in rules.TEMPORAL or _is_article(token, verb, rules)):
            at += step
            continue
        if not left and _counts_some(token, rules):
            yield token, "nearest number after"
            return
        if token.pos_ in WALLS or (not left and token.pos_ == "ADP" and not _is_dative(token, verb)):
            return
        if token.pos_ in NOMINAL and _is_bare(token, verb, rules):
            yield token, "nearest noun before" if left else "nearest noun after"
            return
        at += step


def _counts_some(token: Token, rules: ModuleType) -> bool:
    """Whether a number takes some of a group ("six de ses otages")."""
    following = token.nbor() if token.i + 1 < len(token.doc) else None
    return token.pos_ == "NUM" and following is not None and rules.preposition(following.lower_) == rules.OF


def _is_article(token: Token, verb: Token, rules: ModuleType) -> bool:
    """Whether "des" right after a verb, or after a word of time, is an article that was taken for "de"."""
    before = token.nbor(-1) if token.i else None
    free = before is not None and (before.i == verb.i or before.lemma_ in rules.TEMPORAL)
    return token.lower_ == rules.PLURAL_ARTICLE and token.pos_ == "ADP" and free


def _is_dative(preposition: Token, verb: Token) -> bool:
    """Whether a preposition opens a second complement of the verb, after which an object may stand."""
    head = preposition.head
    return head.dep_ == "obl:arg" and head.head.i == verb.i


def _is_bare(token: Token, verb: Token, rules: ModuleType) -> bool:
    """Whether no preposition governs a noun, by the words before it and not by the parse."""
    at = token.i - 1
    while at >= 0 and token.doc[at].pos_ in {"DET", "ADJ", "NUM"}:
        at -= 1
    before = token.doc[at] if at >= 0 else None
    if before is not None and _is_article(before, verb, rules):
        return True
    return not token.dep_.startswith("nsubj") and (before is None or before.pos_ != "ADP")
