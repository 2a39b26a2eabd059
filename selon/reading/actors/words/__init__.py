"""The words that actors are told by: nouns, determiners and pronouns, titles."""

from selon.reading.actors.words.facts import Facts, pronoun_key, word_lists
from selon.reading.actors.words.lexicon import Lexicon, lexicon
from selon.reading.actors.words.phrase import Phrase
from selon.reading.actors.words.reference import Form, Reference, reference
from selon.reading.actors.words.states import StateWords, state_words
from selon.reading.actors.words.titles import Titles, titles

__all__ = [
    "Facts",
    "Form",
    "Lexicon",
    "Phrase",
    "Reference",
    "StateWords",
    "Titles",
    "lexicon",
    "pronoun_key",
    "reference",
    "state_words",
    "titles",
    "word_lists",
]
