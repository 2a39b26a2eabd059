"""What a ledger gives back: claims out of their articles, articles, decisions."""

import datetime as dt
from typing import Literal

from selon.model import Span, Word
from selon.vocabulary import (
    ClaimKind,
    EventKind,
    Measure,
    SourceKind,
    Stance,
    Status,
    Unit,
    Verdict,
)


class Link(Word):
    """One source of a chain: the name to print, and what it is where the article tells."""

    name: str
    kind: SourceKind | None = None
    anonymous: bool = False
    actor: str | None = None


class StoredClaim(Word):
    """A claim with all that it can be asked by, and with what it takes to name its article.

    `chain` goes from the source nearest to the outlet to the ultimate one; empty is the article's own voice.
    `source` is the ultimate source's name. `quote` are the article's characters that the claim stands on.
    `event` is the event's id within the reading; `agent` and `patient` are names, with their actors' ids.
    `low`, `high` and `best` are the bounds of a figure, `figure` its words, `part_of` the id of its whole,
    `as_of` the day it is given for. `start` and `end` are days. `place_kind` is a locality, a region, ….
    """

    id: str
    kind: ClaimKind
    text: str
    evidence: tuple[Span, ...]
    quote: str
    chain: tuple[Link, ...] = ()
    source: str | None = None
    stance: Stance = "affirm"
    status: Status = "happened"
    hearsay: bool = False
    event: str | None = None
    event_kind: EventKind | None = None
    agent: str | None = None
    agent_actor: str | None = None
    patient: str | None = None
    patient_actor: str | None = None
    measure: Measure | None = None
    unit: Unit | None = None
    low: int | None = None
    high: int | None = None
    best: int | None = None
    figure: str | None = None
    who: str | None = None
    part_of: str | None = None
    cumulative: bool = False
    as_of: dt.date | None = None
    place: str | None = None
    place_id: str | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    precision: int | None = None
    radius_km: float | None = None
    place_kind: str | None = None
    start: dt.date | None = None
    end: dt.date | None = None
    article: str
    title: str
    outlet: str | None = None
    language: str
    url: str | None = None
    credits: tuple[str, ...] = ()
    published_from: dt.date | None = None
    published_to: dt.date | None = None


class StoredArticle(Word):
    """An article without its text. `claims` counts its claims, `reader` wrote its latest reading."""

    id: str
    title: str
    outlet: str | None = None
    language: str
    url: str | None = None
    published_from: dt.date | None = None
    published_to: dt.date | None = None
    credits: tuple[str, ...] = ()
    reader: str
    claims: int


class Decision(Word):
    """What somebody decided about a claim, and when (with time zone)."""

    claim: str
    verdict: Verdict
    who: str
    at: dt.datetime
    note: str = ""


Way = Literal["together", "apart", "undecided"]


class Tie(Word):
    """What somebody decided about two claims: about one thing, about two, or not decided after all."""

    claim: str
    other: str
    tie: Way
    who: str
    at: dt.datetime
    note: str = ""
