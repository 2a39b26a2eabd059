"""Adjectives of states, and the nouns of their organs."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from types import ModuleType

from pydantic import BaseModel, ConfigDict

from selon.actors.fold import fold_word
from selon.language import LanguagePack


class States(BaseModel):
    """actors_states.yaml of a pack: adjectives by ISO 3166-1 alpha-2, organs by class of actor."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    adjectives: dict[str, tuple[str, ...]]
    organs: dict[str, tuple[str, ...]]
    loaded_organs: frozenset[str]
    loaded_words: frozenset[str]


@dataclass(frozen=True, eq=False)
class StateWords:
    """Look-up of state words in any number and gender."""

    data: States
    grammar: ModuleType

    @cached_property
    def _codes(self) -> dict[str, str]:
        return {fold_word(word): code for code, words in self.data.adjectives.items() for word in words}

    @cached_property
    def _organs(self) -> dict[str, str]:
        return {noun: organ for organ, nouns in self.data.organs.items() for noun in nouns}

    def code(self, adjective: str) -> str | None:
        """The state that `adjective` belongs to."""
        return self._first(adjective, self._codes, folded=True)

    def organ(self, noun: str) -> str | None:
        """`gov`, `army` or `police`."""
        return self._first(noun, self._organs)

    def is_loaded(self, words: Iterable[str]) -> bool:
        """Whether one of `words` takes a side."""
        return any(
            form in self.data.loaded_words for word in words for form in self.grammar.base_forms(word.lower())
        )

    def is_loaded_organ(self, noun: str) -> bool:
        """Whether calling a government `noun` takes a side."""
        return any(form in self.data.loaded_organs for form in self.grammar.base_forms(noun.lower()))

    def _first(self, word: str, table: dict[str, str], folded: bool = False) -> str | None:
        forms = self.grammar.base_forms(word.lower())
        return next(
            (table[key] for form in forms if (key := fold_word(form) if folded else form) in table), None
        )


@cache
def state_words(pack: LanguagePack) -> StateWords:
    """The state words of `pack`, built once."""
    return StateWords(pack.data("actors_states", States), pack.grammar("naming"))
