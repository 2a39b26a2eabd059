"""Lines that hold a date and little else: stamps of the frame, never a paragraph."""

import re
from functools import cache

from selon.capture.dating.wording.ago import ago
from selon.capture.dating.wording.finder import either, find_dates
from selon.capture.dating.wording.hijri import find_hijri
from selon.capture.dating.wording.words import DatingWords
from selon.language import LanguagePack
from selon.model import Span

_LONGEST = 120
_BRIEF = 60
_CLOCK = re.compile(r"(?<!\d)\d{1,2}\s?(?:[:hH]\s?\d{2}|[hH]\b)(?::\d{2})?")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_REST = 3
"""Words that may stand beside the date."""


def is_stamp(text: str, pack: LanguagePack) -> bool:
    """Whether a line is a date, a clock or a count back from the capture, and hardly a word more."""
    if len(text) > _LONGEST:
        return False
    words = pack.data("capture_dating", DatingWords)
    spans = [found.span for found in find_dates(text, words) if found.day]
    spans += [found.span for found in find_hijri(text, words)]
    left = _without(text, spans, pack, words)
    rest = [word for word in _LETTERS.findall(left) if word.lower() not in words.published]
    return left != text and len(rest) <= _REST


def is_moment(text: str, pack: LanguagePack) -> bool:
    """Whether a line is nothing but a time: “Hier à 15h30”, “Samedi 9 mai”, “3 h”, “15:30”.

    Under a headline it stamps the article; within the text it may be a heading of a chronicle.
    """
    if len(text) > _BRIEF:
        return False
    words = pack.data("capture_dating", DatingWords)
    left = _without(text, [found.span for found in find_dates(text, words)], pack, words)
    left = _small(words).sub(" ", _CLOCK.sub(" ", left).lower().replace("’", "'"))
    return left.strip() != text.strip().lower() and not _LETTERS.search(left)


def timeless(text: str, pack: LanguagePack) -> str:
    """A line without its dates, clocks and counts back, and without what introduces them (“publié le”).

    The line itself where it tells no time.
    """
    words = pack.data("capture_dating", DatingWords)
    spans = [found.span for found in find_dates(text, words)]
    left = _CLOCK.sub("  ", _without(text, spans, pack, words))
    if left == text:
        return text
    return _introduction((*words.published, *words.updated), words.article).sub("  ", left)


def _without(text: str, spans: list[Span], pack: LanguagePack, words: DatingWords) -> str:
    """The text without the spans and without a count back from the capture."""
    back = ago(pack.code, words).search(text)
    for start, end in sorted([*spans, *([back.span()] if back else [])], reverse=True):
        text = text[:start] + " " + text[end:]
    return text


def _small(words: DatingWords) -> re.Pattern[str]:
    """Words that tell a time, and what stands between them."""
    lists = (words.months, words.weekdays, words.days, words.units, words.last, words.published)
    more = (words.updated, words.preposition, words.article, words.about, words.clock_joints)
    return _any(tuple(word for one in (*lists, *more) for word in one), words.plural)


@cache
def _introduction(words: tuple[str, ...], article: tuple[str, ...]) -> re.Pattern[str]:
    """“publié le”, “mis à jour :”, and a joint that is left alone."""
    return re.compile(
        rf"(?<!\w)(?:{either(words)})(?:\s+(?:{either(article)})(?!\w))?\s*:?(?!\w)|\s[àa]\s*(?=\W*$)",
        re.IGNORECASE,
    )


@cache
def _any(words: tuple[str, ...], plural: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(words)})(?:{either(plural)})?(?!\w)")
