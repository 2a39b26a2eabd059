"""What the word lists say of one word, looked up once for every form."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from selon.language import LanguagePack
from selon.reading.actors.words.lexicon import Lexicon, lexicon
from selon.reading.actors.words.reference import Reference, reference
from selon.reading.actors.words.states import StateWords, state_words
from selon.reading.actors.words.titles import Titles, titles

ACRONYM = re.compile(r"^[A-ZÀ-Ý][A-ZÀ-Ý0-9&-]{1,9}$")


@dataclass(frozen=True, slots=True)
class Facts:
    """A word's class as a noun, the organ and the state it stands for, and what its letters show.

    `body` is the kind of body that the word makes a name of, `title` the gender of a title, `never` marks
    words that no name begins with. `key` is a pronoun without the verb that may be glued to it. `telling`
    is false of a word of which nothing else is known.
    """

    capital: bool
    group: str | None
    organ: str | None
    code: str | None
    key: str | None
    relative: bool
    acronym: bool
    body: str | None
    title: str | None
    never: bool
    telling: bool


@dataclass(frozen=True, eq=False)
class WordLists:
    """The lists of a pack side by side."""

    lexicon: Lexicon
    states: StateWords
    reference: Reference
    titles: Titles

    def facts(self, word: str) -> Facts:
        """What is known of `word`, as it is written."""
        return _facts(self, word)


@lru_cache(maxsize=65536)
def _facts(lists: WordLists, word: str) -> Facts:
    capital = word[0].isupper()
    key = pronoun_key(word)
    group, organ = lists.lexicon.group(word), lists.states.organ(word)
    code = None if capital else lists.states.code(word)
    pronoun, relative = key in lists.reference.personal, word.lower() in lists.reference.relative
    return Facts(
        capital=capital,
        group=group,
        organ=organ,
        code=code,
        key=key if pronoun else None,
        relative=relative,
        acronym=bool(ACRONYM.match(word)) and sum(sign.isupper() for sign in word) > 1,
        body=lists.lexicon.body_word(word) if capital else None,
        title=lists.titles.title(word),
        never=word.lower() in lists.titles.never_names,
        telling=bool(capital or group or organ or code or pronoun or relative),
    )


def pronoun_key(text: str) -> str:
    """A pronoun as the lists have it: "il" for "-t-il"."""
    return text.lower().lstrip("-").removeprefix("t-")


@cache
def word_lists(pack: LanguagePack) -> WordLists:
    """The word lists of `pack`."""
    return WordLists(lexicon(pack), state_words(pack), reference(pack), titles(pack))
