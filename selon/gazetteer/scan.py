"""Names found in running text: the longest name that starts at each capital."""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from selon.gazetteer.fold import ARTICLES, fold, fold_word
from selon.model import Span

LONGEST = 7
"""Words of the longest name that is looked for."""

_WORD = re.compile(r"\w+")
_JOINTS = frozenset(" -'’\u00a0\u2011")
_ELISIONS = frozenset("-'’\u2011")
_Words = list[re.Match[str]]


@dataclass(frozen=True, slots=True)
class Scanner:
    """Finds names by the keys (folds) of `names`, and of `curated` ones, which may also end in lower case.

    A name begins with a capital, an article before one ("al-Anbar"), or one of the lower-case words `heads`;
    rather without one of the words `weak` ("Au" of "Au Liban"), if it is not curated and the rest is a name.
    """

    names: Container[str]
    curated: Container[str] = field(default=frozenset())
    heads: Container[str] = field(default=frozenset())
    weak: Container[str] = field(default=frozenset())

    def scan(self, text: str) -> Iterator[Span]:
        """Spans of the names in `text`, without overlap; of two that overlap the one that reaches farther."""
        found = list(_WORD.finditer(text))
        at, count = 0, len(found)
        while at < count:
            end = self._longest(text, found, at) if self._may_begin(text, found, at) else 0
            if not end:
                at += 1
                continue
            later = at + 1
            if later < end and self._may_begin(text, found, later):
                farther = self._longest(text, found, later)
                if farther > end or (farther == end and self._is_weak(text, found, at, end)):
                    at, end = later, farther
            yield found[at].start(), found[end - 1].end()
            at = end

    def _may_begin(self, text: str, found: _Words, at: int) -> bool:
        first = text[found[at].start()]
        if first.isupper():
            return True
        word = found[at].group()
        if word in self.heads:
            return True
        if word not in ARTICLES or at + 1 == len(found):
            return False
        after = found[at + 1].start()
        return text[found[at].end() : after] in _ELISIONS and text[after].isupper()

    def _is_weak(self, text: str, found: _Words, at: int, end: int) -> bool:
        """Whether the name starts with a weak word and is not curated as it stands."""
        name = text[found[at].start() : found[end - 1].end()]
        return found[at].group().casefold() in self.weak and fold(name) not in self.curated

    def _longest(self, text: str, found: _Words, at: int) -> int:
        """Number of the word after the longest name that starts at word `at`; 0 where none does."""
        key, best, named = "", 0, False
        for place in range(at, min(at + LONGEST, len(found))):
            word = found[place]
            joint = text[found[place - 1].end() : word.start()] if place > at else ""
            if place > at and (len(joint) != 1 or joint not in _JOINTS):
                break
            plain = word.group()
            if plain.casefold() in ARTICLES and not (len(plain) > 1 and plain.isupper()):
                continue
            folded = fold_word(plain)
            added = folded[1:] if key and folded[:1] == key[-1] else folded
            key += added
            named = named or plain[0].isupper()
            whole = plain[0].isupper() or joint in _ELISIONS
            if not (named and added and len(key) > 1):
                continue
            if key in self.curated or (whole and key in self.names):
                best = place + 1
        return best
