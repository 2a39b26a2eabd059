"""What a pair of quotation marks is there for: speech, a title, a scare quote or a foreign word."""

from selon.reading.document import Document
from selon.reading.quotes.pairs import Pair
from selon.vocabulary import QuoteUse

LONG = 7
SHORT = 2


def use_of(document: Document, pair: Pair) -> QuoteUse:
    """By length, a finite verb and what stands before."""
    words = [token for token in document.tokens(pair.inner) if token.is_alpha]
    finite = any(
        token.pos_ in {"VERB", "AUX"} and token.morph.get("VerbForm", []) == ["Fin"] for token in words
    )
    if len(words) >= LONG or (finite and len(words) > SHORT):
        return "speech"
    return "scare"
