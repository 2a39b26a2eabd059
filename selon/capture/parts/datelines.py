"""Agencies that a paragraph of the article itself names: in its dateline, or in brackets at its end."""

import re
from itertools import chain

from selon.capture.parts.listed import agencies
from selon.capture.parts.words import CreditWords, either

_LONGEST = 120
_PLACE = r"[A-ZÀ-Þ][^.!?;:()]{0,40}?"
_SENTENCE = r"(?=[A-ZÀ-Þ«\"“])"
_OPENING = (
    re.compile(r"^.{0,80}?\(([^()]{2,40})\)\s*(?:[-–—:.]|--)"),
    re.compile(r"^[(\[]([^()\[\]]{2,40})[)\]]\s"),
    re.compile(rf"^{_PLACE}\s*[-–—,]?\s\(([^()]{{2,40}})\)\s+{_SENTENCE}"),
    re.compile(rf"^{_PLACE}\s*[-–—,/]\s*([A-ZÀ-Þ][^\W\d_]+(?: [A-ZÀ-Þ]\w+)?)\s*[-–—.:]"),
    re.compile(rf"^{_PLACE}\.?\s/([^/]{{2,30}})/"),
    re.compile(rf"^([A-ZÀ-Þ][^\W\d_]+(?:[/ ][A-ZÀ-Þ][^\W\d_]*)?)\s*[-–—]+\s+{_SENTENCE}"),
    re.compile(rf"^([A-Z]{{2,6}})\s*/\s*{_PLACE}\s*/"),
)
"""“ALGER (APS) –”, “[AFP]”, “Beyrouth (AFP) Le”, “DAMAS, SANA -”, “MOSCOU, 12 mai. /TASS/.”, “AFP - Un”,
“AA / Ankara /”; group 1 is the agency."""
_CLOSING = re.compile(r"\(([^()]{2,60})\)\s*\.?\s*$")
_TAIL = re.compile(r"[.!?…»\"]\s*(?:[/–—-]+\s*)?([^\W\d_]{3,}(?:\s*[/-]\s*[^\W\d_]{3,})*)\.?$")
"""“… la ville. / ats-afp”, “… la ville. AFP”."""


def opening(line: str, words: CreditWords) -> list[str]:
    """The agencies of a dateline, by the first pattern that names any."""
    found = (pattern.match(line[:_LONGEST]) for pattern in _OPENING)
    named = (_agencies(match[1], words) for match in found if match)
    return next((names for names in named if names), [])


def closing(line: str, words: CreditWords) -> list[str]:
    """The agencies in brackets or after a stroke at the end of a paragraph."""
    found = (_CLOSING.search(line), _TAIL.search(line))
    lists = (_agencies(match[1], words) or _hyphened(match[1], words) for match in found if match)
    return list(chain.from_iterable(lists))


def _agencies(text: str, words: CreditWords) -> list[str]:
    plain = text.replace("’", "'")
    return agencies(re.sub(rf"^(?:{either(words.with_)})\s+", "", plain, flags=re.IGNORECASE), words)


def _hyphened(text: str, words: CreditWords) -> list[str]:
    return agencies(text.replace("-", "/"), words)
