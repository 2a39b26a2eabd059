"""Which claims a page is about: the part of every address that says so."""

import datetime as dt
from typing import Literal
from urllib.parse import urlencode

from pydantic import BaseModel, ConfigDict, Field, model_validator

from selon.vocabulary import ClaimKind, EventKind, Measure, Stance, Status

Order = Literal["published", "-published", "happened", "-happened", "number", "-number"]
Standing = Literal["none", "accept", "reject", "correct", "disputed"]

FACETS = (
    "kind",
    "event_kind",
    "measure",
    "status",
    "stance",
    "place",
    "country",
    "source",
    "outlet",
    "actor",
    "decision",
)
"""The fields that are counted, in the order in which they are shown."""

MOST_PAGES = 1_000_000
LONGEST = 200


class Selection(BaseModel):
    """Every field that is given must hold; `actor` does or undergoes the event, `source` is the ultimate one.

    `since` and `until` are days that the claim's own days touch, or its article's publication where it has
    none. `text` are words of the claim. Raises pydantic's ValidationError for values that do not exist.
    """

    model_config = ConfigDict(frozen=True)

    text: str | None = Field(default=None, max_length=LONGEST)
    kind: ClaimKind | None = None
    event_kind: EventKind | None = None
    measure: Measure | None = None
    status: Status | None = None
    stance: Stance | None = None
    place: str | None = Field(default=None, max_length=LONGEST)
    country: str | None = Field(default=None, max_length=LONGEST)
    source: str | None = Field(default=None, max_length=LONGEST)
    outlet: str | None = Field(default=None, max_length=LONGEST)
    actor: str | None = Field(default=None, max_length=LONGEST)
    decision: Standing | None = None
    article: str | None = Field(default=None, max_length=LONGEST)
    since: dt.date | None = None
    until: dt.date | None = None
    sort: Order = "-published"
    page: int = Field(default=1, ge=1, le=MOST_PAGES)

    @model_validator(mode="before")
    @classmethod
    def _without_empty(cls, fields: object) -> object:
        """A form sends its empty fields as empty words; they ask for nothing."""
        return {k: v for k, v in fields.items() if v != ""} if isinstance(fields, dict) else fields

    def given(self) -> dict[str, str]:
        """The fields that say something, as they stand in an address."""
        told = self.model_dump(mode="json", exclude_defaults=True)
        return {name: str(value) for name, value in told.items() if value not in (None, "")}

    def query(self, **changes: object) -> str:
        """The address's query with some fields changed, None taking one away; the page starts again at 1."""
        fields: dict[str, object] = {**self.given(), "page": None, **changes}
        return urlencode({name: value for name, value in fields.items() if value not in (None, "")})

    def narrowed(self) -> bool:
        """Whether anything is asked beyond order and page."""
        return bool(self.given().keys() - {"sort", "page"})
