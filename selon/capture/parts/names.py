"""The outlet and the byline of an article."""

import re
from collections.abc import Sequence

from selon.capture.lines.chrome import Chrome
from selon.capture.page import Line, Page
from selon.capture.parts.credits import CreditWords, either
from selon.capture.parts.outlets import outlets
from selon.language import LanguagePack

_COPYRIGHT = re.compile(r"©|\(c\)\s|copyright", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:[|–—•·/:,]|\.\s|\s-\s|\d{4}|©|copyright)\s*", re.IGNORECASE)
_SUFFIX = re.compile(r"\.(?:com|net|org|info|[a-z]{2})$")
_LEAD = 3
"""Words that may stand before the name: “un site de la chaîne …”."""
_LONGEST = 160
_MASTHEAD = 60
_NAME = 40
_ADDRESS = re.compile(
    r"(?:@|\bwww\.|https?://(?:www\.)?|(?<![\w@./-]))(?P<host>(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{2,6})\b"
)
_NETWORK = re.compile(
    r"(?:facebook|twitter|instagram|youtube|linkedin|telegram|tiktok|google|x)\.com$|^t\.me$"
)
_ACCOUNT = re.compile(r"(?:(?:facebook|twitter|instagram|youtube|x)\.com/|t\.me/|(?<![\w.])@)([\w-]{2,30})")
_CAPITAL = r"[A-ZÀ-Þ][\w'’.-]*"


def outlet_of(
    page: Page, title: Line, body: Sequence[Line], pack: LanguagePack, url: str | None
) -> str | None:
    """The outlet: by address, by the head, by a name above the headline or beside “avec AFP” or a ©.

    Where none of these tells, the frame may: “À propos de Le Fleuve”, its address or account on a network, or
    its name on a line of its own, if only one outlet is named so.
    """
    known = outlets().at(url) or outlets().called(page.head.outlet or "")
    if known:
        return known.name
    if page.head.outlet:
        return page.head.outlet
    words = pack.data("capture_credits", CreditWords)
    own = {line.span for line in body}
    frame = [line for line in page.lines if line.span not in own and len(page.read(line)) <= _LONGEST]
    start = body[0].span[0] if body else len(page.text)
    for line in frame:
        text = page.read(line)
        named = _signed(text, words) if line.span[0] < start else None
        if not named and (line.span[0] < title.span[0] or _COPYRIGHT.search(text)):
            named = _part_of(text)
        if named:
            return named
    others = [page.read(line) for line in frame if line.span != title.span]
    return _of_frame(others, words) or _of_masthead(page, frame, title)


def _of_masthead(page: Page, frame: Sequence[Line], title: Line) -> str | None:
    """An outlet that no list knows: the name that stands above the headline and again beside the ©."""
    owned = [text for line in frame if _COPYRIGHT.search(text := page.read(line))]
    above = (page.read(line).strip() for line in frame if line.span[0] < title.span[0])
    named = (name for name in above if name[:1].isupper() and len(name) <= _NAME)
    return next((name for name in named if any(name in text for text in owned)), None)


def is_masthead(line: str, chrome: Chrome) -> bool:
    """Whether a line is the name of an outlet and, at most, entries of a menu: “RFI - Actualités”."""
    if len(line) > _MASTHEAD or not line[:1].isupper() or not _part_of(line):
        return False
    return all(_part_of(part) or chrome.is_entry(part) for part in _PARTS.split(line))


def _part_of(text: str) -> str | None:
    """The outlet that a part of a line names."""
    parts = (outlets().called(_SUFFIX.sub("", part.strip(" ."))) for part in _PARTS.split(text))
    return next((found.name for found in parts if found), None)


def _of_frame(lines: Sequence[str], words: CreditWords) -> str | None:
    """The one outlet that the frame names, by the firmest of its ways of naming."""
    for way in (_introduced, _addressed, _alone):
        named = {name for line in lines if (name := way(line, words))}
        if len(named) == 1:
            return named.pop()
    return None


def _introduced(line: str, words: CreditWords) -> str | None:
    """“À propos de Le Fleuve”, “Suivez Le Fleuve sur …”: the first words that are a name."""
    text = line.replace("’", "'")
    found = re.search(rf"(?<!\w)(?:{either(words.about)})(?:\s*[:.]?\s+|(?<='))(.+)$", text, re.IGNORECASE)
    rest = re.split(r"[\s,.|:]+|(?<=')", found[1])[:6] if found else []
    spans = [rest[at : at + count] for at in range(_LEAD) for count in range(4, 0, -1)]
    named = (span for span in spans if any(word[:1].isupper() or word[:1].isdigit() for word in span))
    tries = (outlets().called(" ".join(span).replace("' ", "'")) for span in named)
    return next((known.name for known in tries if known), None)


def _addressed(line: str, words: CreditWords) -> str | None:
    """An address of the web or of mail, or an account: “contact@fleuve.example”, “facebook.com/fleuve”."""
    for found in _ADDRESS.finditer(line):
        known = outlets().at(f"https://{found['host'].lower()}")
        if known and not _NETWORK.search(found["host"]):
            return known.name
    for account in _ACCOUNT.findall(line):
        known = outlets().account(account)
        if known:
            return known.name
    return None


def _alone(line: str, words: CreditWords) -> str | None:
    known = outlets().called(line.strip(" .|·•-"))
    return known.name if known and not known.agency else None


def _signed(text: str, words: CreditWords) -> str | None:
    """The outlet of “Par Le Fleuve avec AFP”."""
    lead, joint = either(words.byline), either(words.with_)
    found = re.match(rf"^\W*(?i:(?:{lead})\s+)?([A-ZÀ-Þ].{{1,40}}?)\s+(?i:{joint})\s", text)
    known = outlets().called(found[1]) if found else None
    return known.name if known else None


def byline_of(page: Page, title: Line, body: Sequence[Line], pack: LanguagePack) -> str | None:
    """The people named in a line between headline and body: “Par Hélène Marsan, à Valombre”."""
    start = body[0].span[0] if body else len(page.text)
    between = (page.read(line) for line in page.lines if title.span[1] <= line.span[0] < start)
    return next((name for line in between if (name := _people(line, pack))), None)


def _people(line: str, pack: LanguagePack) -> str | None:
    """The people that a line names after words of a byline."""
    words = pack.data("capture_credits", CreditWords)
    name = rf"{_CAPITAL}(?:\s+(?:{_CAPITAL}|{either(words.particles)})){{1,4}}"
    found = re.match(rf"^\W*(?i:{either(words.byline)})\s+({name})", line)
    return found[1] if found and not outlets().called(found[1]) else None
