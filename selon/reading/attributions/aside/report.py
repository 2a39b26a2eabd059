"""A report set aside, as a type of its own: it is no part of a reading."""

from selon.model import Cue, Part, Reason, Source, Word
from selon.vocabulary import AsideReason


class SetAside(Word):
    """A stretch that a word of saying reports and that is no attribution; `reason` tells why."""

    id: str
    content: tuple[Part, ...]
    cue: Cue
    sources: tuple[Source, ...] = ()
    reason: AsideReason
    why: tuple[Reason, ...] = ()
