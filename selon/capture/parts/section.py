"""The section of an article: what its head says, else the last crumb above its headline."""

import re

from selon.capture.dating.wording.lines import timeless
from selon.capture.page import Line, Page
from selon.capture.parts.byline import is_signature
from selon.capture.parts.title import squeezed
from selon.capture.parts.words import credit_words
from selon.language import LanguagePack

_ABOVE = 8
"""Lines above the headline within which the crumbs stand."""
_MOST = 4
"""Words of the longest section."""
_BETWEEN = re.compile(r"\s*[>›»|•·]\s*|\s+/\s+|\s{2,}")


def section_of(page: Page, title: Line, pack: LanguagePack) -> str | None:
    """“Accueil > Monde > Conflits” is Conflits; the headline at the end of the crumbs does not count."""
    if page.head.section:
        return page.head.section
    above = [line for line in page.lines if line.span[1] <= title.span[0] and line.tag != "title"]
    crumbs = (_crumb(page.read(line), page.read(title), pack) for line in reversed(above[-_ABOVE:]))
    return next((crumb for crumb in crumbs if crumb), None)


def _crumb(line: str, title: str, pack: LanguagePack) -> str | None:
    """The last crumb of a line that begins with the way home."""
    home = credit_words(pack).home
    first, *rest = (part.strip() for part in _BETWEEN.split(timeless(line, pack)))
    if first.lower() not in home:
        return None
    parts = [part for part in rest if part and not _is_else(part, title, pack)]
    return parts[-1] if parts else None


def _is_else(part: str, title: str, pack: LanguagePack) -> bool:
    if not part[0].isupper() or len(part.split()) > _MOST or part.lower() in credit_words(pack).home:
        return True
    return squeezed(title).startswith(squeezed(part.rstrip(".…"))) or is_signature(part, pack)
