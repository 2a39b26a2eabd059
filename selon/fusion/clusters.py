"""Groups of claims: tied firmly, then joined to the strongest group they fit, as people decided otherwise."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from selon.fusion.likeness import SAME

Pair = tuple[int, int]
FIT = 0.5
"""Least mean score of two groups that are one."""


@dataclass(frozen=True, slots=True)
class Ties:
    """Pairs of claim ids that a person put together or apart; they hold against any score."""

    together: frozenset[tuple[str, str]] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()


NO_TIES = Ties()


def clusters(
    ids: Sequence[str], scores: Mapping[Pair, float], firm: Set[Pair], ties: Ties
) -> tuple[tuple[int, ...], ...]:
    """The groups of `0 … len(ids) - 1`. `scores` and `firm` are by pairs (i, j), i < j; missing is 0."""
    place = {claim: i for i, claim in enumerate(ids)}
    together = {_pair(place[a], place[b]) for a, b in ties.together if a in place and b in place}
    apart = {_pair(place[a], place[b]) for a, b in ties.apart if a in place and b in place}
    groups = _components(len(ids), sorted(firm - apart), sorted(together), apart)
    return _joined(sorted(groups, key=lambda group: (-len(group), ids[group[0]])), scores, apart)


def _components(
    count: int, firm: list[Pair], together: list[Pair], apart: Set[Pair]
) -> list[tuple[int, ...]]:
    """Connected components, decided ties first; a tie that would join what is apart is left out."""
    groups: dict[int, tuple[int, ...]] = {i: (i,) for i in range(count)}
    for i, j in [*together, *firm]:
        if groups[i] is groups[j] or _parted(groups[i], groups[j], apart):
            continue
        merged = tuple(sorted(groups[i] + groups[j]))
        groups.update(dict.fromkeys(merged, merged))
    return list(dict.fromkeys(groups.values()))


def _joined(
    groups: Sequence[tuple[int, ...]], scores: Mapping[Pair, float], apart: Set[Pair]
) -> tuple[tuple[int, ...], ...]:
    kept: list[tuple[int, ...]] = []
    for group in groups:
        fits = [
            (fit, -index)
            for index, other in enumerate(kept)
            if (fit := _fit(group, other, scores)) and not _parted(group, other, apart)
        ]
        if fits:
            index = -max(fits)[1]
            kept[index] = tuple(sorted(kept[index] + group))
        else:
            kept.append(group)
    return tuple(kept)


def _fit(group: Sequence[int], other: Sequence[int], scores: Mapping[Pair, float]) -> float:
    """Mean score between two groups; 0 where it, or their best pair, is too low."""
    between = [scores.get(_pair(i, j), 0.0) for i in group for j in other]
    mean = sum(between) / len(between)
    return mean if mean >= FIT and max(between) >= SAME else 0.0


def _parted(group: Sequence[int], other: Sequence[int], apart: Set[Pair]) -> bool:
    return any(_pair(i, j) in apart for i in group for j in other) if apart else False


def _pair(i: int, j: int) -> Pair:
    return (i, j) if i < j else (j, i)
