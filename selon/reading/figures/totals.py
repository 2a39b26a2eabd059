"""Numbers told of a noun of number: "le nombre de morts s'élève à 40", "porte à 40 le nombre de morts"."""

from collections.abc import Sequence
from dataclasses import replace

from selon.model import Span
from selon.reading.document import Document
from selon.reading.figures.counted.heads import Head
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.numbers.number import Number

Counted = tuple[Number, Head]
REACH = 60


def join_totals(document: Document, counted: Sequence[Counted], lexicon: Lexicon) -> list[Counted]:
    """`counted` with every number of a noun of number given to that noun, in order."""
    joined: dict[int, Counted | None] = {}
    for i, (number, head) in enumerate(counted):
        if number.kind == "unknown" and not head.elided:
            told = _told(document, counted, i, lexicon)
            joined |= _given(counted, i, told)
    result = [joined.get(i, pair) for i, pair in enumerate(counted)]
    return [pair for pair in result if pair is not None]


def _told(document: Document, counted: Sequence[Counted], i: int, lexicon: Lexicon) -> list[int]:
    """Indices of the bare numbers that tell the noun of number `i`."""
    number, head = counted[i]
    end = head.span[1]
    if i and _bare(counted[i - 1]) and document.plain[counted[i - 1][0].span[1] : number.span[0]].isspace():
        return [i - 1]
    found: list[int] = []
    for j in range(i + 1, len(counted)):
        gap = document.plain[end : counted[j][0].span[0]]
        if not _bare(counted[j]) or not _links(gap, counted[j][0], lexicon):
            break
        found.append(j)
        if not counted[j][0].changed_from:
            break
        end = counted[j][0].span[1]
    return found


def _bare(pair: Counted) -> bool:
    return pair[0].kind == "counted" and pair[1].elided


def _links(gap: str, number: Number, lexicon: Lexicon) -> bool:
    """Whether the text between the noun and the number says that the one is the other."""
    words = gap.lower().replace("'", "' ").split()
    if len(gap) > REACH or any(mark in gap for mark in ".;:("):
        return False
    return (bool(words) and words[-1] in lexicon.cues.told) or number.core != number.span


def _given(counted: Sequence[Counted], i: int, told: Sequence[int]) -> dict[int, Counted | None]:
    """What becomes of the noun of number `i` and the numbers `told` of it."""
    number, head = counted[i]
    if not told:
        return {}
    if len(told) > 1:
        return {i: None, **{j: (counted[j][0], head) for j in told}}
    value = counted[told[0]][0]
    span: Span = (min(number.span[0], value.span[0]), max(head.span[1], value.span[1]))
    return {i: (replace(value, span=span), head), told[0]: None}
