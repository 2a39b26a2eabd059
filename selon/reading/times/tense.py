"""Whether a clause is told in the past or the future, by the endings of its verbs: no parse is needed."""

import re
from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.language import open_pack
from selon.reading.times.tokens import Tokens

REACH = 40
CLAUSE = 8
"""What the end of a clause counts, in words, when the nearest verb is looked for."""


class TenseWords(BaseModel):
    """times_tense.yaml. Endings are patterns of whole words.

    `auxiliaries` show the past before a participle, `wishes` the future; `going` shows the future before an
    infinitive. A participle `alone`, without one of `beings` before it, shows the past. `between` are words
    that may part them; `clause` are words that begin a clause.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    past: frozenset[str]
    future: frozenset[str]
    past_endings: str
    future_endings: str
    not_verbs: frozenset[str]
    auxiliaries: frozenset[str]
    participle: str
    alone: str
    beings: frozenset[str]
    infinitive: str
    going: frozenset[str]
    wishes: frozenset[str]
    between: frozenset[str]
    clause: frozenset[str]


class Cues:
    """Which words show a tense."""

    def __init__(self, words: TenseWords) -> None:
        self.words = words
        self._past, self._future = re.compile(words.past_endings), re.compile(words.future_endings)
        self._alone = re.compile(words.alone)
        self._participle, self._infinitive = re.compile(words.participle), re.compile(words.infinitive)

    def tense(self, tokens: Tokens, index: int) -> int:
        """-1 past, 1 future, 0 none, of the word at `index` with the words that follow it."""
        word, words = tokens.items[index].text, self.words
        if word in words.not_verbs:
            return 0
        if word.lower() in words.future or self._future.fullmatch(word):
            return 1
        if word in words.wishes and self._followed(tokens, index, self._participle):
            return 1
        if word in words.going and self._followed(tokens, index, self._infinitive):
            return 1
        if word in words.auxiliaries and self._followed(tokens, index, self._participle):
            return -1
        return -1 if word.lower() in words.past or self._past.fullmatch(word) else 0

    def participial(self, tokens: Tokens, index: int) -> bool:
        """Whether the word at `index` is a participle by itself ("arrivé vendredi"), not part of a tense."""
        if index < 1 or not self._alone.fullmatch(tokens.items[index].text):
            return False
        before, words = tokens.items[index - 1].text.lower(), self.words
        if tokens.items[index].text in words.future or before in words.between | words.auxiliaries:
            return False
        return before not in words.beings and not self._future.fullmatch(before)

    def infinitive(self, tokens: Tokens, index: int) -> bool:
        """Whether the word at `index` is an infinitive by its ending."""
        return index < len(tokens.items) and self._infinitive.fullmatch(tokens.items[index].text) is not None

    def _followed(self, tokens: Tokens, index: int, shape: re.Pattern[str]) -> bool:
        for token in tokens.items[index + 1 : index + 5]:
            if shape.fullmatch(token.text):
                return True
            if token.text.lower() not in self.words.between:
                return False
        return False


class Tenses:
    """The tenses of one text, found on demand."""

    def __init__(self, tokens: Tokens, cues: Cues) -> None:
        self._tokens, self._cues = tokens, cues

    def at(self, first: int, last: int) -> int:
        """-1 past, 1 future, 0 unknown: the verb nearest to tokens `[first, last)` within their sentence."""
        if self._cues.participial(self._tokens, first - 1):
            return -1
        left = self._walk(range(first - 1, max(-1, first - REACH), -1))
        right = self._walk(range(last, min(len(self._tokens.items), last + REACH)))
        return min((found for found in (left, right) if found), default=(0, 0))[1]

    def infinitive(self, index: int) -> bool:
        return self._cues.infinitive(self._tokens, index)

    def _walk(self, indices: range) -> tuple[int, int] | None:
        far = 0
        for index in indices:
            token = self._tokens.items[index]
            if token.kind in ("stop", "break"):
                return None
            begins = token.text.lower() in self._cues.words.clause
            far += CLAUSE if begins else 2 if token.kind == "comma" else 1
            tense = self._cues.tense(self._tokens, index)
            if tense:
                return far, tense
        return None


@cache
def open_cues(language: str) -> Cues:
    """The tense words of `language`. Raises UnsupportedLanguage, InvalidData."""
    return Cues(open_pack(language).data("times_tense", TenseWords))
