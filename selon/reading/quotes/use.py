"""What a pair of quotation marks is there for: speech, a title, a scare quote or a foreign word."""

import unicodedata
from functools import cache

from pydantic import BaseModel, ConfigDict
from spacy.tokens import Token

from selon.language import LanguagePack
from selon.reading.attributions.lexicon.cues import lexicon_of
from selon.reading.document import Document
from selon.reading.quotes.pairs import Pair
from selon.vocabulary import QuoteUse

LONG = 7
SHORT = 2
REACH = 5


class Words(BaseModel):
    """quotes.yaml of a pack; see the comments there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    titles: frozenset[str]
    languages: frozenset[str]
    between: frozenset[str]
    introducing: frozenset[str]


@cache
def words_of(pack: LanguagePack) -> Words:
    """The words that quotation marks are judged by. Raises InvalidData."""
    return pack.data("quotes", Words)


def use_of(document: Document, pair: Pair) -> QuoteUse:
    """By length, a finite verb, a cue beside it, and what stands before and behind."""
    words = words_of(document.pack)
    inner = [token for token in document.tokens(pair.inner) if token.is_alpha]
    finite = any(_is_finite(token) for token in inner)
    if _is_foreign(document, pair, words):
        return "foreign"
    first = document.token_at(pair.span[0])
    named = first.i > 0 and document.doc[first.i - 1].lower_ in words.titles
    if len(inner) >= LONG or (finite and len(inner) > SHORT and not named):
        return "speech"
    if named or _is_name(document, pair, inner, finite):
        return "title"
    return "speech" if _has_cue(document, pair, words) else "scare"


def _is_finite(token: Token) -> bool:
    return token.pos_ in {"VERB", "AUX"} and token.morph.get("VerbForm", []) == ["Fin"]


def _is_name(document: Document, pair: Pair, inner: list[Token], finite: bool) -> bool:
    """Whether every word that carries meaning has a capital: "Tempête Noire"."""
    content = [token for token in inner if token.pos_ not in {"DET", "ADP", "CCONJ"}]
    return len(content) > 1 and not finite and all(token.text[0].isupper() for token in content)


def _is_foreign(document: Document, pair: Pair, words: Words) -> bool:
    """Whether the words are in another script, or a language is named right beside them."""
    inner = document.text[slice(*pair.inner)]
    if any(char.isalpha() and not unicodedata.name(char, "").startswith("LATIN") for char in inner):
        return True
    end = document.token_at(pair.span[1] - 1).i
    return any(token.lower_ in words.languages for token in document.doc[end + 1 : end + 4])


def _has_cue(document: Document, pair: Pair, words: Words) -> bool:
    """Whether a colon stands before, or a verb of saying right behind."""
    doc = document.doc
    first, last = document.token_at(pair.span[0]).i, document.token_at(pair.span[1] - 1).i
    if first > 0 and doc[first - 1].text in words.introducing:
        return True
    parted = last + 1 < len(doc) and doc[last + 1].is_punct
    if not parted and first > 0 and not doc[first].is_sent_start:
        return False
    forms = lexicon_of(document.pack).verbs
    for token in doc[last + 1 : last + 1 + REACH]:
        if token.lower_ in forms:
            return True
        if token.lower_ not in words.between:
            return False
    return False
