"""One piece of evidence for the day of publication, and how far it binds."""

from dataclasses import dataclass
from enum import IntEnum

from selon.capture.dating.calendar import OPEN, Days
from selon.model import Evidence, Span


class Rank(IntEnum):
    """How far a cue binds, from the firmest. A weaker cue that contradicts a firmer one is set aside."""

    GIVEN = 0
    CEILING = 1
    METADATA = 2
    STAMP = 3
    DATELINE = 4
    ADDRESS = 5
    TODAY = 6
    FLOOR = 7
    RELATIVE = 8
    OFFICE = 9
    KNOWN = 10
    FOOT = 11
    TEXT = 12
    HINT = 13
    HEADER = 14
    GUESS = 15


@dataclass(frozen=True, slots=True)
class Cue:
    """What stands where, and what follows: `days` in which the article was published.

    `yearless` (month, day) and `weekday` narrow an interval that is short enough to hold few such days;
    `since` (month, day) one of a year: the text tells of that day as past, and names no year.
    """

    text: str
    why: str
    rank: Rank
    days: Days = OPEN
    span: Span | None = None
    yearless: tuple[int, int] | None = None
    weekday: int | None = None
    since: tuple[int, int] | None = None

    def evidence(self, note: str = "") -> Evidence:
        return Evidence(text=self.text, span=self.span, why=self.why + note)
