"""Schema of `capture_credits.yaml`: how a page signs its article and names its sources."""

import re
from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack


class CreditWords(BaseModel):
    """capture_credits.yaml: lower case, straight apostrophes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    label: tuple[str, ...]
    with_: tuple[str, ...]
    and_: tuple[str, ...]
    strip: tuple[str, ...]
    generic: tuple[str, ...]
    wires: tuple[str, ...]
    picture: tuple[str, ...]
    byline: tuple[str, ...]
    author: tuple[str, ...]
    about: tuple[str, ...]
    rights: tuple[str, ...]
    home: tuple[str, ...]
    particles: tuple[str, ...]
    at: tuple[str, ...]


def credit_words(pack: LanguagePack) -> CreditWords:
    return pack.data("capture_credits", CreditWords)


@cache
def either(words: tuple[str, ...]) -> str:
    """A regular expression for one of `words`, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
