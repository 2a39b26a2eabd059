"""Names found in running text: the longest name that starts at each capital."""

import re
from collections.abc import Container, Iterator, Sequence

from selon.gazetteer.fold import ARTICLES, fold_word
from selon.model import Span

LONGEST = 7
"""Words of the longest name that is looked for."""

_WORD = re.compile(r"\w+")
_JOINTS = frozenset(" -'’\u00a0\u2011")
_ELISIONS = frozenset("-'’\u2011")


def scan(text: str, keys: Sequence[Container[str]], heads: Container[str] = frozenset()) -> Iterator[Span]:
    """Spans of the names in `text` whose fold is in one of `keys`, longest first, without overlap.

    A name begins with a capital, an article before one ("al-Anbar"), or one of the words `heads`, and
    ends with a capitalised word or one joined by hyphen or apostrophe.
    """
    found = list(_WORD.finditer(text))
    at, count = 0, len(found)
    while at < count:
        first = text[found[at].start()]
        end = 0
        if first.isupper() or (not first.isdigit() and _may_begin(text, found, at, heads)):
            end = _longest(text, found, at, keys)
        if end:
            yield found[at].start(), found[end - 1].end()
            at = end
        else:
            at += 1


def _may_begin(text: str, found: list[re.Match[str]], at: int, heads: Container[str]) -> bool:
    word = found[at].group()
    if word in heads:
        return True
    if word not in ARTICLES or at + 1 == len(found):
        return False
    after = found[at + 1].start()
    return text[found[at].end() : after] in ("-", "\u2011") and text[after].isupper()


def _longest(text: str, found: list[re.Match[str]], at: int, keys: Sequence[Container[str]]) -> int:
    """Number of the word after the longest name that starts at word `at`; 0 where none does."""
    key, best, named = "", 0, False
    for place in range(at, min(at + LONGEST, len(found))):
        word = found[place]
        joint = text[found[place - 1].end() : word.start()] if place > at else ""
        if place > at and (len(joint) != 1 or joint not in _JOINTS):
            break
        plain = word.group()
        if plain.casefold() in ARTICLES:
            continue
        folded = fold_word(plain)
        key += folded[1:] if key and folded[:1] == key[-1] else folded
        named = named or plain[0].isupper()
        whole = plain[0].isupper() or joint in _ELISIONS
        if named and whole and len(key) > 1 and any(key in names for names in keys):
            best = place + 1
    return best
