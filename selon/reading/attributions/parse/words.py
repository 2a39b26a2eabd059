"""The parse as plain columns: reading spaCy tokens one attribute at a time is too slow for a hot loop."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from selon.model import Quote, Span
from selon.reading.document import Document

TERMINAL = frozenset({".", "!", "?", "…", "...", "!!", "??", "?!"})
DASHES = frozenset({"-", "--", "–", "—"})
DATELINE = 12
CLOSING = frozenset({"»", '"', "'", ")", "]"})


@dataclass(frozen=True, slots=True)
class Words:
    """Columns of the tokens of a document, all of one length; `n` tokens.

    `sentence` gives for each token the `[first, end)` of its outer sentence: a sentence is never broken
    inside quotation marks, and never where no terminal punctuation stands. `depth` counts the quotation
    marks that a token stands in.
    """

    n: int
    start: list[int]
    end: list[int]
    low: list[str]
    lemma: list[str]
    pos: list[str]
    dep: list[str]
    head: list[int]
    left: list[int]
    right: list[int]
    children: list[list[int]]
    sentence: list[tuple[int, int]]
    depth: list[int]
    title: list[bool]

    def at(self, offset: int) -> int:
        """Index of the token that holds the character at `offset`."""
        return max(0, bisect_right(self.start, offset) - 1)

    def since(self, offset: int) -> int:
        """Index of the first token that starts at `offset` or later."""
        return bisect_left(self.start, offset)

    def span(self, first: int, end: int) -> Span:
        """Characters of the tokens `[first, end)`."""
        return self.start[first], self.end[end - 1]


def words_of(document: Document, quotes: tuple[Quote, ...]) -> Words:
    """The columns of `document`."""
    doc = document.doc
    tokens = list(doc)
    start = [token.idx for token in tokens]
    low = [token.lower_ for token in tokens]
    end = [at + len(word) for at, word in zip(start, low, strict=True)]
    head = [token.head.i for token in tokens]
    left, right, children = _trees(head)
    depth = _depths(start, quotes)
    blank = ["\n\n" in word if word.isspace() else False for word in low]
    apart = [False, *(later > before for later, before in zip(start[1:], end, strict=False))]
    shape = [word[:1].isupper() for word in (token.text for token in tokens)]
    return Words(
        n=len(tokens),
        start=start,
        end=end,
        low=low,
        lemma=[token.lemma_ for token in tokens],
        pos=[token.pos_ for token in tokens],
        dep=[token.dep_ for token in tokens],
        head=head,
        left=left,
        right=right,
        children=children,
        sentence=_sentences(low, shape, depth, blank, apart),
        depth=depth,
        title=shape,
    )


def _trees(head: list[int]) -> tuple[list[int], list[int], list[list[int]]]:
    """Left edge, right edge and children of every token, from the heads alone."""
    n = len(head)
    left, right = list(range(n)), list(range(n))
    children: list[list[int]] = [[] for _ in range(n)]
    for i, parent in enumerate(head):
        if parent != i:
            children[parent].append(i)
        above, steps = parent, 0
        while steps < n:
            left[above] = min(left[above], i)
            right[above] = max(right[above], i)
            if head[above] == above:
                break
            above, steps = head[above], steps + 1
    return left, right, children


def _depths(start: list[int], quotes: tuple[Quote, ...]) -> list[int]:
    depth = [0] * len(start)
    for quote in quotes:
        for i in range(bisect_left(start, quote.inner[0]), bisect_left(start, quote.inner[1])):
            depth[i] += 1
    return depth


def _sentences(
    low: list[str], shape: list[bool], depth: list[int], blank: list[bool], apart: list[bool]
) -> list[tuple[int, int]]:
    """Outer sentences: broken at blank lines, and after terminal punctuation that no quotation holds."""
    n, first, bounds = len(low), 0, []
    for i in range(n):
        if blank[i]:
            bounds += [(first, i), (i, i + 1)]
            first = i + 1
        elif _breaks(i, low, shape, depth) or _ends_dateline(i, first, low, shape, blank, apart):
            bounds.append((first, i + 1))
            first = i + 1
    bounds.append((first, n))
    table: list[tuple[int, int]] = []
    for begin, end in bounds:
        table += [(begin, end)] * (end - begin)
    return table


def _ends_dateline(
    i: int, first: int, low: list[str], shape: list[bool], blank: list[bool], apart: list[bool]
) -> bool:
    """Whether token `i` is the dash behind a dateline that opens a paragraph ("BAGDAD (AFP) -",
    "Tunis, 3 mai (Agence du Sud) --")."""
    if (
        low[i] not in DASHES
        or not apart[i]
        or not 0 < i - first < DATELINE
        or (first > 0 and not blank[first - 1])
    ):
        return False
    return all(
        shape[j] or not low[j].isalpha() or low[j - 1].isdigit() or "(" in low[first:j]
        for j in range(first, i)
    )


def _breaks(i: int, low: list[str], shape: list[bool], depth: list[int]) -> bool:
    """Whether an outer sentence ends with token `i`."""
    if depth[i] or i + 1 >= len(low):
        return False
    after = i + 1
    opens = after + 1 < len(low) and depth[after + 1] > depth[after]
    if low[i] in TERMINAL:
        lower = low[i] == "..." and low[after][0].isalnum() and not shape[after]
        return opens or not (lower or low[after] in CLOSING)
    ended_inside = low[i] in CLOSING and i > 0 and depth[i - 1] > 0 and low[i - 1] in TERMINAL
    return ended_inside and (shape[after] or opens)
