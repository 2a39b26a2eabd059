"""Whether a clause is told in the past or the future, by the endings of its verbs: no parse is needed."""

import re
from collections.abc import Callable

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack
from selon.reading.times.tokens import Tokens

REACH = 40
CLAUSE = 8
"""What the end of a clause counts, in words, when the nearest verb is looked for."""


class TenseWords(BaseModel):
    """times_tense.yaml: words and endings that show past or future, auxiliaries, and words that part clauses."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    past: list[str]
    future: list[str]
    past_endings: str
    future_endings: str
    not_verbs: list[str]
    auxiliaries: list[str]
    participle: str
    infinitive: str
    going: list[str]
    between: list[str]
    clause: list[str]


class Tenses:
    """The tense cues of one text, found on demand."""

    def __init__(self, tokens: Tokens, cue: Callable[[Tokens, int], int], clause: frozenset[str]) -> None:
        self._tokens, self._cue, self._clause = tokens, cue, clause

    def at(self, first: int, last: int) -> int:
        """-1 past, 1 future, 0 unknown: the verb nearest to tokens `[first, last)` within their sentence."""
        left = self._walk(range(first - 1, max(-1, first - REACH), -1))
        right = self._walk(range(last, min(len(self._tokens.items), last + REACH)))
        found = min((cue for cue in (left, right) if cue), default=(0, 0))
        return found[1]

    def _walk(self, indices: range) -> tuple[int, int] | None:
        far = 0
        for index in indices:
            token = self._tokens.items[index]
            if token.kind in ("stop", "break"):
                return None
            far += CLAUSE if token.text.lower() in self._clause else 2 if token.kind == "comma" else 1
            tense = self._cue(self._tokens, index)
            if tense:
                return far, tense
        return None


def open_tenses(pack: LanguagePack) -> Callable[[Tokens], Tenses]:
    """Makes the tense finder of texts in the language of `pack`."""
    data = pack.data("times_tense", TenseWords)
    past, future, going = frozenset(data.past), frozenset(data.future), frozenset(data.going)
    auxiliaries, between, not_verbs = map(frozenset, (data.auxiliaries, data.between, data.not_verbs))
    past_endings, future_endings = re.compile(data.past_endings), re.compile(data.future_endings)
    participle, infinitive = re.compile(data.participle), re.compile(data.infinitive)

    def followed(tokens: Tokens, index: int, shape: re.Pattern[str]) -> bool:
        for token in tokens.items[index + 1 : index + 5]:
            if shape.fullmatch(token.text):
                return True
            if token.text.lower() not in between:
                return False
        return False

    def cue(tokens: Tokens, index: int) -> int:
        word = tokens.items[index].text
        if word in not_verbs:
            return 0
        if word in future or future_endings.fullmatch(word):
            return 1
        if word in going and followed(tokens, index, infinitive):
            return 1
        if word in auxiliaries and followed(tokens, index, participle):
            return -1
        return -1 if word in past or past_endings.fullmatch(word) else 0

    clause = frozenset(data.clause)
    return lambda tokens: Tenses(tokens, cue, clause)
