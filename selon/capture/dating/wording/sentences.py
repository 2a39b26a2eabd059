"""The sentences of an article's body, and their tense so far as single words tell it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from selon.capture.dating.context import Context
from selon.capture.dating.wording.finder import either
from selon.capture.dating.wording.words import DatingWords

_END = re.compile(r"[.!?…](?:[\s»”\"')\]]+|$)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as written, where it begins in the page text, and as it is compared (see `folded`)."""

    text: str
    start: int
    lower: str


def folded(text: str) -> str:
    """Lower case with straight apostrophes; letters whose lower case is longer stay, so that offsets hold."""
    lower = text.replace("’", "'").lower()
    if len(lower) == len(text):
        return lower
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in text.replace("’", "'"))


def sentences(context: Context) -> Iterator[Sentence]:
    """Of the title and the body, in order."""
    for line in (context.title, *context.body):
        text, start = context.page.read(line), 0
        for end in (*(match.end() for match in _END.finditer(text)), len(text)):
            if text[start:end].strip():
                part = text[start:end]
                yield Sentence(part, line.span[0] + start, folded(part))
            start = end


def is_future(sentence: Sentence, words: DatingWords) -> bool:
    """Whether a word of the sentence speaks of what is to come."""
    return bool(_future(words.future_endings, words.future_words).search(sentence.lower))


def is_past(sentence: Sentence, words: DatingWords) -> bool:
    return bool(has_word(sentence, words.past))


def has_word(sentence: Sentence, words: tuple[str, ...]) -> re.Match[str] | None:
    """The first of `words` in the sentence."""
    return _any(words).search(sentence.lower)


@cache
def _any(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(words)})(?!\w)")


@cache
def _future(endings: tuple[str, ...], words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:\w+(?:{either(endings)})|{either(words)})(?!\w)")
