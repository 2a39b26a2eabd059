"""Lines that hold a date and little else: stamps of the frame, never a paragraph."""

import re

from selon.capture.dating.cues.relative import ago
from selon.capture.dating.wording.finder import find_dates
from selon.capture.dating.wording.words import DatingWords
from selon.language import LanguagePack

_LONGEST = 120
_REST = 3
"""Words that may stand beside the date."""


def is_stamp(text: str, pack: LanguagePack) -> bool:
    """Whether a line is a date, a clock or a count back from the capture, and hardly a word more."""
    if len(text) > _LONGEST:
        return False
    words = pack.data("capture_dating", DatingWords)
    spans = [found.span for found in find_dates(text, words) if found.day]
    back = ago(pack.code, words).search(text)
    if back:
        spans.append(back.span())
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + " " + text[end:]
    rest = [word for word in re.findall(r"[^\W\d_]{2,}", text) if word.lower() not in words.published]
    return bool(spans) and len(rest) <= _REST
