"""The outlet and the byline of an article."""

import re
from collections.abc import Sequence

from selon.capture.page import Line, Page
from selon.capture.parts.credits import CreditWords, either
from selon.capture.parts.outlets import outlets
from selon.language import LanguagePack

_COPYRIGHT = re.compile(r"©|\(c\)\s|copyright", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:[|–—•·/:,]|\s-\s|\d{4}|©|copyright)\s*", re.IGNORECASE)
_CAPITAL = r"[A-ZÀ-Þ][\w'’.-]*"


def outlet_of(
    page: Page, title: Line, body: Sequence[Line], pack: LanguagePack, url: str | None
) -> str | None:
    """The outlet: by address, by the head, by a name above the headline, beside “avec AFP”, or after a ©."""
    known = outlets().at(url) or outlets().called(page.head.outlet or "")
    if known:
        return known.name
    if page.head.outlet:
        return page.head.outlet
    words = pack.data("capture_credits", CreditWords)
    own = {line.span for line in body}
    start = body[0].span[0] if body else len(page.text)
    for line in page.lines:
        text = page.read(line)
        if line.span in own or len(text) > 160:
            continue
        signed = _signed(text, words) if line.span[0] < start else None
        if signed:
            return signed
        if line.span[0] < title.span[0] or _COPYRIGHT.search(text):
            named = next(
                (found for part in _PARTS.split(text) if (found := outlets().called(part.strip(" .")))), None
            )
            if named:
                return named.name
    return None


def _signed(text: str, words: CreditWords) -> str | None:
    """The outlet of “Par Le Fleuve avec AFP”."""
    lead, joint = either(words.byline), either(words.with_)
    found = re.match(rf"^\W*(?i:(?:{lead})\s+)?([A-ZÀ-Þ].{{1,40}}?)\s+(?i:{joint})\s", text)
    known = outlets().called(found[1]) if found else None
    return known.name if known else None


def byline_of(page: Page, title: Line, body: Sequence[Line], pack: LanguagePack) -> str | None:
    """The people named in a line between headline and body: “Par Hélène Marsan, à Valombre”."""
    start = body[0].span[0] if body else len(page.text)
    words = pack.data("capture_credits", CreditWords)
    name = rf"{_CAPITAL}(?:\s+(?:{_CAPITAL}|{either(words.particles)})){{1,4}}"
    for line in page.lines:
        if title.span[1] <= line.span[0] < start:
            found = re.match(rf"^\W*(?i:{either(words.byline)})\s+({name})", page.read(line))
            if found and not outlets().called(found[1]):
                return found[1]
    return None
