"""Weekdays in a sentence: bare (“dimanche”) or with “dernier”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selon.capture.dating.wording.finder import either
from selon.capture.dating.wording.sentences import Sentence
from selon.capture.dating.wording.words import DatingWords
from selon.model import Span


@dataclass(frozen=True, slots=True)
class Weekday:
    """`number` counts from 0 for Monday; `last` where it is called the last, `this` where it is today's."""

    number: int
    span: Span
    last: bool = False
    this: bool = False


def weekdays_in(sentence: Sentence, words: DatingWords) -> Iterator[Weekday]:
    """The weekdays that stand without a date and are not to come."""
    names = {name: number for name, number in words.weekdays.items() if len(name) > 4}
    pattern = (
        rf"(?:(?<!\w)(?P<this>{either(words.this)})\s+)?(?<!\w)(?P<name>{either(names)})(?!\w)(?!\s+\d)"
        rf"(?:\s+(?:(?P<last>{either(words.last)})|(?P<next>{either(words.next)}))(?!\w))?"
    )
    for found in re.finditer(pattern, sentence.lower):
        if not found["next"]:
            yield Weekday(names[found["name"]], found.span(), bool(found["last"]), bool(found["this"]))
