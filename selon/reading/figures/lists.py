"""Counts of a list whose predicate stands with the last of them: "40 rebelles et 12 soldats tués"."""

from collections.abc import Sequence
from dataclasses import replace

from selon.reading.document import Document
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.draft import Draft

BEHIND = "shared with the count behind"
SHARED = frozenset(("participle", "modifier", "verb after the count", BEHIND))
REACH = 30


def shared(document: Document, drafts: Sequence[Draft], lexicon: Lexicon) -> list[Draft]:
    """`drafts` with the predicate of the last item of a list given to those before it that have none."""
    found = list(drafts)
    for i in range(len(found) - 2, -1, -1):
        if _goes_on(document, found[i], found[i + 1], lexicon):
            measured = replace(found[i + 1].measured, rule=BEHIND)
            found[i] = replace(found[i], measured=measured)
    return found


def _goes_on(document: Document, draft: Draft, following: Draft, lexicon: Lexicon) -> bool:
    rule = following.measured.rule
    if draft.measured.word is not None or draft.measured.rule != "noun" or draft.head.group.firm:
        return False
    if draft.head.group.unit != following.head.group.unit or rule not in SHARED:
        return False
    gap = document.plain[draft.span[1] : following.span[0]].lower()
    joint = gap.replace(",", " ").split()
    nouns_only = not any(
        token.pos_ in ("VERB", "AUX") for token in document.tokens((draft.span[1], following.span[0]))
    )
    listed = gap.strip() == "," or (bool(joint) and joint[-1] in lexicon.cues.rather)
    return listed and nouns_only and len(gap) <= REACH and "(" not in gap and "." not in gap
