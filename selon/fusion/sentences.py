"""Sentences and word stems of a text, without a parse: enough to lay two texts side by side."""

import re
import unicodedata

from selon.model import Span

_END = re.compile(r"(?<=[.!?…])(\s?[»\"”’)\]]+)?\s+(?=[«\"“‘(\[]?\s?[A-ZÀ-ÖØ-Þ0-9])|\n+")
_INITIAL = re.compile(r"(?:^|\W)[A-ZÀ-ÖØ-Þ][a-z]?\.$")
_WORD = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})+|\w+")
_SEPARATOR = re.compile(r"(?<=\d)\W(?=\d)")
STEM = 6
SHORT = 4


def sentences(text: str) -> tuple[Span, ...]:
    """Spans of the sentences of `text`, in order, without surrounding white space."""
    found, start = [], 0
    for end in [*_END.finditer(text), None]:
        stop = end.end(1) if end and end.group(1) else end.start() if end else len(text)
        if end and not end.group().startswith("\n") and _INITIAL.search(text[max(start, stop - 4) : stop]):
            continue
        if text[start:stop].strip():
            lead = len(text[start:stop]) - len(text[start:stop].lstrip())
            found.append((start + lead, start + len(text[start:stop].rstrip())))
        start = end.end() if end else stop
    return tuple(found)


def fold(text: str) -> str:
    """`text` in lower case, without accents."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join([char for char in decomposed if char.isascii() or not unicodedata.combining(char)]).lower()


def words(text: str) -> tuple[str, ...]:
    """The folded words and numbers of `text`; a number loses its separators."""
    found = _WORD.findall(fold(text))
    return tuple(word if word.isalnum() else _SEPARATOR.sub("", word) for word in found)


def stems(text: str) -> tuple[str, ...]:
    """The words that carry content: numbers, and words of four letters or more cut to six.

    Cutting stands in for stemming: it folds most inflections of the European languages and needs no list.
    """
    return tuple(word[:STEM] for word in words(text) if len(word) >= SHORT or word.isdigit())
