"""The words around a token, up to the mark that ends the sentence: parsed sentences break too easily."""

from collections.abc import Iterator

from spacy.tokens import Token

STOPS = frozenset(".;:!?…")


def ends(token: Token) -> bool:
    """Whether `token` is a mark or a break that no predicate reaches over."""
    return token.text in STOPS or "\n" in token.text


def after(token: Token, reach: int) -> Iterator[Token]:
    """Up to `reach` tokens after `token`, to the end of its sentence."""
    doc, at = token.doc, token.i
    for i in range(at + 1, min(len(doc), at + 1 + reach)):
        near = doc[i]
        if ends(near):
            return
        yield near


def before(token: Token, reach: int) -> Iterator[Token]:
    """Up to `reach` tokens before `token`, the nearest first, to the start of its sentence."""
    doc, at = token.doc, token.i
    for i in range(at - 1, max(-1, at - 1 - reach), -1):
        near = doc[i]
        if ends(near):
            return
        yield near
