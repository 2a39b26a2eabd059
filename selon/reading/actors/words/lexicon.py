"""The nouns that stand for actors, from the language pack."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from types import ModuleType

from pydantic import BaseModel, ConfigDict, model_validator

from selon.actors.fold import fold_word
from selon.language import LanguagePack


class Anonymity(BaseModel):
    """How a text says that it does not name somebody, and the endings of nouns for one person: of those
    that the lists hold (`members`), and of any (`trades`)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    members: tuple[str, ...]
    trades: tuple[str, ...]
    words: frozenset[str]
    phrases: tuple[str, ...]
    openers: frozenset[str]


class Nouns(BaseModel):
    """actors.yaml of a pack: class of actor → nouns; the rest are words that move a noun to another class."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    nouns: dict[str, tuple[str, ...]]
    armed_words: frozenset[str]
    armable: frozenset[str]
    press_words: frozenset[str]
    pressable: frozenset[str]
    state_words: frozenset[str]
    stateable: frozenset[str]
    members: frozenset[str]
    counts: frozenset[str]
    wider: dict[str, frozenset[str]]
    by_phrase: dict[str, frozenset[str]]
    name_words: dict[str, frozenset[str]]
    name_turns: dict[str, frozenset[str]]
    name_links: frozenset[str]
    stand_ins: frozenset[str]
    civil: frozenset[str]
    creeds: dict[str, frozenset[str]]
    press_people: frozenset[str]
    sweeping: frozenset[str]
    purposes: frozenset[str]
    never: frozenset[str]
    anonymity: Anonymity

    @model_validator(mode="after")
    def _each_noun_once(self) -> "Nouns":
        seen: dict[str, str] = {}
        for group, nouns in self.nouns.items():
            for noun in nouns:
                if noun in seen:
                    raise ValueError(f"{noun} is listed as {seen[noun]} and as {group}")
                seen[noun] = group
        return self


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Look-up of nouns in any number and gender."""

    data: Nouns
    grammar: ModuleType

    @cached_property
    def groups(self) -> dict[str, str]:
        """Noun → class."""
        return {noun: group for group, nouns in self.data.nouns.items() for noun in nouns}

    def group(self, word: str) -> str | None:
        """The class of the noun `word`, e.g. `office`; None for a noun that stands for no actor."""
        return _group(self, word)

    def body_word(self, word: str) -> str | None:
        """The kind of body that a capitalised `word` in a name makes it; None for other words."""
        folded = word.lower()
        return next((kind for kind, words in self.data.name_words.items() if folded in words), None)

    @cached_property
    def _wider(self) -> dict[str, frozenset[str]]:
        return {noun: frozenset(map(fold_word, words)) for noun, words in self.data.wider.items()}

    def narrower(self, noun: str) -> frozenset[str]:
        """The folded nouns of offices that `noun` may take up."""
        forms = self.grammar.base_forms(noun.lower())
        return next((self._wider[form] for form in forms if form in self._wider), frozenset())

    def holders(self, text: str) -> frozenset[str]:
        """The folded words of the office whose holder the set phrase that `text` begins with is called by."""
        found = next((words for phrase, words in self.data.by_phrase.items() if text.startswith(phrase)), ())
        return frozenset(map(fold_word, found))

    @cached_property
    def _creeds(self) -> dict[str, frozenset[str]]:
        return {fold_word(word): actors for word, actors in self.data.creeds.items()}

    def creed(self, adjective: str) -> frozenset[str] | None:
        """The ids of the actors that `adjective` is said of; None for any other word."""
        forms = map(fold_word, self.grammar.base_forms(adjective.lower()))
        return next((self._creeds[form] for form in forms if form in self._creeds), None)

    def any_of(self, words: Iterable[str], listed: frozenset[str]) -> bool:
        """Whether a form of one of `words` is in `listed`."""
        return any(not listed.isdisjoint(_forms(self, word)) for word in words)


@lru_cache(maxsize=32768)
def _forms(lexicon: Lexicon, word: str) -> tuple[str, ...]:
    return tuple(lexicon.grammar.base_forms(word.lower()))


@lru_cache(maxsize=32768)
def _group(lexicon: Lexicon, word: str) -> str | None:
    groups = lexicon.groups
    if word.lower() in lexicon.data.never:
        return None
    return next((groups[form] for form in lexicon.grammar.base_forms(word.lower()) if form in groups), None)


@cache
def lexicon(pack: LanguagePack) -> Lexicon:
    """The lexicon of `pack`, built once."""
    return Lexicon(pack.data("actors", Nouns), pack.grammar("naming"))
