"""The words of reference of a language: pronouns, determiners, and impersonal subjects."""

import re
from functools import cache, cached_property

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack


class Form(BaseModel):
    """Gender and number of a pronoun, in the values of Universal Dependencies; None is either."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    gender: str | None
    number: str | None
    subject: bool


class Impersonal(BaseModel):
    """What follows a subject that stands for nobody."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    verbs: frozenset[str]
    adjectives: frozenset[str]


class Reference(BaseModel):
    """pronouns.yaml of a pack."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    personal: dict[str, Form]
    latest: dict[str, Form]
    relative: dict[str, Form]
    definite: frozenset[str]
    demonstrative: frozenset[str]
    possessive: frozenset[str]
    own: frozenset[str]
    indefinite: frozenset[str]
    same: frozenset[str]
    possessor: frozenset[str]
    topics: frozenset[str]
    impersonal: Impersonal

    @cached_property
    def pointing(self) -> re.Pattern[str]:
        """Finds the keys of `latest` in lower-case text."""
        longest = sorted(self.latest, key=len, reverse=True)
        return re.compile(r"\b(?:" + "|".join(map(re.escape, longest)) + r")\b")

    def determiner(self, word: str) -> str | None:
        """The class of the determiner `word`; None for any other word."""
        return self._determiners.get(word.lower())

    @cached_property
    def _determiners(self) -> dict[str, str]:
        names = ("definite", "indefinite", "possessive", "demonstrative")
        return {word: name for name in names for word in getattr(self, name)}


@cache
def reference(pack: LanguagePack) -> Reference:
    """The words of reference of `pack`."""
    return pack.data("pronouns", Reference)
