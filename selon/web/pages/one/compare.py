"""A copy beside its origin, sentence by sentence."""

from collections import Counter
from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query

from selon.fusion.comparison import Pair, compare, covered
from selon.web.bench import Asks
from selon.web.text.differing import Piece, differing
from selon.web.writing import addresses
from selon.web.writing.view import Table, View, twins

CHANGES = ("same", "reworded", "added", "dropped")
HEADER = ("change", "likeness", "origin", "copy")

router = APIRouter()

Key = Annotated[str, Query(max_length=200)]


def look(
    library: Asks, origin: Key, copy: Key, origin_outlet: Key | None = None, copy_outlet: Key | None = None
) -> View:
    """Two articles' sentences: kept, reworded, added, dropped."""
    left, right = library.reading(origin, origin_outlet).article, library.reading(copy, copy_outlet).article
    pairs = in_order(compare(left.text, right.text))
    texts = [(_cut(left.text, pair.origin), _cut(right.text, pair.copy)) for pair in pairs]
    rows = [(pair.change, pair.likeness, *text) for pair, text in zip(pairs, texts, strict=True)]

    def context() -> dict[str, object]:
        return {
            "origin": left,
            "copy": right,
            "changes": CHANGES,
            "counts": Counter(pair.change for pair in pairs),
            "rows": [(pair, *_pieces(pair, *text)) for pair, text in zip(pairs, texts, strict=True)],
            "share": covered(pairs, "copy"),
            "address": addresses.article,
        }

    return View(
        "compare.html",
        context,
        lambda: [dict(zip(HEADER, row, strict=True)) for row in rows],
        lambda: Table(HEADER, rows),
    )


def in_order(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The pairs in the copy's order; what was dropped stands after what it followed in the origin."""
    ordered = [pair for pair in pairs if pair.copy]
    for pair in pairs:
        if pair.origin and not pair.copy:
            before = [i for i, other in enumerate(ordered) if other.origin and other.origin < pair.origin]
            ordered.insert(max(before, key=lambda i: ordered[i].origin or (0, 0)) + 1 if before else 0, pair)
    return tuple(ordered)


def _cut(text: str, span: tuple[int, int] | None) -> str:
    return text[slice(*span)] if span else ""


def _pieces(pair: Pair, origin: str, copy: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both sentences in pieces; only a reworded pair tells what changed inside."""
    if pair.change == "reworded":
        return differing(origin, copy)
    return (Piece(origin, False),) if origin else (), (Piece(copy, False),) if copy else ()


twins(router, "/compare", look)
