"""Names without what spellings differ in: case, accents, ligatures, apostrophes and hyphens."""

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[^\W_]+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ı": "i", "ø": "o", "ł": "l"})


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """`word` in lower case, without accents and vowel signs."""
    lower = word.lower()
    if lower.isascii():
        return lower
    decomposed = unicodedata.normalize("NFKD", lower.translate(_LIGATURES))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


@lru_cache(maxsize=32768)
def fold(name: str) -> tuple[str, ...]:
    """The folded words of `name`."""
    return tuple(fold_word(word) for word in WORD.findall(name))
