"""Credits: the agencies or outlets that a page names as the sources of its article."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.capture.page import Line, Page
from selon.capture.parts.outlets import key, outlets
from selon.language import LanguagePack

_LONGEST = 120
_PLACE = r"[A-ZÀ-Þ][^.!?;:()]{0,40}?"
_DATELINES = (
    re.compile(r"^.{0,80}?\(([^()]{2,40})\)\s*(?:[-–—:.]|--)"),
    re.compile(r"^[(\[]([^()\[\]]{2,40})[)\]]\s"),
    re.compile(rf"^{_PLACE}\s*[-–—,]?\s\(([^()]{{2,40}})\)\s+(?=[A-ZÀ-Þ«\"“])"),
    re.compile(rf"^{_PLACE}\s*[-–—,/]\s*([A-ZÀ-Þ][^\W\d_]+(?: [A-ZÀ-Þ]\w+)?)\s*[-–—.:]"),
    re.compile(rf"^{_PLACE}\.?\s/([^/]{{2,30}})/"),
)
"""“ALGER (APS) –”, “[AFP]”,
“Beyrouth (AFP) Le”, “DAMAS, SANA -”, “MOSCOU, 12 mai. /TASS/.”; group 1 is the agency."""
_CLOSING = re.compile(r"\(([^()]{2,60})\)\s*\.?\s*$")


class CreditWords(BaseModel):
    """capture_credits.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    label: tuple[str, ...]
    with_: tuple[str, ...]
    and_: tuple[str, ...]
    strip: tuple[str, ...]
    generic: tuple[str, ...]
    picture: tuple[str, ...]
    byline: tuple[str, ...]
    about: tuple[str, ...]
    particles: tuple[str, ...]


def credits_of(
    page: Page, title: int, body: Iterable[Line], pack: LanguagePack, outlet: str | None
) -> tuple[str, ...]:
    """Names in the order of the page, once each; the outlet itself is no credit of its own article.

    `title` is where the headline begins: a bare name above it is the outlet's.
    """
    own, words = tuple(body), _words(pack)
    spans = {line.span for line in own}
    frame = [line for line in page.lines if line.span not in spans]
    named = [name for line in frame for name in _of_line(page.read(line), words, above=line.span[0] < title)]
    named += [name for line in own[:3] for name in _of_dateline(page.read(line), words)]
    named += [name for line in own for name in _known(_CLOSING.search(page.read(line)), words)]
    unique = {key(name): name for name in reversed(named)}
    order = dict.fromkeys(key(name) for name in named)
    return tuple(unique[one] for one in order if one != key(outlet or ""))


def _of_dateline(line: str, words: CreditWords) -> list[str]:
    """The agencies of a dateline, by the first pattern that names any."""
    found = (list(_known(pattern.match(line[:_LONGEST]), words)) for pattern in _DATELINES)
    return next((names for names in found if names), [])


def is_credit_line(line: str, pack: LanguagePack) -> bool:
    """Whether a line does nothing but name its sources."""
    return len(line) <= _LONGEST and bool(_of_line(line, _words(pack)))


def _of_line(line: str, words: CreditWords, *, above: bool = False) -> list[str]:
    """The names of a source line; none where the line is something else or a picture's credit."""
    text = line.replace("’", "'").strip(" \t\u00a0.")
    if len(text) > _LONGEST or _starts(text, words.picture):
        return []
    labelled = re.search(rf"(?:^\W*|[-–—|(]\s*)(?:{either(words.label)})\s*:\s*(.+)$", text, re.IGNORECASE)
    if labelled:
        listed = re.sub(rf"^(?:{either(words.with_)})(?<=')|^(?:{either(words.with_)})\s+", "", labelled[1])
        return [name for name in _split(listed, words) if not _is_address(name)]
    inner = re.sub(r"^[(\[]\s*|\s*[)\]]$", "", text)
    together = re.match(rf"^(.*?)(?<!\w)(?:{either(words.with_)})\s+(.+)$", inner, re.IGNORECASE)
    if together and _is_outlet(together[1]):
        return _all_known(together[2], words)
    byline = re.sub(rf"^(?:{either(words.byline)})\s+", "", inner, flags=re.IGNORECASE)
    names = _split(byline, words)
    wires = [_is_wire(name) for name in names]
    named = all(wire or name.lower() in words.generic for wire, name in zip(wires, names, strict=True))
    return names if named and not above and (any(wires) or len(names) > 1) else []


def _all_known(text: str, words: CreditWords) -> list[str]:
    """The names after “avec”, if each is known or generic."""
    names = _split(text, words)
    known = [bool(outlets().called(name)) or name.lower() in words.generic for name in names]
    return names if all(known) else []


def _split(text: str, words: CreditWords) -> list[str]:
    """“Al-Alam, AFP”, “agences et rédaction”, “AFP/VNA/CVN” → names without articles."""
    joints = either(words.and_)
    parts = re.split(rf"\s*[/,;|+•]\s*|\s+(?:{joints})\s+|\s+[-–—]\s+", text, flags=re.IGNORECASE)
    return [name for part in parts if (name := _stripped(part, words))]


def _stripped(part: str, words: CreditWords) -> str:
    part = part.strip(' \t\u00a0().[]:«»"')
    if outlets().called(part):
        return part
    for word in sorted(words.strip, key=len, reverse=True):
        if part.lower().startswith(word) and (word.endswith("'") or part[len(word) :].startswith(" ")):
            rest = part[len(word) :].strip()
            return part if _is_complement(rest, words) else rest
    return part


def _is_complement(rest: str, words: CreditWords) -> bool:
    """Whether what follows belongs to the name: “Agence du Fleuve”."""
    return rest.partition(" ")[0].lower() in words.particles


def _is_wire(name: str) -> bool:
    """Alone on a line an agency counts, or capitals that may be one (“VNA”, “CVN”)."""
    known = outlets().called(name)
    return (known is not None and known.agency) or bool(re.fullmatch(r"[A-Z]{3,5}", name) and known is None)


def _is_outlet(before: str) -> bool:
    """Nothing, or a capitalised name (“Le Monde avec AFP”) stands before “avec”."""
    name = before.strip(" -–—|(,")
    return len(name.split()) <= 6 and (not name or name[0].isupper() or outlets().called(name) is not None)


def _known(match: re.Match[str] | None, words: CreditWords) -> Iterator[str]:
    """The names in brackets, if all of them are agencies or outlets that others print."""
    if not match:
        return
    text = re.sub(rf"^(?:{either(words.with_)})\s+", "", match[1].replace("’", "'"), flags=re.IGNORECASE)
    names = _split(text, words)
    if names and all((known := outlets().called(name)) and known.agency for name in names):
        yield from names


def _is_address(name: str) -> bool:
    return name.startswith(("http", "www."))


def _starts(text: str, starts: Iterable[str]) -> bool:
    return text.lower().startswith(tuple(starts))


@cache
def either(words: tuple[str, ...]) -> str:
    """A regular expression for one of `words`, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _words(pack: LanguagePack) -> CreditWords:
    return pack.data("capture_credits", CreditWords)
