"""The number words of a language, as its pack gives them, and the patterns made of them."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict

Bound = Literal["at_least", "more_than", "less_than", "at_most", "about"]


class NumberWords(BaseModel):
    """numbers.yaml of a pack: the words of numbers with their values, and the qualifiers of each bound."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    words: Mapping[str, int]
    long_tens: tuple[int, ...]
    hundreds: Mapping[str, int]
    scales: Mapping[str, int]
    standing: frozenset[str]
    half: tuple[str, ...]
    joiners: tuple[str, ...]
    collectives: Mapping[str, int]
    halves: Mapping[str, int]
    plural_scales: Mapping[str, int]
    one: tuple[str, ...]
    some: tuple[str, ...]
    small_words: tuple[str, ...]
    vague: tuple[str, ...]
    many: tuple[str, ...]
    none: tuple[str, ...]
    unknown: tuple[str, ...]
    of: tuple[str, ...]
    between: tuple[str, ...]
    range: tuple[str, ...]
    range_between: tuple[str, ...]
    before: Mapping[Bound, tuple[str, ...]]
    after: Mapping[Bound, tuple[str, ...]]
    changes: tuple[str, ...]
    idioms: tuple[str, ...]
    label_before: tuple[str, ...]
    not_count_after: tuple[str, ...]

    @cached_property
    def values(self) -> Mapping[str, int]:
        """Value of every number word, plurals of collectives included."""
        plural = {f"{word}s": value for word, value in self.collectives.items()}
        return {**self.words, **self.hundreds, **self.scales, **self.halves, **self.collectives, **plural}

    @cached_property
    def collective(self) -> frozenset[str]:
        """Words that name a round number of things (a score, a hundred or so)."""
        return frozenset(self.collectives) | {f"{word}s" for word in self.collectives}

    @cached_property
    def atom(self) -> re.Pattern[str]:
        """A number in digits (group `digits`) or one number word (group `word`)."""
        digits = r"(?<![\w.,])(?P<digits>\d{1,3}(?:[ .,]\d{3})+(?![\d]|[.,]\d)|\d+(?:[.,]\d+)?)(?![\w])"
        return re.compile(rf"{digits}|(?<!\w)(?P<word>{_either(self.values)})(?!\w)", re.IGNORECASE)

    @cached_property
    def idiom(self) -> re.Pattern[str]:
        """A number word at the end of a set phrase that counts nothing ("pour cent")."""
        return re.compile(rf"(?<!\w)(?:{_either(self.idioms)})\Z", re.IGNORECASE)

    @cached_property
    def joiner(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{_either(self.joiners)})\Z", re.IGNORECASE)

    @cached_property
    def half_after(self) -> re.Pattern[str]:
        return re.compile(rf" (?:{_either(self.half)})(?!\w)", re.IGNORECASE)

    @cached_property
    def one_before(self) -> re.Pattern[str]:
        return _before([*self.one], self.small_words)

    @cached_property
    def some_before(self) -> re.Pattern[str]:
        return _before([*self.some], self.small_words)

    @cached_property
    def linked(self) -> re.Pattern[str]:
        """What stands between two parts of one product: "dizaines DE milliers"."""
        return re.compile(rf" ?(?:{_either(self.of)}) ?\Z", re.IGNORECASE)

    @cached_property
    def vague_word(self) -> re.Pattern[str]:
        kinds = (("vague", self.vague), ("many", self.many), ("none", self.none), ("unknown", self.unknown))
        parts = "|".join(rf"(?P<{name}>{_either(words)})" for name, words in kinds)
        return re.compile(rf"(?<!\w)(?:{parts})(?:(?<=')|(?!\w))", re.IGNORECASE)

    @cached_property
    def qualifier_before(self) -> re.Pattern[str]:
        return _before(word for words in self.before.values() for word in words)

    @cached_property
    def qualifier_after(self) -> re.Pattern[str]:
        words = [word for listed in self.after.values() for word in listed]
        return re.compile(
            rf"[ ,(]{{1,2}}(?P<q>{_either(words)})(?!\w| (?:{_either(self.of)}))", re.IGNORECASE
        )

    @cached_property
    def bound_before(self) -> Mapping[str, Bound]:
        return {word: bound for bound, words in self.before.items() for word in words}

    @cached_property
    def bound_after(self) -> Mapping[str, Bound]:
        return {word: bound for bound, words in self.after.items() for word in words}

    @cached_property
    def between_before(self) -> re.Pattern[str]:
        return _before(self.between)

    @cached_property
    def range_link(self) -> re.Pattern[str]:
        return re.compile(
            rf" ?(?:{_either(self.range)})(?:(?<=[^\w])| )?(?:{_either(self.of)})?\s*\Z", re.IGNORECASE
        )

    @cached_property
    def range_between_link(self) -> re.Pattern[str]:
        return re.compile(rf" (?:{_either(self.range_between)})\s*\Z", re.IGNORECASE)

    @cached_property
    def change_before(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{_either(self.changes)})(?!\w)[^.;]{{0,40}}\Z", re.IGNORECASE)

    @cached_property
    def label(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{_either(self.label_before)}) ?\Z", re.IGNORECASE)

    @cached_property
    def not_count(self) -> re.Pattern[str]:
        return re.compile(rf" ?(?:{_either(self.not_count_after)})(?!\w)", re.IGNORECASE)


def _either(words: Iterable[str]) -> str:
    """A pattern of any of `words`, the longest first; a look at the first letter spares most attempts."""
    listed = sorted(set(words), key=lambda word: (-len(word), word))
    firsts = "".join(sorted({re.escape(word[0]) for word in listed}))
    return f"(?=[{firsts}])(?:{'|'.join(re.escape(word) for word in listed)})"


def _before(words: Iterable[str], fillers: Iterable[str] = ()) -> re.Pattern[str]:
    """A pattern of text that ends in one of `words` (group `q`), with at most one of `fillers` after it."""
    filler = rf"(?: (?:{_either(fillers)}))?" if fillers else ""
    return re.compile(rf"(?<![\w])(?P<q>{_either(words)}){filler} ?\Z", re.IGNORECASE)
