"""The title of a page: a line before the body that is repeated, or says what the body says."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from selon.capture.page import Line, Page

_WORD = re.compile(r"[^\W\d_]{4,}|\d[\d.,]*")
_NEAR = 6
"""Lines under a headline within which it is signed or dated."""
_CLOSE = 15
"""Lines between a headline and the body, at most, where no menu parts them."""
_STOP = re.compile(r"\.\s+(?=[A-ZÀ-Þ«])")
_TAGS = re.compile(r"[A-ZÀ-Þ][^,.;:!?]*(?:, [A-ZÀ-Þ][^,.;:!?]*){2,}")
"""A list of tags: “La Préfecture, Écoles, Hélène Marsan”."""
_LEAST = 8
"""Words of a line that, ending with a full stop, is rather a standfirst."""
_MOST = 300
"""Longest title, in characters."""
_NAME = 5
"""Words of a name above a headline, at most."""


def squeezed(line: str) -> str:
    """A line as it is compared: lower case, single spaces, straight apostrophes."""
    return " ".join(line.replace("’", "'").lower().split())


def title_line(
    lines: Sequence[str],
    frame: Sequence[bool],
    first: int,
    said: str | None = None,
    signed: Collection[int] = frozenset(),
) -> int:
    """Index of the title among the lines before the body, which begins at `first`; `first` if there is none.

    `said` is what the page's head calls itself; `signed` are the lines that sign or date an article, since a
    headline stands just above such a line.
    """
    copies = Counter(map(squeezed, lines))
    named = squeezed(said or "")
    last = first + (not _is_prose(lines[first]))
    told = _told(lines, last)
    ranked = [
        (_weight(lines[i], copies, told, named) * _place(lines, i, first, signed), -i)
        for i in range(last)
        if not frame[i] and len(lines[i]) <= _MOST
    ]
    best = max(ranked, default=(0.0, -first))
    return -best[1] if best[0] > 0 else first


def _told(lines: Sequence[str], first: int) -> set[str]:
    """The words of the first lines of the body."""
    return set(_WORD.findall(" ".join(lines[first : first + 8]).lower()))


def first_title(lines: Sequence[str], frame: Sequence[bool], sentence: int) -> int:
    """Index of the title where the body begins at once: the first line, or the one below a bare name.

    `sentence` is the index of the first line that is a sentence.
    """
    below = next((i for i in range(1, sentence) if not frame[i]), 0)
    longer = len(lines[below].split()) > len(lines[0].split())
    return below if longer and _is_bare_name(lines[0], _told(lines, sentence)) else 0


def _is_bare_name(line: str, body: Collection[str]) -> bool:
    """Whether a line is a name, as of an outlet or a section, of which the body says nothing."""
    words = _WORD.findall(line)
    named = len(line.split()) <= _NAME and all(word[0].isupper() for word in words)
    return named and not any(word.lower() in body for word in words)


def _weight(line: str, copies: Counter[str], body: set[str], named: str) -> float:
    words = _WORD.findall(line.lower())
    if not words:
        return 0.0
    plain = squeezed(line)
    shared = sum(word in body for word in words) / len(words)
    enough = min(len(line.split()), 6) / 6
    same = 0.5 if named and plain in named else 0.0
    return enough * (0.4 + shared + 0.5 * min(copies[plain] - 1, 2) + same)


def _place(lines: Sequence[str], i: int, first: int, signed: Collection[int]) -> float:
    """More for a line by a signature or a date and near the body, less for what is rather a standfirst."""
    near = i - 1 in signed or any(j in signed for j in range(i + 1, i + 1 + _NEAR))
    close = first - i <= _CLOSE
    begun = lines[i][0] in "….-" or lines[i][0].islower()
    odd = begun or _is_prose(lines[i]) or _TAGS.fullmatch(lines[i].strip())
    return (1.5 if near else 1.0) * (1.2 if close else 1.0) * (0.5 if odd else 1.0)


def _is_prose(line: str) -> bool:
    """Whether a line ends with a full stop or holds more than one sentence, and is no short slogan."""
    bare = line.rstrip(' »”"')
    first = bare if bare.endswith(".") else _STOP.split(bare)[0]
    return (bare.endswith(".") or first != bare) and len(first.split()) > _LEAST


def head_title(page: Page) -> Line:
    """The title of an HTML page: the heading that its head repeats, else the head's title without outlet."""
    said = squeezed(page.head.title or "")
    headings = [line for line in page.lines if line.tag in ("h1", "h2") and len(page.read(line)) <= _MOST]
    for line in headings:
        text = squeezed(page.read(line))
        if len(text.split()) > 2 and (text in said or said in text) and said:
            return line
    first = [line for line in headings if line.tag == "h1" and len(page.read(line).split()) > 2]
    return first[0] if first and not said else _from_head(page, first)


def _from_head(page: Page, headings: Sequence[Line]) -> Line:
    """The line that holds what the head calls the page: only the part that is so called."""
    said = squeezed(page.head.title or "")
    for line in page.lines:
        text = page.read(line)
        if said and squeezed(text) == said and line.tag != "title":
            return line
    if headings:
        return headings[0]
    line = page.lines[0]
    text = page.read(line)
    cut = re.match(r"(.{12,}?)\s+[|–—‹›·•-]\s+[^|–—‹›·•]{2,40}$", text)
    return Line((line.span[0], line.span[0] + len(cut[1]))) if cut and line.tag == "title" else line
