"""Figures that an article gives twice: in its headline, and with their source in its text."""

from collections import defaultdict
from collections.abc import Iterable

from selon.fusion.bounds import bounds
from selon.stored import StoredClaim

ROUNDING = 0.05
"""How far a headline rounds the number of its text."""


def repeats(claims: Iterable[StoredClaim]) -> dict[str, StoredClaim]:
    """Id of a figure without a source → the sourced figure of its article that it repeats."""
    beside: dict[tuple[str, str | None], list[StoredClaim]] = defaultdict(list)
    listed = [claim for claim in claims if claim.kind == "figure"]
    for claim in listed:
        if claim.chain:
            beside[claim.article, claim.outlet].append(claim)
    found = {}
    for claim in listed:
        same = [other for other in beside[claim.article, claim.outlet] if _same(claim, other)]
        if same and not claim.chain:
            found[claim.id] = min(same, key=lambda other: (other.evidence, other.id))
    return found


def _same(one: StoredClaim, other: StoredClaim) -> bool:
    """Whether two figures are one number, or a number and the round one beside it."""
    if (one.measure, one.unit, bool(one.part_of)) != (other.measure, other.unit, bool(other.part_of)):
        return False
    left, right = (bounds(each).number(each.best) for each in (one, other))
    if left is None or right is None:
        return False
    return abs(left - right) <= ROUNDING * max(left, right)
