"""The outlet of an article."""

import re
from collections.abc import Sequence

from selon.capture.lines.chrome import Chrome
from selon.capture.page import Line, Page
from selon.capture.parts.listed import is_agency
from selon.capture.parts.outlets import outlets
from selon.capture.parts.owner import is_rights, owner
from selon.capture.parts.title import squeezed
from selon.capture.parts.words import CreditWords, credit_words, either
from selon.capture.surroundings import surroundings
from selon.language import LanguagePack

_COPYRIGHT = re.compile(r"©|\(c\)\s|copyright", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:[|–—•·/:,]|\.\s|\s-\s|\d{4}|©|copyright)\s*", re.IGNORECASE)
_SUFFIX = re.compile(r"\.(?:com|net|org|info|[a-z]{2})$")
_LEAD = 3
"""Words that may stand before the name: “un site de la chaîne …”."""
_SCHEME = re.compile(r"^https?://(?:www\.)?")
_LONGEST = 160
_MASTHEAD = 60
_TOP = 6
_LEAST = 12
"""Characters of the shortest headline that a line must repeat to show what stands behind it."""
_BEHIND = re.compile(r"^\s*[|–—•·‹›-]\s*([A-ZÀ-Þ0-9][^|–—•·‹›.!?]{1,38})$")
_NAME = 40
_ADDRESS = re.compile(
    r"(?:@|\bwww\.|https?://(?:www\.)?|(?<![\w@./-]))(?P<host>(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{2,6})\b"
)
_NETWORK = re.compile(
    r"(?:facebook|twitter|instagram|youtube|linkedin|telegram|tiktok|google|x)\.com$|^t\.me$"
)
_ACCOUNT = re.compile(r"(?:(?:facebook|twitter|instagram|youtube|x)\.com/|t\.me/|(?<![\w.])@)([\w-]{2,30})")


def outlet_of(
    page: Page, title: Line, body: Sequence[Line], pack: LanguagePack, url: str | None
) -> str | None:
    """The outlet: by address, by the head, by a name behind the headline, beside “avec AFP” or beside a ©.

    Where none of these tells, a name above the headline may; else “À propos de Le Fleuve”, an address or
    account on a network, or a name on a line of its own, if only one outlet is named so.
    """
    known = outlets().at(url) or outlets().called(page.head.outlet or "")
    if known:
        return known.name
    if page.head.outlet:
        return _SCHEME.sub("", page.head.outlet).rstrip("/")
    words = credit_words(pack)
    own = {line.span for line in body}
    frame = [line for line in page.lines if line.span not in own and _is_short(page.read(line), words)]
    return _behind(page, title, frame) or _of_page(page, title, body, frame, words)


def _of_page(
    page: Page, title: Line, body: Sequence[Line], frame: Sequence[Line], words: CreditWords
) -> str | None:
    """By the text of the frame alone."""
    around = surroundings(page, title, body)
    lead = (*around.above, *around.between, *around.head)
    signed = (_signed(page.read(line), words) for line in lead)
    name = next((name for name in signed if name), None)
    others = [page.read(line) for line in frame if line.span != title.span]
    above = [page.read(line) for line in frame if line.span[1] <= title.span[0]]
    return (
        name
        or owner(others, words)
        or _masthead(above)
        or _of_frame(others, words)
        or _repeated(above, others)
    )


def _is_short(text: str, words: CreditWords) -> bool:
    return len(text) <= _LONGEST or (len(text) <= 3 * _LONGEST and is_rights(text, words))


def _behind(page: Page, title: Line, frame: Sequence[Line]) -> str | None:
    """What stands behind the headline in a line that repeats it: “Deux écoles fermées | Le Fleuve”."""
    said = squeezed(page.read(title))
    for line in frame:
        text = page.read(line)
        found = (
            _BEHIND.match(text[len(said) :])
            if squeezed(text).startswith(said) and len(said) > _LEAST
            else None
        )
        if found:
            return _part_of(found[1]) or found[1]
    return None


def _masthead(above: Sequence[str]) -> str | None:
    """The one outlet named above the headline; of several, one named in the first lines."""
    named = [name for line in above if (name := _part_of(line, common=False)) and not is_agency(name)]
    if len(set(named)) == 1:
        return named[0]
    first = (_part_of(line, common=False) for line in above[:_TOP])
    return next((name for name in first if name), None)


def _repeated(above: Sequence[str], frame: Sequence[str]) -> str | None:
    """An outlet that no list knows: the name that stands above the headline and again beside the ©."""
    owned = [line for line in frame if _COPYRIGHT.search(line)]
    named = (line.strip() for line in above if line[:1].isupper() and len(line) <= _NAME)
    return next((name for name in named if any(name in text for text in owned)), None)


def is_masthead(line: str, chrome: Chrome) -> bool:
    """Whether a line is the name of an outlet and, at most, entries of a menu: “RFI - Actualités”."""
    if len(line) > _MASTHEAD or not line[:1].isupper() or not _part_of(line):
        return False
    return all(_part_of(part) or chrome.is_entry(part) for part in _PARTS.split(line))


def _part_of(text: str, *, common: bool = True) -> str | None:
    """The outlet that a part of a line names; without `common`, by no name that is a common word as well."""
    for part in (part.strip(" .") for part in _PARTS.split(text)):
        bare = _SUFFIX.sub("", part)
        found = outlets().called(bare)
        if found and (common or not found.common or bare != part):
            return found.name
    return None


def _of_frame(lines: Sequence[str], words: CreditWords) -> str | None:
    """The one outlet that the frame names, by the firmest of its ways of naming."""
    for way in (_introduced, _addressed, _alone):
        named = {name for line in lines if (name := way(line, words))}
        if len(named) == 1 and not (way is _alone and _is_common(*named)):
            return named.pop()
    return None


def _is_common(name: str) -> bool:
    known = outlets().called(name)
    return known is not None and known.common


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
    lead, joint = either(words.byline), either((*words.with_, *words.and_))
    found = re.match(rf"^\W*(?i:(?:{lead})\s+)?([A-ZÀ-Þ].{{1,40}}?)\s+(?i:{joint})\s", text)
    known = outlets().called(found[1]) if found else None
    return known.name if known else None
