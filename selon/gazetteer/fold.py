"""Spellings folded to one key: what two ways of writing a place name have in common.

Both folds give ASCII letters and digits without spaces. `fold` is safe enough to look names up by; `skeleton`
keeps the consonants only and serves as a last resort, behind a ranker.
"""

import re
import unicodedata
from functools import lru_cache

ARTICLES = frozenset({"al", "el", "ar", "as", "ash", "ad", "an", "az", "at", "ez", "es", "er", "ed", "ech"})
"""Arabic articles in Latin letters, with the sun letters' forms, where they stand as a word of their own."""

_MARKS = re.compile(r"[’‘ʼʻ`´'ʿʾ]")
_WORD = re.compile(r"\w+")
_RARE = str.maketrans(
    {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ə": "e", "ð": "d"}
)
_SOUNDS = (
    ("ou", "u"),
    ("oo", "u"),
    ("w", "u"),
    ("y", "i"),
    ("q", "k"),
    ("sh", "ch"),
    ("dj", "j"),
    ("ph", "f"),
    ("gh", "g"),
)
_SILENT = re.compile(r"([aeiou])h$")
_DOUBLED = re.compile(r"(.)\1+")
_LETTERS = (
    (re.compile(r"ch|s|z|x"), "s"),
    (re.compile(r"kh|gh|c|k|g|h"), "k"),
    (re.compile(r"j"), "j"),
    (re.compile(r"th|dh|t|d"), "t"),
    (re.compile(r"b|p|v|f"), "b"),
    (re.compile(r"[aeiouy]"), ""),
)


def words(name: str) -> list[str]:
    """The words of a name as `fold` sees them: apostrophes join, hyphens and spaces part."""
    return _WORD.findall(_MARKS.sub("", name))


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """One word without case, accents, doubled letters and a final h after a vowel, its sounds by _SOUNDS."""
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_RARE)).encode("ascii", "ignore").decode()
    for old, new in _SOUNDS:
        plain = plain.replace(old, new)
    return _SILENT.sub(r"\1", _DOUBLED.sub(r"\1", plain))


def join(parts: list[str]) -> str:
    """Folded words as one key; letters doubled by the joint are single."""
    return _DOUBLED.sub(r"\1", "".join(parts))


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """The key of a name: its folded words without articles, written together. Empty for no Latin letter."""
    found = words(name)
    kept = [word for word in found if word.casefold() not in ARTICLES] or found
    return join([fold_word(word) for word in kept])


def skeleton(name: str) -> str:
    """The consonants of a name by class, after its first letter's class; near spellings share it.

    Fused articles ("Ezzor" for "ez-Zor") are let go.
    """
    found = [re.sub(r"^[ae](?=([dnrstz])\1)", "", word.casefold()) for word in words(name)]
    kept = [word for word in found if word not in ARTICLES] or found
    key = join([fold_word(word) for word in kept])
    head = "a" if key[:1] in "aeiouy" else ""
    for pattern, letter in _LETTERS:
        key = pattern.sub(letter, key)
    return head + _DOUBLED.sub(r"\1", key)
