"""The shape of the registry's files."""

from pydantic import BaseModel, ConfigDict, Field, RootModel

from selon.vocabulary import SourceKind

Names = tuple[str, ...]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Entry(_Strict):
    """One actor of a file.

    `in` are countries, `years` is `1987-2004` or `1987-`, `as` another kind than the file's.
    """

    countries: str = Field(alias="in", pattern=r"^([a-z]{2}( [a-z]{2})*)?$")
    years: str = Field(default="", pattern=r"^(\d{4}-(\d{4})?)?$")
    fr: Names = Field(min_length=1)
    en: Names = Field(min_length=1)
    ar: Names = Field(min_length=1)
    short: Names = ()
    wary: frozenset[str] = frozenset()
    loaded: dict[str, str] = {}
    same: str | None = None
    kind: SourceKind | None = Field(default=None, alias="as")


class Entries(_Strict):
    """A file of actors of one kind."""

    kind: SourceKind
    actors: dict[str, Entry]


class State(_Strict):
    """One state: long forms under `full`, and the places that stand for its government."""

    fr: Names = Field(min_length=1)
    en: Names = Field(min_length=1)
    ar: Names = Field(min_length=1)
    full: Names = ()
    capital: Names = ()
    seats: Names = ()
    loaded: dict[str, str] = {}


class States(RootModel[dict[str, State]]):
    """The file of states, by ISO 3166-1 alpha-2 in lower case."""


class Wordings(RootModel[dict[str, str]]):
    """The file that says whose wording a loaded label is."""
