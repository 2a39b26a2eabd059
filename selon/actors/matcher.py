"""Finding the registry's names in a text: the longest name at each word, by folded words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from selon.actors.actor import Alias
from selon.actors.fold import WORD, fold, fold_word

ARTICLE = 3  # letters: a name that begins with so short a word needs its second capital as well
_GAP = re.compile(r"^[\s'’`\-‐‑–/.&+]{0,3}$")


@dataclass(frozen=True, slots=True)
class Match:
    """A name found at `[start, end)`, with every alias that it may be."""

    start: int
    end: int
    aliases: tuple[Alias, ...]


class Matcher:
    """Names of many actors, indexed by their first word."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        index: dict[str, dict[tuple[str, ...], list[Alias]]] = {}
        for alias in aliases:
            words = fold(alias.text)
            index.setdefault(words[0], {}).setdefault(words, []).append(alias)
        self._index = {
            first: sorted(
                ((words, tuple(found)) for words, found in names.items()), key=lambda it: -len(it[0])
            )
            for first, names in index.items()
        }

    def find(self, text: str) -> Iterator[Match]:
        """Matches in order; none overlaps another."""
        words = [(fold_word(m.group()), m.start(), m.end()) for m in WORD.finditer(text)]
        at = 0
        while at < len(words):
            match, length = self._longest(text, words, at)
            if match:
                yield match
            at += length

    def _longest(self, text: str, words: list[tuple[str, int, int]], at: int) -> tuple[Match | None, int]:
        for name, aliases in self._index.get(words[at][0], ()):
            stretch = words[at : at + len(name)]
            if tuple(word for word, _, _ in stretch) != name or not _joined(text, stretch):
                continue
            start, end = stretch[0][1], stretch[-1][2]
            fitting = tuple(alias for alias in aliases if _same_case(alias, text[start:end]))
            if fitting:
                return Match(start, end, fitting), len(name)
        return None, 1


def _joined(text: str, stretch: list[tuple[str, int, int]]) -> bool:
    return all(_GAP.match(text[a[2] : b[1]]) for a, b in pairwise(stretch))


def _same_case(alias: Alias, found: str) -> bool:
    """Whether `found` is written like a name where the alias is one; short names to the letter."""
    if alias.role == "short":
        return found == alias.text
    pairs = zip(WORD.findall(alias.text), WORD.findall(found), strict=False)
    capitals = [theirs for mine, theirs in pairs if mine[0].isupper()]
    checked = 2 if capitals and len(capitals[0]) <= ARTICLE else 1
    return all(word[0].isupper() for word in capitals[:checked])
