"""An event while it is being read."""

import datetime as dt
from dataclasses import dataclass

from spacy.tokens import Token

from selon.model import Argument, Attribution, Figure, Mention, Place, Reason, Span, Time
from selon.reading.document import Document
from selon.reading.events.triggers.lexicon import Entry
from selon.vocabulary import EventKind, Status


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that may name an event: its tokens (`head` is the one arguments hang on) and its entry.

    `words` are the other words of a set phrase."""

    kind: EventKind
    entry: Entry
    head: Token
    span: Span
    verbal: bool
    words: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True)
class Layers:
    """What the layers before have read, as far as events need it."""

    document: Document
    times: tuple[Time, ...]
    places: tuple[Place, ...]
    mentions: tuple[Mention, ...]
    attributions: tuple[Attribution, ...]
    figures: tuple[Figure, ...]

    def mention_of(self, offset: int) -> Mention | None:
        """The shortest mention of an actor that holds the character at `offset`."""
        holding = [m for m in self.mentions if m.span[0] <= offset < m.span[1]]
        return min(holding, key=lambda mention: mention.span[1] - mention.span[0], default=None)


@dataclass(frozen=True, slots=True)
class Draft:
    """A trigger with all that was found out about it."""

    trigger: Trigger
    agent: Argument | None = None
    patient: Argument | None = None
    place: Place | None = None
    start: dt.date | None = None
    end: dt.date | None = None
    own_time: bool = False
    status: Status = "happened"
    source: str | None = None
    attribution: str | None = None
    why: tuple[Reason, ...] = ()
