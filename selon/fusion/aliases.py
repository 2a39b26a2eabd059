"""Several names of one source → one root: "Hammoud", "la ministre Adila Hammoud", "Adila Hammoud"."""

from collections.abc import Mapping

from selon.fusion.root import Root
from selon.fusion.sentences import SHORT, words


def one_name(roots: Mapping[str, Root], article: Mapping[str, str]) -> dict[str, Root]:
    """Claim id → root, where a name whose words all stand in just one fuller name is that one.

    A single word ("la ministre") is looked for in its own article alone. Nameless sources stay as they are.
    """
    named = {root for root in roots.values() if root.named and " < " not in root.key}
    return {claim: _fullest(root, claim, named, roots, article) for claim, root in roots.items()}


def _fullest(
    root: Root, claim: str, named: set[Root], roots: Mapping[str, Root], article: Mapping[str, str]
) -> Root:
    mine = bearing(root.name)
    if root not in named or not mine:
        return root
    beside = named
    if len(mine) == 1:
        beside = {other for key, other in roots.items() if article[key] == article[claim] and other in named}
    fuller = sorted({other for other in beside if mine < bearing(other.name)}, key=_size)
    if not fuller:
        return _spelling(root, named)
    widest = bearing(fuller[-1].name)
    alone = all(bearing(other.name) <= widest for other in fuller)
    return _spelling(fuller[-1], named) if alone else root


def _spelling(root: Root, named: set[Root]) -> Root:
    """One way to write a name whose words are the same."""
    mine = bearing(root.name)
    same = [other for other in named if mine and bearing(other.name) == mine]
    return min(same, key=lambda other: (len(other.name), other.name, other.key), default=root)


def _size(root: Root) -> tuple[int, str]:
    return len(bearing(root.name)), root.name


def bearing(name: str) -> frozenset[str]:
    """The words that tell a name from others: long ones, numbers, capitals that do not just open it."""
    told = name.split()
    capitals = all(word[:1].isupper() for word in told)
    kept = [
        word
        for i, word in enumerate(told)
        if len(word) >= SHORT or word.isdigit() or (word[:1].isupper() and (i > 0 or capitals))
    ]
    return frozenset(part for word in kept for part in words(word))
