"""Fingerprints of texts, for finding copies: winnowing over runs of five words.

Schleimer, Wilkerson, Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003. Of every
window of hashes the smallest is kept, so that two texts that share `WINDOW + RUN - 1` words in a row share a
fingerprint.
"""

import hashlib
import re
import unicodedata
from collections.abc import Collection

RUN = 5
"""Words of a run."""
WINDOW = 4
"""Hashes of which one is kept."""
_WORD = re.compile(r"\w+")


def fingerprints(text: str) -> frozenset[int]:
    """The fingerprints of a text: 64-bit hashes, the same on every machine. Empty below five words."""
    hashes = _hashes(words_of(text))
    if len(hashes) <= WINDOW:
        return frozenset(hashes)
    return frozenset(min(hashes[i : i + WINDOW]) for i in range(len(hashes) - WINDOW + 1))


def words_of(text: str) -> list[str]:
    """Words as they are compared: no case, accents or punctuation, since copies differ in these."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return _WORD.findall("".join(character for character in plain if not unicodedata.combining(character)))


def containment(part: Collection[int], whole: Collection[int]) -> float:
    """Share of the fingerprints of `part` that are among those of `whole`: 0 to 1, 0 for an empty part."""
    inside = set(part)
    return len(inside.intersection(whole)) / len(inside) if inside else 0.0


def _hashes(words: list[str]) -> list[int]:
    runs = (" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1))
    return [int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest(), "big") for run in runs]
