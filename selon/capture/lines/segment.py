"""From probabilities of lines to the lines that are kept."""

from collections.abc import Sequence

KEEP = 0.5
LONG = 25
"""Words of a line that is kept at a lower probability (DOUBT): frames seldom speak so long."""
DOUBT = 0.3
HEADING = 0.12
"""Probability that is enough for a line between two kept ones: a heading within the article."""
CLEAN = 0.12
"""Share of words refused, up to which a page without frame lines is an article that is clean already."""


def kept_lines(likely: Sequence[float], frame: Sequence[bool], words: Sequence[int], end: int) -> list[int]:
    """Indices of the lines of the article. `frame` lines are out; so is everything from index `end` on."""
    if not any(frame) and _is_clean(likely, words):
        return list(range(len(likely)))
    sure = [
        i for i, p in enumerate(likely[:end]) if not frame[i] and p >= (DOUBT if words[i] >= LONG else KEEP)
    ]
    if not sure:
        return []
    return [i for i in range(sure[0], sure[-1] + 1) if not frame[i] and likely[i] >= HEADING]


def _is_clean(likely: Sequence[float], words: Sequence[int]) -> bool:
    """The first line, the title, does not count."""
    refused = sum(words[i] for i in range(1, len(likely)) if likely[i] < DOUBT)
    return refused <= CLEAN * max(sum(words), 1)
