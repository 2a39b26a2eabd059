"""The owner that a line of rights names: “© 2019 Le Courrier du Fleuve. Tous droits réservés”."""

import re
from collections.abc import Iterator, Sequence

from selon.capture.parts.outlets import key, outlets
from selon.capture.parts.words import CreditWords, either

_SIGN = re.compile(r"©|\(c\)\s|copyright", re.IGNORECASE)
_YEARS = re.compile(r"(?:(?:19|20)\d\d\s*[-–/]\s*)?(?:19|20)\d\d\b")
_SPAN = re.compile(r"^\W*(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\b")
_PARTS = re.compile(r"\s*[|–—•·:,/;]\s*|\.\s|\.$|\s-\s|\s{2,}")
_SUFFIX = re.compile(r"\.(?:com|net|org|info|[a-z]{2})$")
_MOST = 5
"""Words of the longest name that no list knows."""


def owner(lines: Sequence[str], words: CreditWords) -> str | None:
    """The owner in the lines of the frame, the last of them first: a listed outlet, else the name as written.

    Agencies own pictures and dispatches on the pages of others, so that they do not count here.
    """
    rights = [i for i in reversed(range(len(lines))) if is_rights(lines[i], words)]
    listed = (_listed(lines[i]) for i in rights)
    known = next((name for name in listed if name), None)
    if known:
        return known
    dated = [i for i in rights if _YEARS.search(lines[i]) or _said(lines[i], words)]
    named = (_named(lines, i, words) for i in dated)
    return next((_best_case(name, lines) for name in named if name), None)


def is_rights(line: str, words: CreditWords) -> bool:
    """Whether a line claims rights."""
    return bool(_SIGN.search(line) or _SPAN.match(line)) or _said(line, words)


def _said(line: str, words: CreditWords) -> bool:
    return bool(re.search(rf"(?<!\w)(?:{either(words.rights)})(?!\w)", line.lower()))


def _parts(line: str) -> Iterator[str]:
    """The pieces of a line without signs and years."""
    for part in _PARTS.split(_YEARS.sub(" | ", _SIGN.sub(" | ", line))):
        if part.strip(" -–—."):
            yield part.strip(" -–—.")


def _listed(line: str) -> str | None:
    found = (outlets().called(_SUFFIX.sub("", part)) for part in _parts(line))
    return next((one.name for one in found if one and not one.agency), None)


def _named(lines: Sequence[str], i: int, words: CreditWords) -> str | None:
    """The first piece of a line of rights that may be a name; where it holds none, the line below."""
    rights = rf"(?<!\w)(?:{either(words.rights)})(?!\w)"
    bare = re.sub(rights, " | ", lines[i], flags=re.IGNORECASE)
    parts = list(_parts(bare)) or list(_parts(lines[i + 1]) if i + 1 < len(lines) else ())
    name = parts[0] if parts else ""
    shaped = name[:1].isupper() or bool(_SUFFIX.search(name) and " " not in name)
    known = outlets().called(name)
    return name if shaped and len(name.split()) <= _MOST and not (known and known.agency) else None


def _best_case(name: str, lines: Sequence[str]) -> str:
    """A name in capitals as another line of the page writes it."""
    if not name.isupper():
        return name
    others = (line.strip() for line in lines if key(line) == key(name) and not line.isupper())
    return next(others, name)
