"""Counts back from the capture, as worded: “il y a 3 heures”, “depuis 6 années”, “3 hours ago”."""

import re
from functools import cache

from selon.capture.dating.wording.finder import either
from selon.capture.dating.wording.words import DatingWords


def ago(code: str, words: DatingWords) -> re.Pattern[str]:
    """The pattern of a count back from the capture."""
    return _compiled(
        (words.ago_before, words.ago_after, words.about, words.one, words.plural), tuple(sorted(words.units))
    )


@cache
def _compiled(lists: tuple[tuple[str, ...], ...], units: tuple[str, ...]) -> re.Pattern[str]:
    before, after, about, one, plural = map(either, lists)
    unit = rf"(?:{either(units)})"
    number = rf"(?:\d{{1,3}}|{one})"
    about = rf"(?:(?:{about})\s+)?"
    return re.compile(
        rf"(?:(?<!\w)(?:{before})\s+{about}(?P<n1>{number})\s*(?P<u1>{unit})(?:{plural})?\b"
        rf"|\b{about}(?P<n2>{number})\s+(?P<u2>{unit})(?:{plural})?\s+(?:{after})\b)",
        re.IGNORECASE,
    )
