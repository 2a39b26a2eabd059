"""A figure's bounds drawn on a line, so that figures under each other can be compared at a glance."""

from collections.abc import Iterable

from selon.ledger.stored import StoredClaim

WIDTH = 12
ROOM = 1.15
"""How much further than the largest bound a line goes, so that open ends can be seen."""


def top_of(claims: Iterable[StoredClaim]) -> float:
    """The value at the right end of the line that all of `claims` are drawn on."""
    bounds = (value for claim in claims for value in (claim.low, claim.high, claim.best) if value is not None)
    return max(max(bounds, default=0) * ROOM, 1.0)


def draw(low: int | None, high: int | None, best: int | None, top: float) -> str:
    """`●` exact, `├─┤` between, `├──▸` at least, `◂──┤` at most, `○` about; blank where not known."""
    if low is not None and high is not None:
        return _stroke(_at(low, top), _at(high, top), "├", "┤")
    if low is not None:
        return _stroke(_at(low, top), WIDTH - 1, "├", "▸")
    if high is not None:
        return _stroke(0, _at(high, top), "◂", "┤")
    return "" if best is None else " " * _at(best, top) + "○"


def _at(value: int, top: float) -> int:
    return min(WIDTH - 1, round(max(value, 0) / top * (WIDTH - 1)))


def _stroke(start: int, end: int, left: str, right: str) -> str:
    if start >= end:
        return " " * start + "●"
    return " " * start + left + "─" * (end - start - 1) + right
