"""What an extractor returned → the stretches of the page text that it was taken from.

Extractors fold, reorder and mark up; the article may hold only characters of the page. Text is compared word
by word: each line is looked up whole, else in runs of at least three words; what is not found is left out.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from selon.capture.page import Paragraph
from selon.model import Span

_WORD = re.compile(r"\w+|[^\w\s]")
_MARKUP = re.compile(r"^\s*[-*#>]+\s|\s*\|\s*|^\s*\d+\.\s")
"""List marks and cell bars, which extractors put in; where the page has them too, they are found without."""
_LEAST = 3


class Places:
    """Where in a page text runs of words stand. Words are used once, so nothing is taken twice."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._spans = [match.span() for match in _WORD.finditer(page)]
        self._words = [page[start:end] for start, end in self._spans]
        self._index: dict[str, list[int]] = defaultdict(list)
        for position, word in enumerate(self._words):
            self._index[word].append(position)
        self._used = bytearray(len(self._words))
        self._cursor = 0

    def find(self, returned: str) -> Iterator[Paragraph]:
        """The paragraphs of one returned line, split where the page begins a new line."""
        marked = _WORD.findall(returned)
        plain = _WORD.findall(_MARKUP.sub(" ", returned))
        whole = bool(marked) and self._longest(marked, 0)[1] == len(marked)
        words = marked if whole else plain
        pieces, at = [], 0
        while at < len(words):
            position, length = self._longest(words, at)
            if length >= min(_LEAST, len(words)):
                self._used[position : position + length] = b"\x01" * length
                self._cursor = position + length
                pieces.append((position, position + length))
                at += length
            else:
                at += 1
        yield from self._paragraphs(pieces)

    def _longest(self, words: list[str], at: int) -> tuple[int, int]:
        """Start and length of the longest unused run that begins as `words[at:]`, the nearest ahead first."""
        best = (0, 0)
        for position in self._candidates(words[at]):
            length = 0
            while (
                at + length < len(words)
                and position + length < len(self._words)
                and not self._used[position + length]
                and self._words[position + length] == words[at + length]
            ):
                length += 1
            if length > best[1]:
                best = (position, length)
            if at + length == len(words):
                break
        return best

    def _candidates(self, word: str) -> list[int]:
        """Places of a word: those ahead of the last find first."""
        places = self._index.get(word, [])
        ahead = bisect_left(places, self._cursor)
        return places[ahead:] + places[:ahead]

    def _paragraphs(self, pieces: list[tuple[int, int]]) -> Iterator[Paragraph]:
        spans = [(self._spans[first][0], self._spans[last - 1][1]) for first, last in pieces]
        current: list[Span] = []
        for span in (part for whole in spans for part in self._split(whole)):
            if current and (span[0] < current[-1][1] or "\n" in self._page[current[-1][1] : span[0]]):
                yield tuple(current)
                current = []
            current.append(span)
        if current:
            yield tuple(current)

    def _split(self, span: Span) -> Iterator[Span]:
        for match in re.finditer(r"[^\n]+", self._page[span[0] : span[1]]):
            yield span[0] + match.start(), span[0] + match.end()


def map_back(page: str, returned: str) -> tuple[Paragraph, ...]:
    """The paragraphs of the page that `returned` (one paragraph a line) was taken from."""
    places = Places(page)
    return tuple(paragraph for line in returned.split("\n") for paragraph in places.find(line))
