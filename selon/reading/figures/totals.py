"""Numbers told of a noun of number: "le nombre de morts s'élève à 40", "porte à 40 le nombre de morts"."""

from collections.abc import Sequence
from dataclasses import replace

from selon.reading.document import Document
from selon.reading.figures.draft import Draft
from selon.reading.figures.lexicon import Lexicon


def merged(document: Document, drafts: Sequence[Draft], lexicon: Lexicon) -> list[Draft]:
    return list(drafts)


__all__ = ["merged", "replace"]
