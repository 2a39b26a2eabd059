"""Counts that are no figures: those whom an article cites, and how many live in a place."""

from collections.abc import Sequence

from selon.model import Attribution
from selon.reading.document import Document
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.draft import Draft
from selon.reading.figures.measures.windows import before

IDLE = frozenset(("other", "present", "affected", "participants"))
"""Measures of persons whom nothing befell."""
LITTLE = frozenset(("ADP", "DET", "ADJ", "ADV", "NUM", "PROPN", "PUNCT"))
OWN = frozenset(("participle", "modifier"))
BESIDE = OWN | {"noun"}
"""Rules by which the words of the count itself tell what befell it."""


def is_background(document: Document, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the count names who is cited, or how many live somewhere."""
    if draft.head.group.unit != "person":
        return False
    return _is_cited(document, draft, lexicon) or _is_population(document, draft, lexicon)


def is_sayer(draft: Draft, attributions: Sequence[Attribution]) -> bool:
    """Whether the count is one person, who speaks, and whom no word beside the noun calls a victim
    ("Un porte-parole a déclaré que 12 soldats avaient été tués")."""
    if draft.number.kind != "one" or draft.measured.rule in BESIDE:
        return False
    starts = {link.span[0] for said in attributions for link in said.sources if link.span is not None}
    return draft.span[0] in starts


def _is_cited(document: Document, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a word of citing leads to the count over prepositions alone ("selon deux élus")."""
    if draft.measured.measure not in IDLE:
        return False
    for near in before(document.token_at(draft.span[0]), 3):
        if near.lower_ in lexicon.cues.citing:
            return True
        if near.pos_ not in ("ADP", "DET"):
            return False
    return False


def _is_population(document: Document, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether inhabitants are counted behind the place that they people ("une ville de 40 000 âmes")."""
    noun = document.plain[slice(*draft.head.span)].lower()
    if draft.measured.rule in OWN or not any(
        base in lexicon.cues.inhabitants for base in lexicon.bases(noun)
    ):
        return False
    for near in before(document.token_at(draft.span[0]), 5):
        if near.lower_ in lexicon.cues.settled:
            return True
        if near.pos_ not in LITTLE:
            return False
    return False
