"""Event claims → groups, from parts that each look at a neighbourhood only.

Claims whose place and day are known and one tie each other: their connected components are the cores. Every
other claim joins the core that it fits best, and a core of a wider place (a city) the best core inside it (a
quarter); neither ever bridges two cores. Each step depends on the set of claims, not on their order.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from selon.fusion.likeness import SAME, likeness
from selon.fusion.ties import Ties
from selon.fusion.told import Told

FIT = 0.5
"""Least mean score of a claim and a core that are one."""

Pair = tuple[str, str]


def is_core(one: Told, ties: Ties) -> bool:
    """Whether a claim makes or joins a core by its own: it is anchored, or somebody decided about it."""
    return one.anchored or one.id in ties.held


def cores(members: Iterable[Told], ties: Ties) -> dict[str, str]:
    """Key of each claim → its core, named by the least key in it. Decided ties come before all others."""
    ordered = sorted(members, key=lambda one: one.key)
    group: dict[str, tuple[Told, ...]] = {one.key: (one,) for one in ordered}
    for one, other in [*_decided(ordered, ties), *_firm(ordered)]:
        left, right = group[one.key], group[other.key]
        if left is right or _parted(left, right, ties):
            continue
        merged = (*left, *right)
        group.update(dict.fromkeys((each.key for each in merged), merged))
    return {key: min(each.key for each in merged) for key, merged in group.items()}


def best_core(one: Told, own: str | None, near: Iterable[tuple[Told, str]], ties: Ties) -> str | None:
    """The core that a loose claim joins (`own` is None), or that `one`, the face of the core `own`, lies in.

    `near` are claims of cores, each with its core's name. None where nothing fits.
    """
    scores: dict[str, list[float]] = defaultdict(list)
    barred: set[str] = set()
    for other, core in near:
        if core == own:
            continue
        if (one.id, other.id) in ties.parted:
            barred.add(core)
        like = likeness(one, other)
        if own is None or like.wider < 0:
            scores[core].append(like.score)
    fits = [
        (-round(sum(found) / len(found), 6), -len(found), core)
        for core, found in scores.items()
        if core not in barred and max(found) >= SAME and sum(found) / len(found) >= FIT
    ]
    return min(fits)[2] if fits else None


def resolved(pointer: Mapping[str, str | None], group: str) -> str:
    """Where a chain of groups that lie in each other ends; places grow narrower along it, so it does end."""
    seen: set[str] = set()
    while (into := pointer.get(group)) is not None and group not in seen:
        seen.add(group)
        group = into
    return group


def _decided(ordered: Sequence[Told], ties: Ties) -> list[tuple[Told, Told]]:
    by_id: dict[str, list[Told]] = defaultdict(list)
    for one in ordered:
        by_id[one.id].append(one)
    pairs = [(a, b) for left, right in sorted(ties.together) for a in by_id[left] for b in by_id[right]]
    return [*pairs, *((same[0], other) for _, same in sorted(by_id.items()) for other in same[1:])]


def _firm(ordered: Sequence[Told]) -> list[tuple[Told, Told]]:
    """The pairs that tie firmly, looked for among claims that may be of one day."""
    days: dict[int, list[Told]] = defaultdict(list)
    found: dict[Pair, tuple[Told, Told]] = {}
    for other in (one for one in ordered if one.anchored):
        for day in range(other.first or 0, (other.last or 0) + 1):
            for one in days[day]:
                if (one.key, other.key) not in found and likeness(one, other).firm:
                    found[one.key, other.key] = (one, other)
            days[day].append(other)
    return [found[pair] for pair in sorted(found)]


def _parted(left: Sequence[Told], right: Sequence[Told], ties: Ties) -> bool:
    if not ties.apart:
        return False
    return any((a.id, b.id) in ties.parted for a in left for b in right)


def touches(one: Told, others: Iterable[Told]) -> bool:
    """Whether any of `others` may change where a loose claim belongs."""
    return any(likeness(one, other).score >= SAME for other in others)


def may_join(face: Told, others: Iterable[Told]) -> bool:
    """Whether any of `others` may change in which core that of `face` lies."""
    likes = (likeness(face, other) for other in others)
    return any(like.wider < 0 and like.score >= SAME for like in likes)
