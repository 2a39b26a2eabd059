"""What a kind of event is called in ACLED, PLOVER and IDMC: kinds.yaml, looked up."""

from functools import cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from selon.errors import InvalidData
from selon.vocabulary import EventKind

DATA = Path(__file__).with_name("kinds.yaml")


class Coded(BaseModel):
    """Frozen, and strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Acled(Coded):
    """ACLED's event and sub-event type; `state` is the sub-event where a government acts. None: not coded."""

    event: str | None
    sub_event: str | None
    state: str | None = None


class Plover(Coded):
    """PLOVER's event and mode; None: not coded."""

    event: str | None
    mode: str | None


class Idmc(Coded):
    """IDMC's cause of displacement, and the term code of a figure of such an event (0–12)."""

    cause: Literal["Conflict", "Disaster", "Other"]
    term: int | None = None


class Codes(Coded):
    """One kind in the words of the three."""

    acled: Acled
    plover: Plover
    idmc: Idmc


class KindTable(Coded):
    """kinds.yaml as a whole."""

    kinds: dict[EventKind, Codes]


def codes_of(kind: EventKind) -> Codes:
    """The codes of a kind. Raises InvalidData if the table is broken or lacks the kind."""
    try:
        return table().kinds[kind]
    except KeyError as error:
        raise InvalidData(f"{DATA.name}: no entry for {kind}") from error


@cache
def table() -> KindTable:
    """The table, checked once. Raises InvalidData."""
    try:
        return KindTable.model_validate({"kinds": yaml.safe_load(DATA.read_text(encoding="utf-8"))})
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise InvalidData(f"{DATA.name}: {error}".replace("\n", " ")) from error
