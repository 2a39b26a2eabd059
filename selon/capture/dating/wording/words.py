"""Schema of `capture_dating.yaml`: the words of a language by which a page is dated."""

from pydantic import BaseModel, ConfigDict


class DatingWords(BaseModel):
    """Lists are lower case; months count from 1, weekdays from 0 for Monday."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    months: dict[str, int]
    weekdays: dict[str, int]
    ordinal: tuple[str, ...]
    article: tuple[str, ...]
    published: tuple[str, ...]
    updated: tuple[str, ...]
    clock: tuple[str, ...]
    clock_joints: tuple[str, ...]
    hijri: dict[str, int]
    copyright: tuple[str, ...]
    ago_before: tuple[str, ...]
    ago_after: tuple[str, ...]
    about: tuple[str, ...]
    units: dict[str, str]
    plural: tuple[str, ...]
    one: tuple[str, ...]
    days: dict[str, int]
    last: tuple[str, ...]
    next: tuple[str, ...]
    this: tuple[str, ...]
    until: tuple[str, ...]
    parts: dict[str, tuple[int, int]]
    preposition: tuple[str, ...]
    recent: tuple[str, ...]
    zones: dict[str, str]
    seasons: dict[str, int]
    past: tuple[str, ...]
    future_endings: tuple[str, ...]
    future_words: tuple[str, ...]
    anniversary: tuple[str, ...]
    former: tuple[str, ...]
