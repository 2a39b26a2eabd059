"""Finds the words that may name an event, with the entries they could have."""

from collections.abc import Iterator

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from selon.model import Span
from selon.reading.document import Document
from selon.reading.events.draft import Trigger
from selon.reading.events.triggers.lexicon import Lexicon, Sense, lexicon

SKIPPED = frozenset({"DET", "ADV", "ADJ", "NUM", "AUX", "PRON", "SPACE"})
GAP = 3
HYPHEN = "-"


def find_triggers(document: Document, sentence: TokenSpan) -> Iterator[tuple[Trigger, ...]]:
    """For each word of a sentence that may name an event: the triggers it can be, likeliest first."""
    words = lexicon(document.pack)
    covered = -1
    for token in sentence:
        if token.i <= covered:
            continue
        phrases = list(_phrases(token, sentence, words, document))
        found = [trigger for trigger, _ in phrases] + list(_single(token, words, document))
        if found:
            covered = max((last for _, last in phrases), default=token.i)
            yield tuple(found)


def _phrases(
    token: Token, sentence: TokenSpan, words: Lexicon, document: Document
) -> Iterator[tuple[Trigger, int]]:
    for name in sorted(_names(token, document)):
        for sense in words.phrases.get(name, ()):
            matched = _match(token, sense.words, sentence, document)
            if matched:
                head = _head(matched)
                span = (matched[0].idx, matched[-1].idx + len(matched[-1]))
                others = tuple(t for t in matched if t.i != head.i)
                verbal = head.pos_ in {"VERB", "AUX"}
                yield Trigger(sense.kind, sense.entry, head, span, verbal, others), matched[-1].i


def _head(matched: list[Token]) -> Token:
    """The word of a phrase that arguments hang on: its verb, else its noun."""
    for parts in ({"VERB"}, {"AUX"}, {"NOUN", "PROPN"}):
        fitting = [token for token in matched if token.pos_ in parts]
        if fitting:
            return max(fitting, key=lambda token: (len(token.sent), -token.i))
    return matched[0]


def _match(
    first: Token, rest: tuple[str, ...], sentence: TokenSpan, document: Document
) -> list[Token] | None:
    """The tokens of a set phrase that begins at `first`; small words may stand between its words."""
    matched, at = [first], first.i + 1
    for word in rest:
        for gap in range(GAP + 1):
            if at + gap >= sentence.end and (
                at + gap >= len(document.doc) or document.doc[at - 1].whitespace_
            ):
                return None
            candidate = document.doc[at + gap]
            if word in _names(candidate, document):
                matched.append(candidate)
                at = candidate.i + 1
                break
            if candidate.pos_ not in SKIPPED and candidate.lower_ != HYPHEN:
                return None
        else:
            return None
    return matched


def _names(token: Token, document: Document) -> set[str]:
    """What a token may be looked up by: lemma, form, form without plural, plain preposition."""
    form = token.lower_
    names = {token.lemma_, form, form.removesuffix("s"), document.pack.grammar("events.grammar").preposition(form)}
    if token.pos_ in {"VERB", "AUX", "ADJ"}:
        names.add(_lemma(token, document, lexicon(document.pack).verbs) or form)
    return names


def _single(token: Token, words: Lexicon, document: Document) -> Iterator[Trigger]:
    if token.pos_ not in {"NOUN", "PROPN", "DET", "ADP"} or _after_helper(token, document):
        lemma = _lemma(token, document, words.verbs)
        for sense in words.verbs.get(lemma or "", ()):
            if _voice_fits(token, sense):
                yield Trigger(sense.kind, sense.entry, token, _verb_span(token, sense), True)
    if token.pos_ in {"NOUN", "PROPN"} or (token.pos_ == "ADJ" and token.dep_ not in {"amod", "ROOT"}):
        for sense in words.nouns.get(token.lemma_) or words.nouns.get(token.lower_, ()):
            yield Trigger(sense.kind, sense.entry, token, _span(token), False)


def _after_helper(token: Token, document: Document) -> bool:
    """A noun right after an infinitive or auxiliary of tense is a participle that the tagger missed."""
    before = token.doc[token.i - 1] if token.i > token.sent.start else None
    return (
        token.pos_ == "NOUN"
        and before is not None
        and before.lemma_ in document.pack.grammar("events.grammar").HELPERS
    )


def _lemma(token: Token, document: Document, known: dict[str, tuple[Sense, ...]]) -> str | None:
    if token.lemma_ in known:
        return token.lemma_
    verbal = token.pos_ in {"VERB", "AUX"} or token.lemma_ == token.lower_ or _after_helper(token, document)
    return document.pack.grammar("events.grammar").verb_lemma(token.lower_, known) if verbal else None


def _voice_fits(token: Token, sense: Sense) -> bool:
    return reflexive(token) is not None if sense.reflexive else True


def reflexive(token: Token) -> Token | None:
    """The reflexive pronoun of a verb."""
    return next(
        (c for c in token.children if c.dep_.startswith("expl") and "Reflex=Yes" in str(c.morph)), None
    )


def _verb_span(token: Token, sense: Sense) -> Span:
    pronoun = reflexive(token) if sense.reflexive else None
    start = pronoun.idx if pronoun is not None and 0 < token.i - pronoun.i <= 1 else token.idx
    return (start, token.idx + len(token))


def _span(token: Token) -> Span:
    return (token.idx, token.idx + len(token))
