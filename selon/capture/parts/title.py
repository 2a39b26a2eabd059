"""The title of a page: a line before the body that is repeated, or says what the body says."""

import re
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]{4,}|\d[\d.,]*")
_MOST = 300
"""Longest title, in characters."""


def squeezed(line: str) -> str:
    """A line as it is compared: lower case, single spaces, straight apostrophes."""
    return " ".join(line.replace("’", "'").lower().split())


def title_line(lines: Sequence[str], frame: Sequence[bool], first: int, said: str | None = None) -> int:
    """Index of the title among the lines before the body, which begins at `first`; `first` if there is none.

    `said` is what the page's head calls itself.
    """
    body = set(_WORD.findall(" ".join(lines[first : first + 8]).lower()))
    ranked = [
        (_weight(lines, i, body, said), -i) for i in range(first) if not frame[i] and len(lines[i]) <= _MOST
    ]
    best = max(ranked, default=(0.0, -first))
    return -best[1] if best[0] > 0 else first


def _weight(lines: Sequence[str], i: int, body: set[str], said: str | None) -> float:
    line = lines[i]
    words = _WORD.findall(line.lower())
    if not words:
        return 0.0
    copies = sum(squeezed(other) == squeezed(line) for other in lines)
    shared = sum(word in body for word in words) / len(words)
    enough = min(len(line.split()), 6) / 6
    same = bool(said) and squeezed(line) in squeezed(said or "")
    return enough * (0.4 + shared + 0.5 * min(copies - 1, 2) + (0.5 if same else 0.0))
