"""Which article was copied from which: wholly, in part or reworded, and how the direction is known.

A copy is found by what two texts share outside quotation marks (two reporters at one press conference quote
the same words), sentence by sentence. Its direction comes from what is known of the two articles, never from
the texts alone; where nothing tells, the edge says so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from selon.fusion.comparison import Pair, compare
from selon.fusion.direction import Direction, direction
from selon.fusion.quoted import outside_quotes
from selon.model import Article, Span

Extent = Literal["whole", "partial", "reworded"]
WHOLE = 0.8
LEAST = 0.18
"""Least share of the copy's own words that stand in the origin."""
LONG = 10
"""Words that a single shared sentence needs to prove a copy by itself."""
GAIN = 0.12
"""Least share of the copy that a further origin has to explain."""


@dataclass(frozen=True, slots=True)
class Edge:
    """`copy` was copied from `origin` (article ids). `share` of the copy (0 … 1) stands in the origin."""

    origin: str
    copy: str
    extent: Extent
    share: float
    certain: bool
    why: tuple[str, ...]
    pairs: tuple[Pair, ...]


def lineage(articles: Iterable[Article]) -> tuple[Edge, ...]:
    """The edges among `articles`, every pair compared: for a neighbourhood, not for a whole ledger."""
    ordered = sorted(articles, key=lambda article: article.id)
    edges = (edge(a, b) for i, a in enumerate(ordered) for b in ordered[i + 1 :])
    return leanest([found for found in edges if found])


def edge(a: Article, b: Article) -> Edge | None:
    """The edge between two articles, or None where neither is a copy of the other."""
    known = direction(a, b)
    origin, copy = (a, b) if known.forward else (b, a)
    pairs = compare(origin.text, copy.text)
    share, verbatim, longest = _shared(pairs, copy.text)
    if share < LEAST or (longest < LONG and share < WHOLE):
        return None
    return Edge(
        origin.id, copy.id, _extent(share, verbatim), round(share, 4), known.certain, _why(known), pairs
    )


def leanest(edges: Sequence[Edge]) -> tuple[Edge, ...]:
    """For each copy, the fewest origins that explain it: the widest first, then those that add something."""
    kept: list[Edge] = []
    for copy in sorted({found.copy for found in edges}):
        explained: set[Span] = set()
        for found in sorted((e for e in edges if e.copy == copy), key=lambda e: (-e.share, e.origin)):
            shared = {pair.copy for pair in found.pairs if pair.copy and pair.origin}
            new = sum(end - start for start, end in shared - explained)
            whole = sum(pair.copy[1] - pair.copy[0] for pair in found.pairs if pair.copy)
            if not explained or new >= GAIN * whole:
                kept.append(found)
                explained |= shared
    return tuple(kept)


def _shared(pairs: tuple[Pair, ...], text: str) -> tuple[float, float, int]:
    """Share of the copy's own words found in the origin, share word for word, longest shared sentence."""
    total = shared = verbatim = longest = 0
    for pair in pairs:
        if not pair.copy:
            continue
        size = len(outside_quotes(text[slice(*pair.copy)]).split())
        total += size
        if pair.origin:
            shared += size
            verbatim += size if pair.change == "same" else 0
            longest = max(longest, size)
    return (shared / total, verbatim / total, longest) if total else (0.0, 0.0, 0)


def _extent(share: float, verbatim: float) -> Extent:
    if verbatim < share / 2:
        return "reworded"
    return "whole" if share >= WHOLE else "partial"


def _why(known: Direction) -> tuple[str, ...]:
    return known.why or ("no date, credit or address tells which came first",)
