"""What a calendar rule sees of a phrase: its words, the day it is read from, and what was said before."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from selon.reading.times.calendar import OPEN, Days, one
from selon.reading.times.tense import Tenses
from selon.reading.times.tokens import Tokens
from selon.vocabulary import TimeType

PASSED_OVER = frozenset({"until", "by", "before"})
"""Bounds behind which a date is no place where the story stands."""

NEAR = 3
"""How many paragraphs on a part of the day still belongs to the day said last."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase means. `grain` is the unit it is told in; `amount` the count and unit of a stretch.

    `held`: a calendar can hold it. `anchored`: it hangs on the mention with that number.
    """

    type: TimeType
    value: str
    days: Days = OPEN
    grain: str = "D"
    amount: tuple[float, str] | None = None
    held: bool = True
    anchored: int | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase found: its tokens `[first, last)`, the rule that reads it and the tokens in its slots."""

    first: int
    last: int
    rule: str
    slots: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Scene:
    """One mention, seen from the day `today`.

    `said` are the meanings known so far, by number of the mention, `bounds` the prepositions of the mentions.
    """

    tokens: Tokens
    mention: Mention
    number: int
    today: dt.date
    tenses: Tenses
    mentions: tuple[Mention, ...]
    said: Mapping[int, Meaning]
    bounds: tuple[str | None, ...] = ()

    def has(self, slot: str) -> bool:
        return slot in self.mention.slots

    def number_in(self, slot: str) -> int:
        """The whole number in `slot`."""
        return int(self.tokens.items[self.mention.slots[slot]].value)

    def code(self, slot: str) -> str:
        """The TIMEX3 code or the kind of shift in `slot`."""
        return str(self.tokens.items[self.mention.slots[slot]].value)

    def kind(self, slot: str) -> str:
        return self.tokens.items[self.mention.slots[slot]].kind

    def word(self, slot: str) -> str:
        return self.tokens.items[self.mention.slots[slot]].text

    def plural(self, slot: str) -> bool:
        """Whether the word in `slot` has the ending of a plural."""
        return self.word(slot).endswith(self.tokens.plural)

    def kind_at(self, index: int) -> str:
        """The kind of the token at `index`; "break" beyond the text."""
        items = self.tokens.items
        return items[index].kind if 0 <= index < len(items) else "break"

    def before(self, steps: int = 1) -> str:
        """The kind of the token `steps` before the mention."""
        return self.kind_at(self.mention.first - steps)

    def after(self, steps: int = 0) -> str:
        """The kind of the token `steps` behind the one that follows the mention."""
        return self.kind_at(self.mention.last + steps)

    def follows(self, group: str, steps: int = 1) -> bool:
        """Whether the token `steps` before the mention is of a kind of `group`."""
        return self.before(steps) in self.tokens.groups[group]

    def leads(self, group: str, steps: int = 0) -> bool:
        """Whether the token `steps` behind the mention's follower is of a kind of `group`."""
        return self.after(steps) in self.tokens.groups[group]

    def capital(self, slot: str) -> bool:
        """Whether the word in `slot` has a capital that the start of a sentence does not explain."""
        start = self.before() in ("break", "stop") or self.mention.first == 0
        return self.word(slot)[0].isupper() and not (start and self.mention.slots[slot] == self.mention.first)

    def direction(self) -> int:
        """-1 where the clause is told in the past, 1 in the future, 0 unknown."""
        return self.tenses.at(self.mention.first, self.mention.last)

    def quoted(self) -> bool:
        """Whether the mention stands inside quotation marks that its paragraph opened."""
        plain = 0
        for index in range(self.mention.first - 1, -1, -1):
            text = self.tokens.items[index].text
            if text in ("«", "»"):
                return text == "«"
            if self.kind_at(index) == "break":
                break
            plain += text == '"'
        return plain % 2 == 1

    def day_before(self, day: dt.date) -> tuple[int, Meaning] | None:
        """The nearest earlier mention of one day of the week before `day`, a few paragraphs back at most."""
        for number in range(self.number - 1, -1, -1):
            meaning = self.said.get(number)
            if meaning and _fits(meaning, "day") and meaning.days.start and meaning.days.start < day:
                near = (day - meaning.days.start).days <= 7 and not self._far(
                    self.mentions[number], "break", NEAR
                )
                return (number, meaning) if near else None
        return None

    def today_said(self) -> int | None:
        """The number of the last earlier mention of the day of the article itself, its dateline aside."""
        for number in range(self.number - 1, -1, -1):
            meaning = self.said.get(number)
            dateline = "year" in self.mentions[number].slots
            if meaning and not dateline and meaning.grain == "D" and meaning.days == one(self.today):
                return number
        return None

    def breaks(self, kind: str, other: Mention) -> int:
        """How many tokens of `kind` stand between this mention and `other`."""
        low, high = sorted((self.mention, other), key=lambda mention: mention.first)
        return sum(token.kind == kind for token in self.tokens.items[low.last : high.first])

    def last_said(self, fit: str) -> tuple[int, Meaning] | None:
        """The nearest earlier mention with calendar days; `fit` "day": of one day, "any": of any grain."""
        for number in range(self.number - 1, -1, -1):
            meaning = self.said.get(number)
            if meaning and _fits(meaning, fit) and self._bound(number) not in PASSED_OVER:
                return number, meaning
        return None

    def _bound(self, number: int) -> str | None:
        return self.bounds[number] if self.bounds else None

    def day_nearby(self) -> tuple[int, Meaning] | None:
        """The day that a part of the day belongs to: in the same sentence, or said shortly before."""
        earlier = self.last_said("day")
        if earlier and not self._far(self.mentions[earlier[0]], "stop"):
            return earlier
        for number in range(self.number + 1, min(self.number + 3, len(self.mentions))):
            meaning = self.said.get(number)
            other = self.mentions[number]
            if meaning and _fits(meaning, "day") and other.first - self.mention.last <= 4:
                return (number, meaning) if not self._far(other, "stop") else earlier
        return earlier if earlier and not self._far(self.mentions[earlier[0]], "break", NEAR) else None

    def _far(self, other: Mention, kind: str, allowed: int = 0) -> bool:
        return self.breaks(kind, other) > allowed or self.breaks("break", other) > NEAR


def _fits(meaning: Meaning, fit: str) -> bool:
    if meaning.days.start is None or meaning.days.end is None or meaning.type not in ("DATE", "TIME"):
        return False
    if fit == "any":
        return True
    return meaning.grain == "D" and (meaning.days.end - meaning.days.start).days <= 1
