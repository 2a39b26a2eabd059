"""The words that keep a verb of saying from being a report."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack

Set = frozenset[str]


class Governors(BaseModel):
    """aside.yaml of a pack; see the comments there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    wishing: Set
    requiring: Set
    allowing: Set
    without: Set
    none: Set
    question: str
    telling: Set
    conditional_endings: tuple[str, ...]
    future_endings: tuple[str, ...]
    own: Set
    ours: tuple[str, ...]
    nouns: Set
    not_nouns: Set
    owned: Set
    clause_only: Set


@cache
def governors_of(pack: LanguagePack) -> Governors:
    """The governors of `pack`. Raises InvalidData."""
    return pack.data("aside", Governors)
