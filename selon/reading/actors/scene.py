"""An article as the actor layer sees it: its parse, the words of its language, the registry's names in it."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from selon.actors import Alias, Match, open_registry
from selon.model import Place, Span
from selon.reading.actors.words import (
    Facts,
    Lexicon,
    Reference,
    StateWords,
    Titles,
    lexicon,
    reference,
    state_words,
    titles,
    word_lists,
)
from selon.reading.document import Document

BRACKETED = re.compile(r"\([^()]*\)")
QUOTED = re.compile(r"«[^«»]{25,}»|\"[^\"\n]{25,}\"")
STATE_ROLES = frozenset({"state", "full", "capital", "seat"})


@dataclass(frozen=True, eq=False)
class Scene:
    """A document and its places, with what the actor layer looks up again and again."""

    document: Document
    places: tuple[Place, ...]

    @cached_property
    def lexicon(self) -> Lexicon:
        return lexicon(self.document.pack)

    @cached_property
    def reference(self) -> Reference:
        return reference(self.document.pack)

    @cached_property
    def states(self) -> StateWords:
        return state_words(self.document.pack)

    @cached_property
    def titles(self) -> Titles:
        return titles(self.document.pack)

    @property
    def text(self) -> str:
        return self.document.text

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """Every token, made once: the parser makes them anew at each look."""
        return tuple(self.document.doc)

    @cached_property
    def facts(self) -> tuple[Facts, ...]:
        """What the word lists say of every token."""
        lists = word_lists(self.document.pack)
        return tuple(lists.facts(token.text) for token in self.words)

    def where(self, wanted: Callable[[Facts], object]) -> tuple[Token, ...]:
        """The tokens whose facts `wanted` finds true, in order."""
        return tuple(token for token, facts in self._telling if wanted(facts))

    @cached_property
    def _telling(self) -> tuple[tuple[Token, Facts], ...]:
        """The tokens of which the lists say anything, one in three."""
        return tuple(pair for pair in zip(self.words, self.facts, strict=True) if pair[1].telling)

    @cached_property
    def capitals(self) -> tuple[Token, ...]:
        """The tokens that begin with a capital."""
        return self.where(lambda facts: facts.capital)

    @cached_property
    def nouns(self) -> tuple[Token, ...]:
        """The tokens that the lexicon knows as nouns for actors."""
        return self.where(lambda facts: facts.group)

    @cached_property
    def _starts(self) -> list[int]:
        return [token.idx for token in self.words]

    def index_at(self, offset: int) -> int:
        """The index of the token that holds the character at `offset`, or of the one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def token_at(self, offset: int) -> Token:
        """The token that holds the character at `offset`, or the one before it."""
        return self.words[self.index_at(offset)]

    def tokens(self, span: Span) -> TokenSpan:
        return self.document.tokens(span)

    def run(self, span: Span) -> tuple[Token, ...]:
        """The tokens that touch `span`."""
        return self.words[self.index_at(span[0]) : self.index_at(max(span[0], span[1] - 1)) + 1]

    def before(self, offset: int) -> Token | None:
        """The last token that ends before `offset`, white space apart."""
        index = self.index_at(offset) - 1
        while index >= 0 and self.words[index].is_space:
            index -= 1
        return self.words[index] if index >= 0 else None

    def after(self, offset: int) -> Token | None:
        """The first token that starts at `offset` or later."""
        index = bisect_left(self._starts, offset)
        return self.words[index] if index < len(self.words) else None

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """Every name of the registry in the text, states and capitals too."""
        return tuple(open_registry().matches(self.document.plain))

    @cached_property
    def state_spans(self) -> frozenset[Span]:
        """Where states, capitals and seats of power stand."""
        return frozenset((it.start, it.end) for it in self.matches if it.aliases[0].role in STATE_ROLES)

    @cached_property
    def countries(self) -> Counter[str]:
        """How often the article names each country, by its names, adjectives and places."""
        counts: Counter[str] = Counter()
        for match in self.matches:
            alias = match.aliases[0]
            if alias.role in STATE_ROLES:
                counts[alias.actor.countries[0]] += 1
        counts.update(place.country.lower() for place in self.places if place.country)
        for token in self.where(lambda facts: facts.code):
            code = self.facts[token.i].code
            if code and token.pos_ in ("ADJ", "NOUN", "PROPN"):
                counts[code] += 1
        return counts

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start_char for sentence in self.document.sentences]

    def sentence_start(self, offset: int) -> int:
        """Where the sentence that holds `offset` begins."""
        return self._sentence_starts[max(0, self.sentence_number(offset) - 1)]

    def sentence_number(self, offset: int) -> int:
        """The number of the sentence that holds `offset`."""
        return bisect_right(self._sentence_starts, offset)

    def choose(self, match: Match) -> Alias:
        """The alias that fits the article's countries best; the first listed where none does."""
        if len(match.aliases) == 1:
            return match.aliases[0]
        return max(match.aliases, key=lambda alias: self._fit(alias))

    def _fit(self, alias: Alias) -> int:
        if not alias.actor.countries:
            return 1
        return sum(self.countries.get(code, 0) for code in alias.actor.countries)

    @cached_property
    def _brackets(self) -> list[Span]:
        return [found.span() for found in BRACKETED.finditer(self.document.plain)]

    def bracketed(self, offset: int) -> bool:
        """Whether `offset` lies in round brackets."""
        return any(start <= offset < end for start, end in self._brackets)

    @cached_property
    def _quoted(self) -> list[Span]:
        return [found.span() for found in QUOTED.finditer(self.document.plain)]

    def quoted(self, offset: int) -> int:
        """The number of the quotation that holds `offset`, from 1; 0 outside of all."""
        at = bisect_right(self._quoted, (offset, len(self.text)))
        return at if at and self._quoted[at - 1][0] <= offset < self._quoted[at - 1][1] else 0
