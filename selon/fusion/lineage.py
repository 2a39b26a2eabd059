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
Ref = tuple[str, str]
"""An article: its id and its outlet, since two outlets can print one text."""
WHOLE = 0.8
LEAST = 0.18
"""Least share of the copy's own words that stand in the origin."""
LONG = 10
"""Words that a single shared sentence needs to prove a copy by itself."""
SEVERAL = 2
"""So many long sentences that say the same prove a copy, however reworded."""
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
    origin_outlet: str | None = None
    copy_outlet: str | None = None

    @property
    def origin_ref(self) -> Ref:
        return self.origin, self.origin_outlet or ""

    @property
    def copy_ref(self) -> Ref:
        return self.copy, self.copy_outlet or ""


def lineage(articles: Iterable[Article]) -> tuple[Edge, ...]:
    """The edges among `articles`, every pair compared: for a neighbourhood, not for a whole ledger."""
    ordered = sorted(articles, key=lambda article: (article.id, article.outlet or ""))
    edges = (edge(a, b) for i, a in enumerate(ordered) for b in ordered[i + 1 :])
    return leanest([found for found in edges if found])


def edge(a: Article, b: Article) -> Edge | None:
    """The edge between two articles, or None where neither is a copy of the other."""
    known = direction(a, b)
    origin, copy = (a, b) if known.forward else (b, a)
    pairs = compare(origin.text, copy.text)
    share, verbatim, proven = _shared(pairs, origin.text, copy.text)
    if share < LEAST or not proven:
        return None
    return Edge(
        origin=origin.id,
        copy=copy.id,
        extent=_extent(share, verbatim),
        share=round(share, 4),
        certain=known.certain,
        why=_why(known),
        pairs=pairs,
        origin_outlet=origin.outlet,
        copy_outlet=copy.outlet,
    )


def leanest(edges: Sequence[Edge]) -> tuple[Edge, ...]:
    """For each copy, the fewest origins that explain it: the widest first, then those that add something.

    Of origins as wide as each other one that is not itself a copy of another is meant, and a known direction
    before a guessed one.
    """
    kept: list[Edge] = []
    for copy in sorted({found.copy_ref for found in edges}):
        explained: set[Span] = set()
        mine = [found for found in edges if found.copy_ref == copy]
        origins = {found.origin_ref for found in mine}
        copied = {found.copy_ref for found in edges if found.origin_ref in origins}
        ranked = sorted(
            mine, key=lambda e: (-round(e.share, 2), e.origin_ref in copied, not e.certain, e.origin_ref)
        )
        for found in ranked:
            shared = {pair.copy for pair in found.pairs if pair.copy and pair.origin and not pair.rival}
            new = sum(end - start for start, end in shared - explained)
            whole = sum(pair.copy[1] - pair.copy[0] for pair in found.pairs if pair.copy)
            if not explained or new >= GAIN * whole:
                kept.append(found)
                explained |= shared
    return tuple(kept)


def _shared(pairs: tuple[Pair, ...], origin: str, copy: str) -> tuple[float, float, bool]:
    """Share of the copy's own words found in the origin, share word for word, and whether that proves a copy.

    A long sentence word for word proves it, or several that are reworded: two reporters of one statement
    write one sentence alike. A sentence with other numbers (an update of a toll) was not copied.
    """
    total = shared = verbatim = reworded = 0
    for pair in pairs:
        if not pair.copy:
            continue
        size = len(outside_quotes(copy[slice(*pair.copy)]).split())
        total += size
        if not pair.origin or pair.rival:
            continue
        shared += size
        if pair.change == "same":
            verbatim += size
            reworded += SEVERAL * (size >= LONG)
        else:
            least = min(size, len(outside_quotes(origin[slice(*pair.origin)]).split()))
            reworded += least >= LONG
    return (shared / total, verbatim / total, reworded >= SEVERAL) if total else (0.0, 0.0, False)


def _extent(share: float, verbatim: float) -> Extent:
    if verbatim < share / 2:
        return "reworded"
    return "whole" if share >= WHOLE else "partial"


def _why(known: Direction) -> tuple[str, ...]:
    return known.why or ("no date, credit or address tells which came first",)
