"""Acronyms that an article introduces in brackets after the full name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selon.actors.fold import WORD, fold
from selon.model import Span
from selon.reading.actors.scene import Scene

BRACKETED = re.compile(r"\((?:[^()\d]{0,30}?[\s:«\"])?([A-Z][A-Za-zÀ-ÿ0-9-]{1,11})\b[^()]{0,40}\)")
BREAK = re.compile(r"[:;!?]|\.\s")
LONGEST = 14


@dataclass(frozen=True, slots=True)
class Introduction:
    """An acronym, where it stands, and the words before it that it shortens."""

    short: str
    span: Span
    full: Span


def introductions(scene: Scene) -> Iterator[Introduction]:
    """The acronyms that stand in brackets after words whose initials they are."""
    for found in BRACKETED.finditer(scene.document.plain):
        short = found.group(1)
        if sum(sign.isupper() for sign in short) < 2:
            continue
        full = _full_name(scene, found.start(), short)
        if full:
            yield Introduction(short, found.span(1), full)


def same_letters(short: str, name: str) -> bool:
    """Whether `short` is made of initials of `name`, in order (OIM for "Organisation internationale …")."""
    letters = [word[0] for word in fold(name)]
    at = 0
    for letter in "".join(fold(short)):
        while at < len(letters) and letters[at] != letter:
            at += 1
        if at == len(letters):
            return False
        at += 1
    return True


def _full_name(scene: Scene, end: int, short: str) -> Span | None:
    """The words before the bracket: from the last capital from which the initials fit."""
    words = [
        (m.group(), m.start(), m.end()) for m in WORD.finditer(scene.document.plain, max(0, end - 160), end)
    ]
    breaks = [m.end() for m in BREAK.finditer(scene.document.plain, max(0, end - 160), end)]
    words = [word for word in words[-LONGEST:] if not breaks or word[1] >= breaks[-1]]
    if not words or "\n" in scene.document.plain[words[-1][2] : end]:
        return None
    first = "".join(fold(short))[0]
    for word, start, _ in reversed(words[:-1]):
        if fold(word)[0][0] == first and same_letters(short, scene.document.plain[start : words[-1][2]]):
            return start, words[-1][2]
    return None
