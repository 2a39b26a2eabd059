"""W3C Web Annotations: each claim points at its evidence by position and by quotation.

Positions are code points of the article's text; browsers count UTF-16 units, so the unit is stated.
"""

import json
from collections.abc import Callable, Iterable
from typing import TextIO

from selon.export.qualifier import chain
from selon.model import Span
from selon.stored import StoredClaim

AROUND = 32
"""Characters of context before and after a quotation."""


def write(claims: Iterable[StoredClaim], text_of: Callable[[str], str], out: TextIO) -> None:
    """Write `claims` as one JSON array; `text_of` gives the text of an article by its id."""
    json.dump([annotation(claim, text_of(claim.article)) for claim in claims], out, ensure_ascii=False)
    out.write("\n")


def annotation(claim: StoredClaim, text: str) -> dict[str, object]:
    """One claim as an Annotation of the article's text."""
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:selon:{claim.id}",
        "type": "Annotation",
        "motivation": "describing",
        "body": {
            "type": "TextualBody",
            "value": claim.text,
            "language": claim.language,
            "chain": chain(claim),
        },
        "target": [_target(claim, text, span) for span in claim.evidence],
    }


def _target(claim: StoredClaim, text: str, span: Span) -> dict[str, object]:
    start, end = span
    return {
        "source": f"urn:selon:{claim.article}",
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": end, "unit": "code points"},
            {
                "type": "TextQuoteSelector",
                "exact": text[start:end],
                "prefix": text[max(0, start - AROUND) : start],
                "suffix": text[end : end + AROUND],
            },
        ],
    }
