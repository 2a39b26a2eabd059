"""Credits: the agencies or outlets that a page names as the sources of its article."""

import re
from collections.abc import Iterable, Iterator, Sequence

from selon.capture.dating.wording.lines import timeless
from selon.capture.page import Line, Page
from selon.capture.parts.authors import sources_of
from selon.capture.parts.datelines import closing, opening
from selon.capture.parts.listed import all_known, are_sources, is_agency, split
from selon.capture.parts.outlets import key, outlets
from selon.capture.parts.words import CreditWords, credit_words, either
from selon.language import LanguagePack

_LONGEST = 120
_AFTER = 8
"""Lines after the article within which a bare name is a credit."""
_PIECES = re.compile(r"\s*[|•·]\s*|\s+[–—]\s+|\s{2,}")
"""What parts a name from a time in one line: “Le Fleuve avec AFP | 12.05.2016”."""
_ADDRESS = ("http", "www.")


def credits_of(
    page: Page, title: int, body: Iterable[Line], pack: LanguagePack, outlet: str | None
) -> tuple[str, ...]:
    """Names in the order of the page, once each; the outlet itself is no credit of its own article.

    `title` is where the headline begins: a bare name above it is the outlet's.
    """
    own, words = tuple(body), credit_words(pack)
    named = list(sources_of(page.head.byline, words))
    named += [name for line, near in _frame(page, title, own) for name in _of_frame(line, pack, near=near)]
    named += [name for line in own[:3] for name in opening(page.read(line), words)]
    named += [name for line in own for name in closing(page.read(line), words)]
    unique = {key(name): name for name in reversed(named)}
    order = dict.fromkeys(key(name) for name in named)
    return tuple(
        unique[one] for one in order if one != key(outlet or "") and not _is_own(unique[one], outlet)
    )


def _is_own(name: str, outlet: str | None) -> bool:
    known = outlets().called(name)
    return known is not None and known.name == outlet


def _frame(page: Page, title: int, own: Sequence[Line]) -> Iterator[tuple[str, bool]]:
    """The lines that are not the article's, and whether each stands about the article."""
    spans = {line.span for line in own}
    last = max((i for i, line in enumerate(page.lines) if line.span in spans), default=len(page.lines))
    for i, line in enumerate(page.lines):
        if line.span not in spans:
            yield page.read(line), line.span[0] >= title and i <= last + _AFTER


def is_credit_line(line: str, pack: LanguagePack) -> bool:
    """Whether a line does nothing but name its sources."""
    return len(line) <= _LONGEST and bool(_of_frame(line, pack))


def is_picture(line: str, pack: LanguagePack) -> bool:
    """Whether a line begins as the credit of a picture does: “Photo : Agence du Fleuve”."""
    return line.lower().startswith(credit_words(pack).picture)


def _of_frame(line: str, pack: LanguagePack, *, near: bool = True) -> list[str]:
    """The names of a source line of the frame, whatever time stands beside them."""
    words = credit_words(pack)
    if len(line) > _LONGEST or line.lower().startswith(words.picture):
        return []
    bare = timeless(line, pack)
    pieces = [line] if bare == line else [piece for piece in _PIECES.split(bare) if piece]
    return [name for piece in pieces for name in _of_line(piece, words, near=near)]


def _of_line(line: str, words: CreditWords, *, near: bool) -> list[str]:
    """The names of a source line; none where the line is something else."""
    text = line.replace("’", "'").strip(" \t\u00a0.")
    labelled = re.search(rf"(?:^\W*|[-–—|(]\s*)(?:{either(words.label)})\s*:\s*(.+)$", text, re.IGNORECASE)
    if labelled:
        listed = re.sub(rf"^(?:{either(words.with_)})(?<=')|^(?:{either(words.with_)})\s+", "", labelled[1])
        return [name for name in split(listed, words) if not name.startswith(_ADDRESS)]
    inner = re.sub(r"^[(\[]\s*|\s*[)\]]$", "", text)
    together = re.match(rf"^(.*?)(?<!\w)(?:{either(words.with_)})\s+(.+)$", inner, re.IGNORECASE)
    if together and _is_outlet(together[1]):
        return all_known(together[2], words)
    return _bare(inner, words) if near else []


def _bare(inner: str, words: CreditWords) -> list[str]:
    """Names with or without “par” before them: “AFP”, “Par Le Fleuve et AFP”."""
    unsigned = re.sub(rf"^(?:{either(words.byline)})\s+", "", inner, flags=re.IGNORECASE)
    names = split(unsigned, words)
    if are_sources(names, words):
        return names
    signed = unsigned != inner and any(map(is_agency, names)) and all(map(outlets().called, names))
    return names if signed else []


def _is_outlet(before: str) -> bool:
    """Nothing, or a capitalised name (“Le Monde avec AFP”) stands before “avec”."""
    name = before.strip(" -–—|(,")
    return len(name.split()) <= 6 and (not name or name[0].isupper() or outlets().called(name) is not None)
