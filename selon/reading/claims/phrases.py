"""claims.yaml: the words of the line that a claim is printed as."""

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack
from selon.vocabulary import EventKind, Measure, Stance, Status


class Phrases(BaseModel):
    """Names of kinds, measures, statuses and stances, and patterns with one or two gaps `{}`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kinds: dict[EventKind, str]
    measures: dict[Measure, str]
    statuses: dict[Status, str]
    stances: dict[Stance, str]
    agent: str
    side: str
    openers: frozenset[str]
    status: str
    hearsay: str
    according_to: str
    citing: str
    nobody: str
    quoted: str
    months: tuple[str, ...]
    first: str
    day: str
    until: str
    since: str
    interval: str


def phrases(pack: LanguagePack) -> Phrases:
    """The phrases of a language. Raises InvalidData."""
    return pack.data("claims", Phrases)
