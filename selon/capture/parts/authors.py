"""What a page's head gives as the author: people, or the outlets that the article comes from."""

import re
from collections.abc import Iterator

from selon.capture.parts.outlets import key, outlets
from selon.capture.parts.words import CreditWords, either

_SITE = re.compile(
    r"^(?:https?://|www\.)|\b(?:www\.)?[\w-]+\.(?:com|net|org|info|fr|be|ch|ca|[a-z]{2})\b", re.IGNORECASE
)
_JOINT = r"\s*[,;|]\s*"


def people_of(said: str | None, outlet: str | None, words: CreditWords) -> str | None:
    """The people among the authors that a page's head names: no outlet, no address, no “rédaction”."""
    people = [name for name in _names(said, words) if not _is_nobody(name, outlet, words)]
    return ", ".join(people) or None


def sources_of(said: str | None, words: CreditWords) -> Iterator[str]:
    """The outlets among those authors: “Le Fleuve avec AFP”."""
    for name in _names(said, words):
        for part in re.split(rf"\s+(?:{either(words.with_)})\s+|\s+(?:{either(words.and_)})\s+", name):
            known = outlets().called(_unsuffixed(part))
            if known:
                yield known.name


def _names(said: str | None, words: CreditWords) -> list[str]:
    plain = re.sub(
        rf"^\W*(?:{either(words.byline)})\s+", "", (said or "").replace("’", "'"), flags=re.IGNORECASE
    )
    return [name.strip(" .") for name in re.split(_JOINT, plain) if name.strip(" .")]


def _is_nobody(name: str, outlet: str | None, words: CreditWords) -> bool:
    lower = name.lower()
    if lower in words.generic or _SITE.search(name) or outlets().called(name):
        return True
    if re.search(rf"(?<!\w)(?:{either(words.with_)})(?!\w)", lower):
        return True
    return key(name) == key(outlet or "")


def _unsuffixed(name: str) -> str:
    return re.sub(r"\.(?:com|net|org|info|[a-z]{2})$", "", name.strip())
