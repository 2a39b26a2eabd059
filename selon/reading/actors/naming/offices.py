"""The office that a person's name stands with: before it, or after a comma."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from selon.actors.fold import fold_word
from selon.model import Span
from selon.reading.actors.scene import Scene

PERSONAL = frozenset({"office", "official", "person", "witness"})
CONTENT = frozenset({"NOUN", "PROPN", "ADJ"})


@dataclass(frozen=True, slots=True)
class Office:
    """What a person is called beside the name, its folded words and head nouns, and the gender it shows."""

    text: str | None = None
    words: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    gender: str | None = None
    spans: tuple[Span, ...] = ()


def office_of(scene: Scene, span: Span) -> Office:
    """The office of the person named at `span`, from the words before and after."""
    found = [
        office for tokens in (_before(scene, span), _after(scene, span)) if (office := _office(scene, tokens))
    ]
    if not found:
        return Office()
    return Office(
        text=found[0].text,
        words=frozenset().union(*(office.words for office in found)),
        nouns=frozenset().union(*(office.nouns for office in found)),
        gender=next((office.gender for office in found if office.gender), None),
        spans=tuple(span for office in found for span in office.spans),
    )


def _office(scene: Scene, tokens: list[Token]) -> Office | None:
    while tokens and (tokens[-1].is_punct or tokens[-1].pos_ in ("ADP", "DET")):
        tokens = tokens[:-1]
    holders = [token for token in tokens if scene.facts[token.i].group in PERSONAL]
    if not holders or holders[0].i - tokens[0].i > 3:
        return None
    first = holders[0]
    for token in reversed([token for token in tokens if token.i < first.i]):
        if token.pos_ not in ("ADJ", "NUM"):
            break
        first = token
    start, end = first.idx, tokens[-1].idx + len(tokens[-1].text)
    return Office(
        text=scene.text[start:end],
        words=frozenset(fold_word(token.text) for token in tokens if token.pos_ in CONTENT),
        nouns=frozenset(fold_word(token.text) for token in holders[:1]),
        gender=_gender(tokens, holders[0]),
        spans=((tokens[0].idx, holders[0].idx + len(holders[0].text)),),
    )


def _gender(tokens: list[Token], noun: Token) -> str | None:
    for token in tokens:
        if token.i > noun.i:
            break
        gender = token.morph.get("Gender", [])
        if gender and token.pos_ in ("DET", "NOUN"):
            return str(gender[0])
    return None


def _before(scene: Scene, span: Span) -> list[Token]:
    """The noun phrase that ends where the name starts."""
    tokens: list[Token] = []
    token = scene.before(span[0])
    while token is not None and len(tokens) < 16:
        comma = token.text == "," and not tokens
        if not comma and (
            token.pos_ in ("VERB", "AUX", "SCONJ", "PRON") or token.is_punct or token.is_sent_end
        ):
            break
        if not comma:
            tokens.insert(0, token)
        if token.pos_ == "DET" and tokens and _opens(scene, tokens):
            break
        token = scene.before(token.idx)
    while tokens and tokens[0].pos_ in ("ADP", "CCONJ", "ADV"):
        tokens = tokens[1:]
    return tokens


def _opens(scene: Scene, tokens: list[Token]) -> bool:
    """Whether the phrase that starts here holds an office and is not the complement of another noun."""
    before = scene.before(tokens[0].idx)
    held = any(scene.facts[token.i].group in PERSONAL for token in tokens[:4])
    return held and (before is None or before.pos_ != "ADP")


def _after(scene: Scene, span: Span) -> list[Token]:
    return list(_apposition(scene, span))


def _apposition(scene: Scene, span: Span) -> Iterator[Token]:
    """The words after the comma that follows the name, up to the next comma or verb."""
    comma = scene.after(span[1])
    if comma is None:
        return
    start = comma.i + 1 if comma.text == "," else comma.i if comma.pos_ == "DET" else None
    if start is None:
        return
    for token in scene.words[start : start + 18]:
        if token.pos_ in ("VERB", "AUX", "PRON", "SCONJ") or token.is_punct or token.is_space:
            return
        yield token
