"""The words of Selon as immutable types. Their JSON is the contract (docs/contract.md).

A span is `(start, end)`, end exclusive, in code points of the article's text.
"""

import datetime as dt
import hashlib
from functools import cached_property

from pydantic import BaseModel, ConfigDict, computed_field

from selon.vocabulary import (
    ClaimKind,
    EventKind,
    Form,
    Measure,
    QuoteUse,
    SourceKind,
    Stance,
    Status,
    TimeType,
    Unit,
)

Span = tuple[int, int]


class Word(BaseModel):
    """Base of all of them: frozen, and strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Reason(Word):
    """Why a field has its value: the rule, where it looked, and which candidates lost."""

    field: str
    rule: str
    span: Span | None = None
    lost: tuple[str, ...] = ()


# --- capture and article ---------------------------------------------------------------------------


class Capture(Word):
    """The bytes of a page as they were got. `captured` is the time of capture, where it is known."""

    data: bytes
    path: str | None = None
    url: str | None = None
    captured: dt.datetime | None = None
    media_type: str = "text/plain"

    @computed_field  # type: ignore[prop-decorator]
    @cached_property
    def sha256(self) -> str:
        """Digest of `data`, computed when it is first asked for."""
        return hashlib.sha256(self.data).hexdigest()


class Evidence(Word):
    """A piece of evidence for a date: what stands where in the page text, and what follows from it."""

    text: str
    span: Span | None = None
    why: str


class Publication(Word):
    """When the article was published: a closed interval of days; None is unknown."""

    earliest: dt.date | None = None
    latest: dt.date | None = None
    evidence: tuple[Evidence, ...] = ()


class Block(Word):
    """A stretch of the article that stands, character for character, in the page text."""

    article: Span
    page: Span


class Article(Word):
    """The clean text of a capture: title, blank line, paragraphs parted by blank lines.

    `page_text` is everything that a reader could see in the capture; `blocks` ties the article's characters
    to it. `capture` is the sha256 of the bytes; `id` is `sha256:` and the digest of the article's text.
    """

    id: str
    title: str
    language: str
    outlet: str | None = None
    section: str | None = None
    byline: str | None = None
    url: str | None = None
    captured: dt.datetime | None = None
    published: Publication = Publication()
    credits: tuple[str, ...] = ()
    text: str
    page_text: str = ""
    blocks: tuple[Block, ...] = ()
    capture: str | None = None
    path: str | None = None


# --- reading ---------------------------------------------------------------------------------------


class Quote(Word):
    """A pair of quotation marks: `span` with the marks, `inner` without them."""

    span: Span
    inner: Span
    use: QuoteUse
    depth: int = 0


class Part(Word):
    """A stretch of the text and nothing more."""

    span: Span


class Cue(Word):
    """The words that signal saying, with the lemma they are known by."""

    span: Span
    lemma: str


class Source(Word):
    """One link of a source chain. `name` is what to print; `resolved_from` is where the name was found."""

    span: Span | None = None
    name: str
    kind: SourceKind
    anonymous: bool = False
    actor: str | None = None
    resolved_from: Span | None = None
    anonymity_reason: Span | None = None


class Attribution(Word):
    """Source, cue and content. `sources` is the chain, nearest to the outlet first, ultimate speaker last."""

    id: str
    content: tuple[Part, ...]
    cue: Cue | None = None
    sources: tuple[Source, ...] = ()
    form: Form = "indirect"
    stance: Stance = "affirm"
    hearsay: bool = False
    medium: Part | None = None
    why: tuple[Reason, ...] = ()


class Time(Word):
    """A time expression: TIMEX3 type and value, and the calendar days it covers (None: open or unknown)."""

    span: Span
    type: TimeType
    value: str
    start: dt.date | None = None
    end: dt.date | None = None
    anchor: Span | None = None
    uncertain: bool = False


class Place(Word):
    """A place name and the place it stands for. Unknown places have no coordinates.

    `precision` follows the codes of UCDP's where_prec (1 exact … 7 coarser). `radius_km` belongs to a point
    that is known only by distance. `score` and `runner_up` tell how sure the choice was.
    """

    span: Span
    name: str
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    id: str | None = None
    kind: str | None = None
    metonym: bool = False
    actor: str | None = None
    precision: int | None = None
    radius_km: float | None = None
    score: float | None = None
    runner_up: str | None = None


class Mention(Word):
    """A mention of an actor. `antecedent` is the earlier span that a pronoun or description goes back to."""

    span: Span
    name: str
    kind: SourceKind
    actor: str | None = None
    anonymous: bool = False
    antecedent: Span | None = None
    office: str | None = None
    loaded: bool = False


class Figure(Word):
    """A quantity as reported. Bounds by the table of the guidelines; `source` names the ultimate source."""

    id: str
    span: Span
    text: str
    low: int | None = None
    high: int | None = None
    best: int | None = None
    measure: Measure = "other"
    unit: Unit = "person"
    who: str | None = None
    source: str | None = None
    attribution: str | None = None
    event: str | None = None
    part_of: str | None = None
    cumulative: bool = False
    place: str | None = None
    as_of: dt.date | None = None
    status: Status = "happened"
    why: tuple[Reason, ...] = ()


class Argument(Word):
    """Who does or undergoes an event. `candidates` are the names that lost where `uncertain`."""

    span: Span
    name: str
    actor: str | None = None
    uncertain: bool = False
    candidates: tuple[str, ...] = ()


class Event(Word):
    """One thing that happens, is planned or is alleged."""

    id: str
    kind: EventKind
    trigger: Part
    agent: Argument | None = None
    patient: Argument | None = None
    place: str | None = None
    place_span: Span | None = None
    start: dt.date | None = None
    end: dt.date | None = None
    status: Status = "happened"
    source: str | None = None
    attribution: str | None = None
    why: tuple[Reason, ...] = ()


class Claim(Word):
    """One event or figure, or a bare statement, together with its attribution: the unit of the ledger.

    `chain` are the names of the sources, the reporting outlet first. `evidence` are the spans it stands on.
    """

    id: str
    kind: ClaimKind
    text: str
    evidence: tuple[Span, ...]
    chain: tuple[str, ...] = ()
    status: Status = "happened"
    stance: Stance = "affirm"
    hearsay: bool = False
    event: str | None = None
    figure: str | None = None
    attribution: str | None = None
    place: str | None = None
    place_span: Span | None = None
    start: dt.date | None = None
    end: dt.date | None = None


class Reading(Word):
    """Everything read in one article, with the version of the reader."""

    article: Article
    reader: str
    quotes: tuple[Quote, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    figures: tuple[Figure, ...] = ()
    places: tuple[Place, ...] = ()
    times: tuple[Time, ...] = ()
    mentions: tuple[Mention, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
