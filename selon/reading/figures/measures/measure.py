"""The measure of a figure: by its noun, its predicate, or the words beside it."""

from dataclasses import dataclass

from spacy.tokens import Token

from selon.model import Span
from selon.reading.document import Document
from selon.reading.figures.counted.heads import Head, words_after
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.measures.nearby import ahead, behind, just_before, next_to, trailing
from selon.reading.figures.measures.parsed import by_parse
from selon.reading.figures.measures.predicates import Predicate, fits
from selon.reading.figures.measures.windows import after, before
from selon.reading.figures.numbers.number import Number
from selon.vocabulary import Measure


@dataclass(frozen=True, slots=True)
class Measured:
    """The measure, the rule that gave it, and the word that settled it. `sure` where parse or noun did."""

    measure: Measure
    rule: str
    word: Token | None = None
    sure: bool = True


def measure_of(document: Document, number: Number, span: Span, head: Head, lexicon: Lexicon) -> Measured:
    """The measure of the figure in `span` that counts `head`."""
    token = document.token_at(head.span[1] - 1 if head.elided else head.span[0])
    group = head.group
    if _is_body(document, head, lexicon):
        return Measured(_body(document, token, lexicon), "bodies")
    if group.firm:
        return Measured(_mixed(document, head, lexicon) or group.measure, "noun")
    if any(near.lower_ in lexicon.cues.fractions for near in before(document.token_at(span[0]), 3)):
        return Measured(group.measure, "share of the count")
    found = predicate_of(document, span, head, lexicon)
    if found is not None:
        return Measured(adjusted(document, token, head, found, lexicon), found.rule, found.token, found.close)
    if number.kind == "none":
        return Measured("other" if group.measure == "present" else group.measure, "noun")
    if _is_strength(document, span, head, lexicon):
        return Measured("present", "strength")
    near = beside(document, head, lexicon)
    if near is not None:
        return Measured(near, "words beside the count")
    if group.measure == "other" and _is_toll(document, span, lexicon):
        return Measured(lexicon.cues.toll_measure, "toll")
    if _is_audience(document, span, head, lexicon):
        return Measured(lexicon.cues.audience_measure, "before an audience")
    return Measured(group.measure, "noun", None, group.measure != "other")


def predicate_of(document: Document, span: Span, head: Head, lexicon: Lexicon) -> Predicate | None:
    """The predicate of the count, by the parse, else by the words after and before it."""
    token = document.token_at(head.span[1] - 1 if head.elided else head.span[0])
    start = document.token_at(span[0])
    forced = just_before(start, head, lexicon)
    if forced is not None:
        return forced
    joined = next_to(token, head, lexicon)
    if joined is not None and joined.measure in lexicon.verbs.state_measures:
        return ahead(joined.token, head, lexicon) or joined
    if joined is not None and joined.measure == "wounded":
        later = ahead(joined.token, head, lexicon)
        died = later is not None and later.measure == "killed" and _in_one_clause(joined.token, later.token)
        return later if died else joined
    return (
        joined
        or by_parse(token, head, lexicon)
        or (None if _is_oblique(start) else ahead(token, head, lexicon))
        or trailing(token, head, lexicon)
        or behind(start, head, lexicon)
    )


def _in_one_clause(first: Token, last: Token) -> bool:
    return not any(near.pos_ in {"SCONJ", "NUM"} for near in first.doc[first.i + 1 : last.i])


def _is_oblique(start: Token) -> bool:
    """Whether a preposition before the number keeps it from being the subject of what follows."""
    return any(near.pos_ == "ADP" for near in before(start, 1))


