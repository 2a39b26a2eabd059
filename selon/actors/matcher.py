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
    """Names of many actors, by their folded words; for each first word the lengths that names may have."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        names: dict[tuple[str, ...], list[Alias]] = {}
        lengths: dict[str, set[int]] = {}
        for alias in aliases:
            words = fold(alias.text)
            names.setdefault(words, []).append(alias)
            lengths.setdefault(words[0], set()).add(len(words))
        self._names = {words: tuple(found) for words, found in names.items()}
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def find(self, text: str) -> Iterator[Match]:
        """Matches in order; none overlaps another."""
        spans = [found.span() for found in WORD.finditer(text)]
        words = tuple(fold_word(text[start:end]) for start, end in spans)
        at = 0
        while at < len(words):
            if words[at] not in self._lengths:
                at += 1
                continue
            match, length = self._longest(text, words, spans, at)
            if match:
                yield match
            at += length

    def _longest(
        self, text: str, words: tuple[str, ...], spans: list[tuple[int, int]], at: int
    ) -> tuple[Match | None, int]:
        for length in self._lengths[words[at]]:
            aliases = self._names.get(words[at : at + length])
            if at + length > len(words) or not aliases or not _joined(text, spans[at : at + length]):
                continue
            start, end = spans[at][0], spans[at + length - 1][1]
            fitting = tuple(alias for alias in aliases if _same_case(alias, text[start:end]))
            if fitting:
                return Match(start, end, fitting), length
        return None, 1


def _joined(text: str, spans: list[tuple[int, int]]) -> bool:
    return all(_GAP.match(text[one[1] : other[0]]) for one, other in pairwise(spans))


def _same_case(alias: Alias, found: str) -> bool:
    """Whether `found` is written like a name where the alias is one; short names to the letter."""
    if alias.role == "short":
        return found == alias.text
    pairs = zip(WORD.findall(alias.text), WORD.findall(found), strict=False)
    capitals = [theirs for mine, theirs in pairs if mine[0].isupper()]
    checked = 2 if capitals and len(capitals[0]) <= ARTICLE else 1
    return all(word[0].isupper() for word in capitals[:checked])
