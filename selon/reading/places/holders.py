"""The places that a phrase ties to a name: "X, dans la province de P", "X (Irak)", "à 30 km de Q"."""

from collections.abc import Sequence

from spacy.tokens import Doc

from selon.gazetteer import Record
from selon.reading.document import Document
from selon.reading.places.cues import Cues, cues_of
from selon.reading.places.found import Found

FAR = 10
"""Tokens between two names that one phrase may tie."""


def holders_of(document: Document, mentions: Sequence[Found], at: int) -> list[Record]:
    """The places next to mention number `at` that are tied to it, as far as they are beyond doubt."""
    cues = cues_of(document.pack.code)
    neighbours = [(mentions[at - 1], mentions[at])] if at else []
    if at + 1 < len(mentions):
        neighbours.append((mentions[at], mentions[at + 1]))
    found = []
    for first, second in neighbours:
        if _tied(document.doc, first.end, second.first, cues):
            found += _sure(first if second is mentions[at] else second)
    return found


def _tied(doc: Doc, start: int, end: int, cues: Cues) -> bool:
    between = doc[start:end]
    if not 0 < len(between) <= FAR or any(token.is_space for token in between):
        return False
    known = cues.links | cues.locative | cues.land_articles | cues.directions | {",", "("}
    return all(
        token.lower_ in known or cues.is_head(token.lower_) or token.pos_ in ("ADJ", "NUM", "DET", "ADP")
        for token in between
    ) and not any(token.lower_ in cues.joins for token in between)


def _sure(found: Found) -> list[Record]:
    """Its curated place if there is one alone, or its one great place."""
    if found.curated:
        countries = {record.country for record in found.curated}
        return [found.curated[0]] if len(countries) == 1 else []
    return (
        [found.listed[0]] if found.big and len({record.country for record in found.listed[:2]}) == 1 else []
    )