def adjusted(document: Document, token: Token, head: Head, found: Predicate, lexicon: Lexicon) -> Measure:
    """The rescue of hostages and the flight of prisoners are releases; "killed or wounded" is affected."""
    verbs = lexicon.verbs
    if found.measure == "displaced" and head.group.measure in verbs.prisoner_measures:
        return "released"
    if (
        found.measure == "displaced"
        and found.rule in ("object", "verb before the count", "verb right before the count")
        and _near(document, token, verbs.rescue_words)
    ):
        return "released"
    if found.measure == "detained" and (
        head.group.measure == "abducted"
        or any(near.lower_ in verbs.captors for near in before(found.token, 6))
    ):
        return "abducted"
    if found.measure in ("killed", "wounded") and _alternative(found.token, found.measure, lexicon):
        return "affected"
    return found.measure


def _near(document: Document, token: Token, words: frozenset[str]) -> bool:
    start, end = document.paragraph_of((token.idx, token.idx + 1))
    return any(near.lower_ in words for near in document.tokens((start, end)))


def _alternative(verb: Token, measure: Measure, lexicon: Lexicon) -> bool:
    """Whether "killed" and "wounded" are coordinated at `verb` ("tué ou blessé")."""
    other: Measure = "wounded" if measure == "killed" else "killed"
    for near in (*before(verb, 2), *after(verb, 2)):
        if near.pos_ == "NUM" or near.is_digit:
            return False
        if near.lower_ in lexicon.participles and any(s.measure == other for s in lexicon.senses(near)):
            joint = verb.doc[min(near.i, verb.i) + 1 : max(near.i, verb.i)]
            return len(joint) == 1 and joint[0].lower_ in lexicon.cues.rather
    return False


def _mixed(document: Document, head: Head, lexicon: Lexicon) -> Measure | None:
    """The measure of "morts et blessés" under one number."""
    words = words_after(document, head.span[1], 3)
    if not words or words[0].lower not in lexicon.cues.rather:
        return None
    second = next((word for word in words[1:] if word.lower not in lexicon.words.of), words[0])
    group = lexicon.noun(second.lower)
    if group is None or not group.firm:
        return None
    return "affected" if {head.group.measure, group.measure} == {"killed", "wounded"} else None


def _is_body(document: Document, head: Head, lexicon: Lexicon) -> bool:
    return document.plain[head.span[0] : head.span[1]].lower() in lexicon.verbs.bodies


def _body(document: Document, token: Token, lexicon: Lexicon) -> Measure:
    """Bodies that wait for a name are a part of a toll told elsewhere; others are dead."""
    words = {near.lower_ for near in token.sent}
    return "other" if words & lexicon.verbs.naming else "killed"


def _is_toll(document: Document, span: Span, lexicon: Lexicon) -> bool:
    """Whether persons are counted by a toll that does not say dead ("un bilan de 40 personnes")."""
    return any(near.lower_ in lexicon.cues.toll for near in before(document.token_at(span[0]), 8))


def _is_strength(document: Document, span: Span, head: Head, lexicon: Lexicon) -> bool:
    """Whether men are counted as a force ("dispose de 12.000 hommes")."""
    word = document.plain[slice(*head.span)].lower()
    if not any(base in lexicon.verbs.strength_nouns for base in lexicon.bases(word)):
        return False
    strong = lexicon.verbs.strength
    return any(
        near.lemma_ in strong or near.lower_ in strong for near in before(document.token_at(span[0]), 5)
    )


def _is_audience(document: Document, span: Span, head: Head, lexicon: Lexicon) -> bool:
    words = document.plain[max(0, span[0] - 16) : span[0]].lower().split()
    return head.group.unit == "person" and bool(words) and words[-1] in lexicon.cues.audience


def beside(document: Document, head: Head, lexicon: Lexicon) -> Measure | None:
    """The measure of set words soon after the count ("à bord", "en otage"), if any."""
    text = document.plain[head.span[1] : head.span[1] + 60].split(".")[0].lower()
    lead = document.plain[max(0, head.span[0] - 50) : head.span[0]].split(".")[-1].lower()
    for measure, phrases in lexicon.verbs.among.items():
        if fits(measure, head) and any(phrase in text or phrase in lead for phrase in phrases):
            return measure
    for measure, phrases in lexicon.verbs.beside.items():
        if fits(measure, head) and any(phrase in text for phrase in phrases):
            return measure
    return None
