"""Ids of claims: the same claim of the same article has the same id whenever it is read."""

import hashlib
import re

from selon.vocabulary import ClaimKind

LENGTH = 16
SPACE = re.compile(r"\s+")


def claim_id(article: str, kind: ClaimKind, sort: str, evidence: str, ordinal: int) -> str:
    """`c` and 16 hex digits of the digest of what a claim is told by.

    `sort` is the kind of event, the measure or the stance; `ordinal` counts the claims of an article that
    have the other parts alike. White space and case of the evidence do not matter.
    """
    plain = SPACE.sub(" ", evidence).strip().casefold()
    parts = "\n".join((article, kind, sort, plain, str(ordinal)))
    return "c" + hashlib.sha256(parts.encode()).hexdigest()[:LENGTH]
