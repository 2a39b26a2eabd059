"""Whether a figure is asserted, alleged, denied, only possible, or planned."""

from typing import Literal

from spacy.tokens import Token

from selon.model import Attribution
from selon.reading.document import Document
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.draft import Draft
from selon.reading.figures.measures.windows import before
from selon.vocabulary import Status

BY_STANCE: dict[str, Status] = {
    "deny": "denied",
    "accuse": "alleged",
    "forecast": "planned",
    "commit": "planned",
    "demand": "planned",
}
REACH = 6


def status_of(document: Document, draft: Draft, attribution: Attribution | None, lexicon: Lexicon) -> Status:
    """The status of a figure, by the verb group it stands with, then by who says it and how."""
    found = _by_verb(_group(document, draft), draft, lexicon)
    if found != "happened" or attribution is None:
        return found
    return "alleged" if attribution.hearsay else BY_STANCE.get(attribution.stance, "happened")


def _group(document: Document, draft: Draft) -> list[Token]:
    """The verb of the figure with the words before it; without a verb, the words before the figure."""
    word = draft.measured.word
    if word is None or word.pos_ not in ("VERB", "AUX", "ADJ"):
        return list(before(document.token_at(draft.span[0]), REACH))
    group = [word]
    for near in before(word, REACH):
        group.append(near)
        if near.pos_ in ("NOUN", "PROPN", "PUNCT", "NUM"):
            break
    return group


def _by_verb(group: list[Token], draft: Draft, lexicon: Lexicon) -> Status:
    cues = lexicon.cues
    words = {token.lower_ for token in group}
    if words & cues.could:
        return "conditional"
    if words & cues.hearsay or any(_is(token, "Mood", "Cnd", lexicon) for token in group):
        return "alleged"
    if (
        draft.number.kind != "none"
        and words & cues.negation
        and words & cues.not_
        and not words & cues.besides
    ):
        return "denied"
    verbal = any("Inf" in token.morph.get("VerbForm", []) for token in group)
    if (verbal and words & cues.planned) or any(_is(token, "Tense", "Fut", lexicon) for token in group):
        return "planned"
    return "happened"


def _is(token: Token, feature: str, value: Literal["Cnd", "Fut"], lexicon: Lexicon) -> bool:
    """Whether the tagger gives the verb that mood or tense, and its ending agrees: taggers err."""
    endings = lexicon.verbs.endings[value]
    return value in token.morph.get(feature, []) and token.lower_.endswith(endings)
