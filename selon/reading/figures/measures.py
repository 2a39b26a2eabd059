"""The measure of a figure: by its noun, its predicate, or the words beside it."""

from dataclasses import dataclass

from spacy.tokens import Token

from selon.model import Span
from selon.reading.document import Document
from selon.reading.figures.heads import Head
from selon.reading.figures.lexicon import Lexicon
from selon.reading.figures.predicates import (
    HARM,
    Predicate,
    ahead,
    behind,
    by_parse,
    fits,
)
from selon.vocabulary import Measure


@dataclass(frozen=True, slots=True)
class Measured:
    """The measure, the rule that gave it, and the word that settled it. `sure` where parse or noun did."""

    measure: Measure
    rule: str
    word: Token | None = None
    sure: bool = True


def measure_of(document: Document, span: Span, head: Head, lexicon: Lexicon) -> Measured:
    """The measure of the figure in `span` that counts `head`."""
    token = document.token_at(head.span[1] - 1 if head.elided else head.span[0])
    group = head.group
    if _is_body(document, head, lexicon):
        return Measured(_body(document, token, lexicon), "bodies")
    if group.firm:
        return Measured(_mixed(document, head, lexicon) or group.measure, "noun")
    found = predicate_of(document, span, head, lexicon)
    if found is not None:
        return Measured(
            _adjusted(document, token, head, found, lexicon), found.rule, found.token, found.close
        )
    beside = _beside(document, head, lexicon)
    if beside is not None:
        return Measured(beside, "words beside the count")
    return Measured(group.measure, "noun", None, group.measure != "other")


def predicate_of(document: Document, span: Span, head: Head, lexicon: Lexicon) -> Predicate | None:
    """The predicate of the count, by the parse, else by the words after and before it."""
    token = document.token_at(head.span[1] - 1 if head.elided else head.span[0])
    unit, known = head.group.unit, head.known or head.thing
    found = _next_to(token, unit, lexicon, known)
    return (
        found
        or by_parse(token, unit, lexicon, known)
        or ahead(token, unit, lexicon, known)
        or behind(document.token_at(span[0]), unit, lexicon, known)
    )


def _next_to(token: Token, unit: str, lexicon: Lexicon, known: bool) -> Predicate | None:
    """A participle that follows the noun at once, or after an adjective ("personnes tuées")."""
    from selon.reading.figures.predicates import say

    for near in token.doc[token.i + 1 : min(token.sent.end, token.i + 4)]:
        if near.lower_ in lexicon.participles:
            measure = say(near, "modifier", unit, lexicon, known)
            return Predicate(measure, near, "participle") if measure else None
        if near.pos_ != "ADJ":
            return None
    return None


def _adjusted(document: Document, token: Token, head: Head, found: Predicate, lexicon: Lexicon) -> Measure:
    """Rescue of hostages is a release, and so is the flight of prisoners; killed or wounded together: affected."""
    verbs = lexicon.verbs
    if found.measure == "displaced" and head.group.measure in verbs.prisoner_measures:
        return "released"
    if found.measure == "displaced" and found.rule == "object" and _near(document, token, verbs.rescue_words):
        return "released"
    if found.measure in ("killed", "wounded") and _alternative(found.token, found.measure, lexicon):
        return "affected"
    return found.measure


def _near(document: Document, token: Token, words: frozenset[str]) -> bool:
    start, end = document.paragraph_of((token.idx, token.idx + 1))
    return any(near.lower_ in words for near in document.tokens((start, end)))


def _alternative(verb: Token, measure: Measure, lexicon: Lexicon) -> bool:
    """Whether "killed" and "wounded" are coordinated at `verb` ("tué ou blessé")."""
    other: Measure = "wounded" if measure == "killed" else "killed"
    for near in (*verb.doc[max(verb.sent.start, verb.i - 2) : verb.i], *verb.doc[verb.i + 1 : verb.i + 3]):
        if near.pos_ == "NUM" or near.is_digit:
            return False
        if near.lower_ in lexicon.participles and any(s.measure == other for s in lexicon.senses(near)):
            joint = verb.doc[min(near.i, verb.i) + 1 : max(near.i, verb.i)]
            return len(joint) == 1 and joint[0].lower_ in lexicon.cues.rather
    return False


def _mixed(document: Document, head: Head, lexicon: Lexicon) -> Measure | None:
    """The measure of "morts et blessés" under one number."""
    from selon.reading.figures.heads import words_after

    words = words_after(document, head.span[1])[:3]
    if not words or words[0].lower not in lexicon.cues.rather:
        return None
    for word in words[1:]:
        group = lexicon.noun(word.lower)
        if group is not None and group.firm:
            pair = {head.group.measure, group.measure}
            return "affected" if pair == {"killed", "wounded"} else None
    return None


def _is_body(document: Document, head: Head, lexicon: Lexicon) -> bool:
    return document.plain[head.span[0] : head.span[1]].lower() in lexicon.verbs.bodies


def _body(document: Document, token: Token, lexicon: Lexicon) -> Measure:
    """Bodies that wait for a name are a part of a toll told elsewhere; bodies found are dead."""
    words = {near.lower_ for near in token.sent}
    if words & lexicon.verbs.naming or not words & lexicon.verbs.found:
        return "other"
    return "killed"


def _beside(document: Document, head: Head, lexicon: Lexicon) -> Measure | None:
    after = document.plain[head.span[1] : head.span[1] + 60].split(".")[0].lower()
    for measure, phrases in lexicon.verbs.beside.items():
        if fits(measure, head.group.unit, True) and any(phrase in after for phrase in phrases):
            return measure
    return None


def is_harm(measure: Measure) -> bool:
    """Whether a single person counts under `measure`."""
    return measure in HARM
