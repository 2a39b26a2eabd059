"""Finds the words that may name an event, with the entries they could have."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.language import LanguagePack
from selon.model import Span
from selon.reading.document import Document
from selon.reading.events.draft import Trigger
from selon.reading.events.triggers.lexicon import Lexicon, Sense, lexicon
from selon.reading.events.triggers.look import opening, spellings, verb_of

SKIPPED = frozenset({"DET", "ADV", "ADJ", "NUM", "AUX", "PRON", "SPACE"})
GAP = 3
HYPHEN = "-"
CLITIC = ("expl", "iobj", "obj")


def find_triggers(document: Document) -> Iterator[tuple[Trigger, ...]]:
    """For each word of an article that may name an event: the triggers it can be, likeliest first."""
    pack = document.pack
    words = lexicon(pack)
    covered = -1
    for at in opening(document.doc, pack):
        if at <= covered:
            continue
        token = document.doc[at]
        idiom = _idiom(token, words, pack)
        if idiom is not None:
            covered = idiom
            continue
        phrases = list(_phrases(token, token.sent.end, words, pack))
        found = [trigger for trigger, _ in phrases] + list(_single(token, words, pack))
        if found:
            covered = max((last for _, last in phrases), default=token.i)
            yield tuple(found)


def _idiom(token: Token, words: Lexicon, pack: LanguagePack) -> int | None:
    """Where an idiom that begins at `token` ends."""
    ends = (
        matched[-1].i
        for name in spellings(token, pack) & words.idioms.keys()
        for rest in words.idioms[name]
        if (matched := _match(token, rest, token.sent.end, pack)) is not None
    )
    return max(ends, default=None)


def _phrases(token: Token, end: int, words: Lexicon, pack: LanguagePack) -> Iterator[tuple[Trigger, int]]:
    for name in sorted(spellings(token, pack) & words.phrases.keys()):
        for sense in words.phrases[name]:
            matched = _match(token, sense.words, end, pack)
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


def _match(first: Token, rest: tuple[str, ...], end: int, pack: LanguagePack) -> list[Token] | None:
    """The tokens of a set phrase that begins at `first`; small words may stand between its words."""
    doc = first.doc
    matched, at = [first], first.i + 1
    for word in rest:
        for gap in range(GAP + 1):
            if at + gap >= end and (at + gap >= len(doc) or doc[at - 1].whitespace_):
                return None
            candidate = doc[at + gap]
            if word in spellings(candidate, pack):
                matched.append(candidate)
                at = candidate.i + 1
                break
            if candidate.pos_ not in SKIPPED and candidate.lower_ != HYPHEN:
                return None
        else:
            return None
    return matched


def _single(token: Token, words: Lexicon, pack: LanguagePack) -> Iterator[Trigger]:
    verb = verb_of(token, pack)
    for sense in words.verbs.get(verb, ()) if verb is not None else ():
        if not sense.reflexive or reflexive(token) is not None:
            yield Trigger(sense.kind, sense.entry, token, _verb_span(token, sense), True)
    if token.pos_ in {"NOUN", "PROPN"} or (token.pos_ == "ADJ" and token.dep_ not in {"amod", "ROOT"}):
        for sense in words.nouns.get(token.lemma_) or words.nouns.get(token.lower_, ()):
            yield Trigger(sense.kind, sense.entry, token, _span(token), False)


def reflexive(token: Token) -> Token | None:
    """The reflexive pronoun of a verb."""
    return next(
        (c for c in token.children if c.dep_.startswith(CLITIC) and "Reflex=Yes" in str(c.morph)), None
    )


def _verb_span(token: Token, sense: Sense) -> Span:
    pronoun = reflexive(token) if sense.reflexive else None
    start = pronoun.idx if pronoun is not None and 0 < token.i - pronoun.i <= 1 else token.idx
    return (start, token.idx + len(token))


def _span(token: Token) -> Span:
    return (token.idx, token.idx + len(token))
