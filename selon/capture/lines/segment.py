"""From probabilities of lines to the lines that are kept."""

from collections.abc import Sequence

KEEP = 0.4
LONG = 25
"""Words of a line that is kept at a lower probability (DOUBT): frames seldom speak so long."""
DOUBT = 0.3
HEADING = 0.12
"""Probability that is enough for a line between two kept ones, and for a sentence next to one."""
CLEAN = 0.12
"""Share of words refused, up to which a page without frame lines is an article that is clean already."""
SELDOM = 0.06
"""Probability below which a long line counts as refused there: a first paragraph may look odd by itself."""
BREAK = 0.35
"""Probability below which lines count against a run of article lines that goes over them."""
INSERT = 0.2
"""What a frame line counts against such a run: less, for related headlines stand in articles as well."""
_SENTENCE = 5
_FEW = 4


def kept_lines(lines: Sequence[str], likely: Sequence[float], frame: Sequence[bool], end: int) -> list[int]:
    """Indices of the lines of the article. `frame` lines are out; so is everything from index `end` on."""
    words = [len(line.split()) for line in lines]
    if not any(frame) and (_is_clean(likely, words) or _is_short(lines)):
        return list(range(len(likely)))
    sure = [i for i in range(end) if not frame[i] and likely[i] >= (DOUBT if words[i] >= LONG else KEEP)]
    if not sure:
        return []
    start, stop = _strongest(likely, frame, words)
    sure = [i for i in sure if start <= i <= stop] or sure
    first, last = sure[0], sure[-1]
    while first > 1 and _joins(lines, likely, frame, first - 1):
        first -= 1
    while last + 1 < end and _joins(lines, likely, frame, last + 1):
        last += 1
    return [i for i in range(first, last + 1) if not frame[i] and likely[i] >= HEADING]


def _strongest(likely: Sequence[float], frame: Sequence[bool], words: Sequence[int]) -> tuple[int, int]:
    """First and last line of the run that weighs most; beyond it lie comments and teasers."""
    best, current = (0.0, 0, 0), (0.0, 0)
    for i, probability in enumerate(likely):
        weight = (-INSERT if frame[i] else probability - BREAK) * (words[i] + 1) ** 0.5
        total, start = current if current[0] > 0 else (0.0, i)
        current = (total + weight, start)
        best = max(best, (current[0], start, i), key=lambda one: one[0])
    return best[1], best[2]


def is_sentence(line: str, least: int = _SENTENCE) -> bool:
    """Whether a line ends as a sentence does and has at least so many words."""
    return len(line.split()) >= least and line.rstrip(" »”\"')")[-1:] in (".", "!", "?", "…")


def _joins(lines: Sequence[str], likely: Sequence[float], frame: Sequence[bool], i: int) -> bool:
    """Whether a line at the edge of the kept ones is one more sentence of the text."""
    return not frame[i] and likely[i] >= HEADING and is_sentence(lines[i])


def _is_short(lines: Sequence[str]) -> bool:
    """Whether so few lines, one of them a sentence, were given that there is nothing to part them from."""
    return len(lines) <= _FEW and any(is_sentence(line, 3) for line in lines)


def _is_clean(likely: Sequence[float], words: Sequence[int]) -> bool:
    """The first line, the title, does not count."""
    least = [SELDOM if count >= LONG else DOUBT for count in words]
    refused = sum(words[i] for i in range(1, len(likely)) if likely[i] < least[i])
    return refused <= CLEAN * max(sum(words), 1)
