"""The words around a token, up to the mark that ends the sentence: parsed sentences break too easily."""

from collections.abc import Iterator

from spacy.tokens import Token

STOPS = frozenset(".;:!?…")


def ends(token: Token) -> bool:
    """Whether `token` is a mark or a break that no predicate reaches over."""
    return token.text in STOPS or "\n" in token.text


def after(token: Token, reach: int) -> Iterator[Token]:
    """Up to `reach` tokens after `token`, to the end of its sentence."""
    for near in token.doc[token.i + 1 : token.i + 1 + reach]:
        if ends(near):
            return
        yield near


def before(token: Token, reach: int) -> Iterator[Token]:
    """Up to `reach` tokens before `token`, the nearest first, to the start of its sentence."""
    for i in range(token.i - 1, max(-1, token.i - 1 - reach), -1):
        if ends(token.doc[i]):
            return
        yield token.doc[i]
