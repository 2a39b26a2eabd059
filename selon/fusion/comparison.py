"""A copy laid beside its origin, sentence by sentence: kept, reworded, added, dropped."""

import difflib
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from selon.fusion.sentences import sentences, stems, words
from selon.model import Span

Change = Literal["same", "reworded", "added", "dropped"]
SAME = 0.9
REWORDED = 0.45
SHORTEST = 3
"""Sentences of fewer content words say too little to be compared."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One sentence of either text, or two that say the same. `likeness` is 0 … 1.

    `rival`: each has a number that the other has not, as when a toll is brought up to date.
    """

    change: Change
    origin: Span | None
    copy: Span | None
    likeness: float
    rival: bool = False


@dataclass(frozen=True, slots=True)
class _Sentence:
    span: Span
    words: tuple[str, ...]
    stems: Counter[str]


def compare(origin: str, copy: str) -> tuple[Pair, ...]:
    """The sentences of both texts, paired by falling likeness: in the copy's order, then what it dropped."""
    left, right = _split(origin), _split(copy)
    weights = _weights(left, right)
    ranked = sorted(
        (
            (_overlap(a.stems, b.stems, weights), -i, -j)
            for i, a in enumerate(left)
            for j, b in enumerate(right)
        ),
        reverse=True,
    )
    origin_of: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    for likeness, i, j in ranked:
        if likeness < REWORDED:
            break
        if -i not in taken and -j not in origin_of:
            origin_of[-j] = (-i, likeness)
            taken.add(-i)
    kept = [
        _paired(left[origin_of[j][0]], b, origin_of[j][1]) if j in origin_of else _added(b)
        for j, b in enumerate(right)
    ]
    dropped = [Pair("dropped", a.span, None, 0.0) for i, a in enumerate(left) if i not in taken]
    return (*kept, *dropped)


def covered(pairs: tuple[Pair, ...], of: Literal["origin", "copy"]) -> float:
    """The share of characters of one of the texts that stands in the other, as it was or reworded."""
    spans = [(getattr(pair, of), pair.change in ("same", "reworded")) for pair in pairs if getattr(pair, of)]
    total = sum(span[1] - span[0] for span, _ in spans)
    return sum(span[1] - span[0] for span, shared in spans if shared) / total if total else 0.0


def _split(text: str) -> list[_Sentence]:
    found = (
        _Sentence(span, words(text[slice(*span)]), Counter(stems(text[slice(*span)])))
        for span in sentences(text)
    )
    return [sentence for sentence in found if sentence.stems.total() >= SHORTEST]


def _weights(left: list[_Sentence], right: list[_Sentence]) -> dict[str, float]:
    """A stem that stands in many sentences of either text tells little: its weight falls as they grow."""
    seen = Counter(stem for side in (left, right) for sentence in side for stem in sentence.stems)
    return {stem: 2.0 / count if count > 1 else 1.0 for stem, count in seen.items()}


def _overlap(a: Counter[str], b: Counter[str], weights: dict[str, float]) -> float:
    """Weighted Dice of two bags of stems."""
    shared = sum(weights[stem] * count for stem, count in (a & b).items())
    if not shared:
        return 0.0
    total = sum(weights[stem] * count for bag in (a, b) for stem, count in bag.items())
    return 2.0 * shared / total


def _paired(origin: _Sentence, copy: _Sentence, likeness: float) -> Pair:
    ratio = difflib.SequenceMatcher(None, origin.words, copy.words, autojunk=False).ratio()
    same = ratio >= SAME and _numbers(origin) == _numbers(copy)
    left, right = set(_numbers(origin)), set(_numbers(copy))
    rival = bool(left - right and right - left)
    change: Change = "same" if same else "reworded"
    return Pair(change, origin.span, copy.span, round(max(ratio, likeness), 4), rival)


def _numbers(sentence: _Sentence) -> list[str]:
    """A sentence with another figure in it is never the same, however few letters differ."""
    return [word for word in sentence.words if word.isdigit()]


def _added(sentence: _Sentence) -> Pair:
    return Pair("added", None, sentence.span, 0.0)
