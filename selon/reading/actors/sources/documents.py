"""A document taken up again ("this report", "the text"): the one that the article introduced."""

from spacy.tokens import Token

from selon.model import Source
from selon.reading.actors.words import Phrase
from selon.vocabulary import SourceKind

GROUP: SourceKind = "document"
REACH = 400  # tokens
LONGEST = 12


def document_before(phrase: Phrase) -> Source | None:
    """The document named before that the phrase, without a complement of its own, goes back to."""
    if phrase.group != GROUP or not _points(phrase):
        return None
    sweeping = phrase.lexicon.any_of([phrase.noun.text], phrase.lexicon.data.sweeping)
    doc = phrase.document.doc
    for token in reversed(doc[max(0, phrase.tokens[0].i - REACH) : phrase.tokens[0].i]):
        if token.pos_ != "NOUN" or phrase.lexicon.group(token.text) != GROUP:
            continue
        if not sweeping and token.text.lower() != phrase.noun.text.lower():
            continue
        start, end = _start(phrase, token), _end(token)
        if end.i > token.i or (start.i < token.i and (not sweeping or _same(phrase))):
            span = (start.idx, end.idx + len(end.text))
            name = phrase.document.text[slice(*span)]
            return Source(span=phrase.span, name=name, kind=GROUP, resolved_from=span)
    return None


def _points(phrase: Phrase) -> bool:
    """Whether the phrase only takes up: demonstrative, or definite with nothing after its noun."""
    alone = phrase.noun.i == phrase.tokens[-1].i
    return phrase.determiner == "demonstrative" or (phrase.determiner == "definite" and alone)


def _same(phrase: Phrase) -> bool:
    """Whether the phrase says that it goes back to a document ("le même texte")."""
    return any(token.text.lower() in phrase.reference.same for token in phrase.tokens)


def _start(phrase: Phrase, noun: Token) -> Token:
    before = noun.doc[noun.i - 1] if noun.i else noun
    return before if phrase.reference.determiner(before.text) == "indefinite" else noun


def _end(noun: Token) -> Token:
    """The last word of the complements that follow the noun without a break."""
    last = noun
    for token in noun.doc[noun.i + 1 : noun.i + LONGEST]:
        if token.pos_ in ("VERB", "AUX", "PRON", "SCONJ", "CCONJ", "NUM") or token.is_punct or token.is_space:
            break
        if token.pos_ in ("NOUN", "PROPN", "ADJ", "X"):
            last = token
    return last
