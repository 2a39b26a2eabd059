"""What a text leaves in an index, so that its copies are found without comparing all texts.

Two kinds of traces: fingerprints of runs of words (winnowing), which catch what was copied word for word, and
pairs of content words that stand near each other in a sentence, in either order, which survive rewording.
"""

import hashlib
from itertools import islice

from selon.capture.fingerprint import fingerprints
from selon.fusion.quoted import outside_quotes
from selon.fusion.sentences import sentences, stems

REACH = 3
"""How many content words apart the two of a pair may stand."""
SAMPLE = 4
"""One pair in so many is kept; which ones depends on the pair alone, so two texts keep the same."""
LEAST = 4
"""Traces that two texts must share to be compared at all."""


def traces(text: str) -> frozenset[int]:
    """The traces of a text: signed 64-bit numbers, the same on every machine."""
    runs = (number - (1 << 64) if number >> 63 else number for number in fingerprints(text))
    return frozenset(runs) | _pairs(text)


def _pairs(text: str) -> frozenset[int]:
    plain = outside_quotes(text)
    found: set[str] = set()
    for start, end in sentences(plain):
        line = stems(plain[start:end])
        for i, one in enumerate(line):
            near = islice(line, i + 1, i + 1 + REACH)
            found.update(f"{one} {two}" if one < two else f"{two} {one}" for two in near if two != one)
    return frozenset(number for number in map(_hash, found) if number % SAMPLE == 0)


def _hash(pair: str) -> int:
    return int.from_bytes(hashlib.blake2b(pair.encode(), digest_size=8).digest(), "big", signed=True)
