"""The bracket in which a desk signs off: “(Jeanne Morel, édité par Luc Anselin)”."""

import re
from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack

_BRACKET = re.compile(r"\s*[(\[]\s*(?=[A-ZÀ-Þ])([^()\[\]]{5,240})[)\]][\s.]*$")
"""It opens with a name or a capital; “(un roman édité par …)” is text."""


class DeskWords(BaseModel):
    """capture_desk.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    signs: tuple[str, ...]


def before_desk(line: str, pack: LanguagePack) -> int:
    """How many characters of a line stand before the bracket at its end; all of them where there is none."""
    found = _BRACKET.search(line) if line.rstrip(" .")[-1:] in (")", "]") else None
    signs = _either(pack.data("capture_desk", DeskWords).signs)
    return found.start() if found and signs.search(found[1].replace("’", "'")) else len(line)


@cache
def _either(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)
