"""Adjectives of states, and the nouns of their organs."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from types import ModuleType

from pydantic import BaseModel, ConfigDict

from selon.actors.fold import fold_word
from selon.language import LanguagePack


class States(BaseModel):
    """actors_states.yaml of a pack: adjectives by ISO 3166-1 alpha-2, organs by class of actor."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    adjectives: dict[str, tuple[str, ...]]
    organs: dict[str, tuple[str, ...]]
    addressing: frozenset[str]
    agent_marks: frozenset[str]
    loaded_organs: frozenset[str]
    loaded_words: frozenset[str]


@dataclass(frozen=True, eq=False)
class StateWords:
    """Look-up of state words in any number and gender."""

    data: States
    grammar: ModuleType

    @cached_property
    def codes(self) -> dict[str, str]:
        """Folded adjective → state."""
        return {fold_word(word): code for code, words in self.data.adjectives.items() for word in words}

    @cached_property
    def organs(self) -> dict[str, str]:
        """Noun → class of organ."""
        return {noun: organ for organ, nouns in self.data.organs.items() for noun in nouns}

    def code(self, adjective: str) -> str | None:
        """The state that `adjective` belongs to."""
        return _code(self, adjective)

    def organ(self, noun: str) -> str | None:
        """`gov`, `army` or `police`."""
        return _organ(self, noun)

    def is_loaded(self, words: Iterable[str]) -> bool:
        """Whether one of `words` takes a side."""
        return any(
            form in self.data.loaded_words for word in words for form in self.grammar.base_forms(word.lower())
        )

    def is_loaded_organ(self, noun: str) -> bool:
        """Whether calling a government `noun` takes a side."""
        return any(form in self.data.loaded_organs for form in self.grammar.base_forms(noun.lower()))


@lru_cache(maxsize=32768)
def _code(words: StateWords, adjective: str) -> str | None:
    forms = map(fold_word, words.grammar.base_forms(adjective.lower()))
    return next((words.codes[form] for form in forms if form in words.codes), None)


@lru_cache(maxsize=32768)
def _organ(words: StateWords, noun: str) -> str | None:
    forms = words.grammar.base_forms(noun.lower())
    return next((words.organs[form] for form in forms if form in words.organs), None)


@cache
def state_words(pack: LanguagePack) -> StateWords:
    """The state words of `pack`, built once."""
    return StateWords(pack.data("actors_states", States), pack.grammar("naming"))
