"""The byline: the people who sign an article, in the page's head or about its headline."""

import re
from collections.abc import Sequence
from functools import cache

from selon.capture.dating.wording.lines import is_stamp, timeless
from selon.capture.lines.chrome import Chrome
from selon.capture.lines.segment import is_sentence
from selon.capture.page import Line, Page
from selon.capture.parts.authors import people_of
from selon.capture.parts.credits import is_credit_line
from selon.capture.parts.outlets import key, outlets
from selon.capture.parts.words import CreditWords, credit_words, either
from selon.capture.surroundings import surroundings
from selon.gazetteer import open_gazetteer
from selon.language import LanguagePack

_LONGEST = 160
_SENTENCE = 12
"""Words of a line that, ending as a sentence does, is text even if it begins with “Par”."""
_MOST = 4
"""Words of the longest bare name."""
_CAPITAL = r"[A-ZÀ-ÞŠŽČ][\w'’.-]*"
_PIECES = re.compile(r"\s*[|•·]\s*|\s+[–—]\s+|\s{2,}|\s-\s")


def byline_of(
    page: Page, title: Line, body: Sequence[Line], pack: LanguagePack, outlet: str | None
) -> str | None:
    """The people who sign: by the page's head, else by the lines about the article, nearest first."""
    said = people_of(page.head.byline, outlet, credit_words(pack))
    named = said or _about(page, title, body, pack)
    return named if named and key(named) != key(outlet or "") else None


def _about(page: Page, title: Line, body: Sequence[Line], pack: LanguagePack) -> str | None:
    """By the lines about the article."""
    words = credit_words(pack)
    around = surroundings(page, title, body)
    for lines in (around.head, around.between, around.above[::-1]):
        texts = [page.read(line) for line in lines]
        for i, text in enumerate(texts):
            if is_stamp(text, pack) and is_credit_line(text, pack):
                return None
            name = _signed(text, pack) or _over_two(texts, i, words) or _beside(texts, i, pack)
            if name:
                return name
    foot = [page.read(line) for line in around.foot]
    return next((name for line in foot if (name := _signed(line, pack))), None) or _last(foot, pack)


def _last(foot: Sequence[str], pack: LanguagePack) -> str | None:
    """A bare name right below the text, with the frame or nothing below it."""
    alone = bool(foot) and (len(foot) == 1 or Chrome(pack).is_frame(foot[1]))
    return foot[0].strip() if alone and is_name(foot[0]) and not Chrome(pack).is_frame(foot[0]) else None


def is_signature(line: str, pack: LanguagePack) -> bool:
    """Whether a line signs or dates the article, or signs a picture, and says no more."""
    if is_stamp(line, pack):
        return True
    bare = re.sub(rf"^(?:{either(credit_words(pack).picture)})\s+", "", line, flags=re.IGNORECASE)
    return not is_sentence(line, _SENTENCE) and _signed(bare, pack) is not None


def is_name(line: str) -> bool:
    """Whether a line is the name of a person and nothing else: capitals throughout, no outlet, no place."""
    bare = line.strip()
    if not 2 <= len(bare.split()) <= _MOST or not re.fullmatch(rf"{_CAPITAL}(?:\s+{_CAPITAL})+", bare):
        return False
    return not bare.isupper() and not outlets().called(bare) and bare not in open_gazetteer()


def _signed(line: str, pack: LanguagePack) -> str | None:
    """The people of “Par Hélène Marsan, à Valombre”, “Auteur : …”, whatever time stands beside them."""
    words = credit_words(pack)
    if len(line) > _LONGEST or line.lower().startswith(words.picture):
        return None
    named = (_named(piece, words) for piece in _PIECES.split(timeless(line, pack)))
    return next((name for name in named if name), None)


def _named(piece: str, words: CreditWords) -> str | None:
    for pattern in _patterns(words):
        found = pattern.match(piece.strip())
        if found and not outlets().called(found[1]):
            return re.sub(r"(?<=\w\w)\.$", "", found[1])
    return None


@cache
def _patterns(words: CreditWords) -> tuple[re.Pattern[str], ...]:
    """Group 1 is the name, or the names joined by “et” or a comma."""
    name = rf"{_CAPITAL}(?:\s+(?:(?:{either(words.particles)})\s+)?{_CAPITAL}){{1,4}}"
    names = rf"({name}(?:(?:\s+(?:{either(words.and_)})\s+|,\s+){name}(?![\w’']))*)"
    before = rf"(?:{_CAPITAL}(?:\s+{_CAPITAL}){{0,2}}\s+)?"
    place = rf"(?:(?:{either(words.at)})\s+{_CAPITAL}(?:\s+{_CAPITAL})?,?\s+)?"
    return (
        re.compile(rf"^\W*{before}(?i:{either(words.byline)})\s*:?\s+{place}{names}"),
        re.compile(rf"^\W*(?i:{either(words.author)})\s*:\s*{names}"),
        re.compile(rf"^[A-Z]{{2,6}}\s*/\s*[^/]{{2,30}}/\s*{names}"),
    )


def _over_two(lines: Sequence[str], i: int, words: CreditWords) -> str | None:
    """“Par” on one line and the name on the next."""
    if i + 1 == len(lines) or lines[i].strip(" :").lower() not in (*words.byline, *words.author):
        return None
    return lines[i + 1].strip() if is_name(lines[i + 1]) else None


def _beside(lines: Sequence[str], i: int, pack: LanguagePack) -> str | None:
    """A bare name, or two, on the line above or below the date."""
    names = re.split(rf"\s+(?:{either(credit_words(pack).and_)})\s+|,\s+", lines[i].strip())
    beside = [lines[j] for j in (i - 1, i + 1) if 0 <= j < len(lines)]
    if not any(is_stamp(line, pack) for line in beside) or Chrome(pack).is_frame(lines[i]):
        return None
    return lines[i].strip() if all(map(is_name, names)) else None
