"""What a token may be looked up by in the lexicon. Answers are kept, for words come again and again."""

from collections.abc import Iterator
from functools import cache, lru_cache

from spacy.tokens import Doc, Token

from selon.language import LanguagePack
from selon.reading.events.triggers.lexicon import lexicon

KEPT = 50_000
VERBLIKE = frozenset({"VERB", "AUX", "ADJ"})
NEVER_VERBS = frozenset({"NOUN", "PROPN", "DET", "ADP", "PUNCT", "SPACE", "CCONJ", "NUM"})


def opening(doc: Doc, pack: LanguagePack) -> Iterator[int]:
    """Where words stand that the lexicon may know, by their lemma, form and part of speech alone."""
    kept = _kept(pack)
    for at, row in enumerate(doc.to_array(["LEMMA", "LOWER", "POS"]).tolist()):
        key = tuple(row)
        if key not in kept:
            kept[key] = _may_name(doc[at], pack)
        if kept[key]:
            yield at


@cache
def _kept(pack: LanguagePack) -> dict[tuple[int, ...], bool]:
    """Answers by the ids of lemma, form and part of speech, which are hashes and so the same everywhere."""
    return {}


def _may_name(token: Token, pack: LanguagePack) -> bool:
    words = lexicon(pack)
    spelt = spellings(token, pack)
    if not (spelt.isdisjoint(words.phrases) and spelt.isdisjoint(words.idioms)):
        return True
    known = token.lemma_ in words.nouns or token.lower_ in words.nouns
    return known or _verb(pack, token.lemma_, token.lower_, True) is not None


def spellings(token: Token, pack: LanguagePack) -> frozenset[str]:
    """Lemma, form, form without plural, plain preposition; of a verb also a lemma the parser missed."""
    return _spellings(pack, token.lemma_, token.lower_, token.pos_ in VERBLIKE)


@lru_cache(maxsize=KEPT)
def _spellings(pack: LanguagePack, lemma: str, form: str, verblike: bool) -> frozenset[str]:
    plain: str = pack.grammar("events.grammar").preposition(form)
    verb = _verb(pack, lemma, form, True) if verblike else None
    return frozenset({lemma, form, form.removesuffix("s"), plain, verb or form})


def verb_of(token: Token, pack: LanguagePack) -> str | None:
    """The verb of the lexicon that a token is a form of."""
    if token.pos_ in NEVER_VERBS:
        if token.pos_ != "NOUN" or not _after_helper(token, pack):
            return None
        return _verb(pack, token.lemma_, token.lower_, True)
    return _verb(pack, token.lemma_, token.lower_, token.pos_ in VERBLIKE - {"ADJ"})


@lru_cache(maxsize=KEPT)
def _verb(pack: LanguagePack, lemma: str, form: str, verbal: bool) -> str | None:
    known = lexicon(pack).verbs
    if lemma in known:
        return lemma
    if not verbal and lemma != form:
        return None
    found: str | None = pack.grammar("events.grammar").verb_lemma(form, known)
    return found


def _after_helper(token: Token, pack: LanguagePack) -> bool:
    """A noun right after an auxiliary is a participle that the tagger missed."""
    if token.i == token.sent.start:
        return False
    helpers: frozenset[str] = pack.grammar("events.grammar").HELPERS
    return token.doc[token.i - 1].lemma_ in helpers
