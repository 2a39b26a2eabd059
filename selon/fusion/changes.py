"""What a copy made of its origin: sentences, names that were changed, sources that were left out."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from selon.fusion.comparison import Change
from selon.fusion.lineage import Edge
from selon.fusion.sentences import words

LONGEST = 6
"""Words of a label at most."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the origin, of the copy, or of both."""

    change: Change
    origin: str | None
    copy: str | None


@dataclass(frozen=True, slots=True)
class Changes:
    """`labels` are (origin's words, copy's words); `left_out` names of the origin's sources."""

    sentences: tuple[Sentence, ...]
    labels: tuple[tuple[str, str], ...]
    left_out: tuple[str, ...]


def changes(edge: Edge, origin: str, copy: str, sources: Iterable[str]) -> Changes:
    """What the copy changed; `sources` are the names that the origin's claims rest on."""
    sentences = tuple(
        Sentence(
            pair.change,
            origin[slice(*pair.origin)] if pair.origin else None,
            copy[slice(*pair.copy)] if pair.copy else None,
        )
        for pair in edge.pairs
    )
    pairs = (_labels(each.origin, each.copy) for each in sentences if each.origin and each.copy)
    labels = dict.fromkeys(label for found in pairs for label in found)
    text = f" {' '.join(words(copy))} "
    gone = [name for name in sources if f" {' '.join(words(name))} " not in text]
    return Changes(sentences, tuple(labels), tuple(dict.fromkeys(gone)))


def _labels(origin: str, copy: str) -> list[tuple[str, str]]:
    """Stretches that were put in each other's place and hold a name or a word in quotation marks."""
    left, right = origin.split(), copy.split()
    one, two = ([words(word) for word in side] for side in (left, right))
    found = []
    for tag, i, j, k, m in difflib.SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        short = tag == "replace" and max(j - i, m - k) <= LONGEST
        if short and _is_label(left[i:j], i) and _is_label(right[k:m], k):
            found.append((" ".join(left[i:j]).strip(",.;"), " ".join(right[k:m]).strip(",.;")))
    return found


def _is_label(some: list[str], at: int) -> bool:
    """Whether words name somebody: a capital that does not open the sentence, or quotation marks."""
    bare = [word.split("'")[-1].split("’")[-1].lstrip("(") for word in some]
    marked = any(mark in word for word in some for mark in '«»“”"')
    return marked or any(word[:1].isupper() for n, word in enumerate(bare) if at + n > 0)
