"""Features of the lines of a page, for telling the article from what stands around it.

No word of any language: lengths, punctuation, letter case, repetition, place in the page, and the same of the
lines before and after.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from selon.capture.lines.windows import windows

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_TERMINAL = re.compile(r"[.!?…。！？][\s»”\"’')\]」』]*$|[»”]\s*$")
_INNER = re.compile(r"[.!?…][\s»”\"]+(?=\S)")
_SIGN = re.compile(r"https?:|www\.|@\w|#\w|\w\.\w{2,4}/")
_BAR = re.compile(r"[|•·›>»/\\→»]")
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}\s?[:h]\s?\d{2}|\b(?:19|20)\d\d\b")
_DENSE = 9
"""Characters that count as a word at most: some scripts put no space between words."""
_LONG = 18
"""Words of a line that is surely running text, if it also ends as a sentence does."""


@dataclass(frozen=True, slots=True)
class Own:
    """What a line shows by itself."""

    words: int
    log_words: float
    terminal: float
    short: float
    capital: float
    values: tuple[float, ...]


def features(lines: Sequence[str]) -> NDArray[np.float32]:
    """One row a line."""
    own = [_own(line) for line in lines]
    copies = Counter(_folded(line) for line in lines)
    whole = _whole(own)
    place = _places(own)
    rows = [
        (*own[i].values, math.log1p(copies[_folded(lines[i])]), *place[i], *_around(own, i), *whole)
        for i in range(len(lines))
    ]
    if not rows:
        return np.zeros((0, 0), dtype=np.float32)
    near = windows(np.array([float(one.words) for one in own]), np.array([one.terminal for one in own]))
    return np.hstack([np.array(rows, dtype=np.float32), near.astype(np.float32)])


def _folded(line: str) -> str:
    return " ".join(line.lower().split())


def _own(line: str) -> Own:
    words = _WORD.findall(line)
    size = max(len(line), 1)
    some = max(len(words), 1)
    count = max(len(words), len(line) // _DENSE)
    terminal = float(bool(_TERMINAL.search(line)))
    short = sum(len(word) <= 3 and word.islower() for word in words) / some
    capital = sum(word[0].isupper() for word in words) / some
    values = (
        math.log1p(len(line)),
        math.log1p(count),
        sum(map(len, words)) / some,
        terminal,
        float(line.rstrip().endswith((":", "…", "..."))),
        line.count(",") / some,
        len(_INNER.findall(line)),
        short,
        capital,
        sum(word.isupper() and len(word) > 1 for word in words) / some,
        sum(character.isdigit() for character in line) / size,
        sum(not character.isalnum() and not character.isspace() for character in line) / size,
        len(_BAR.findall(line)) / some,
        float(bool(_SIGN.search(line))),
        float(bool(_DATE.search(line))),
        float(line[:1].islower()),
        float(line[:1].isalpha()),
        sum(line.count(mark) for mark in '«»“”"'),
        line.count("(") / some,
    )
    return Own(count, math.log1p(count), terminal, short, capital, values)


def _is_long(own: Own) -> bool:
    return own.words >= _LONG and own.terminal > 0


def _whole(own: Sequence[Own]) -> tuple[float, ...]:
    """Of the page: lines, median words, share of long lines, share of words in long lines."""
    counts = sorted(one.words for one in own)
    total = max(sum(counts), 1)
    longs = [one.words for one in own if _is_long(one)]
    return (
        math.log1p(len(own)),
        float(counts[len(counts) // 2]) if counts else 0.0,
        len(longs) / max(len(own), 1),
        sum(longs) / total,
    )


def _places(own: Sequence[Own]) -> list[tuple[float, ...]]:
    """Where each line stands: in the page, and among its long lines."""
    total = max(sum(one.words for one in own), 1)
    all_long = max(sum(one.words for one in own if _is_long(one)), 1)
    after = _distances([_is_long(one) for one in reversed(own)])[::-1]
    before = _distances([_is_long(one) for one in own])
    places: list[tuple[float, ...]] = []
    words = long_words = 0
    for i, one in enumerate(own):
        places.append(
            (
                i / len(own),
                float(min(i, 30)),
                float(min(len(own) - 1 - i, 30)),
                words / total,
                long_words / all_long,
                before[i],
                after[i],
            )
        )
        words += one.words
        long_words += one.words if _is_long(one) else 0
    return places


def _distances(marks: Sequence[bool], most: int = 20) -> list[float]:
    """For each place, how many places back the last mark stands (`most` if farther or none)."""
    distance, found = most, []
    for mark in marks:
        found.append(float(distance))
        distance = 1 if mark else min(distance + 1, most)
    return found


def _around(own: Sequence[Own], i: int) -> tuple[float, ...]:
    """The two lines before and after, and the mean of a wider window."""
    values: list[float] = []
    for step in (-2, -1, 1, 2):
        near = own[i + step] if 0 <= i + step < len(own) else None
        values += [near.log_words, near.terminal, near.short, near.capital] if near else [-1.0] * 4
    window = own[max(0, i - 4) : i + 5]
    values.append(sum(one.log_words for one in window) / len(window))
    values.append(sum(one.terminal for one in window) / len(window))
    return tuple(values)
