"""Word lists by which the content of a statement is heard as blame, demand, promise or forecast."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack
from selon.vocabulary import Stance


class Tones(BaseModel):
    """attributions_tones.yaml of a pack; see the comments there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    blame: frozenset[str]
    blame_phrases: tuple[tuple[str, ...], ...]
    rebuffs: frozenset[str]
    rebuff_phrases: tuple[tuple[str, ...], ...]
    claiming: frozenset[str]
    rights: frozenset[str]
    backing: frozenset[str]
    foes: frozenset[str]
    feelings: dict[Stance, frozenset[str]]
    against: frozenset[str]
    asking: frozenset[str]
    blame_stems: tuple[str, ...]
    was_to: frozenset[str]
    would_not_tell: frozenset[str]
    states: frozenset[str]
    ready: frozenset[str]
    certain: frozenset[str]
    must: frozenset[str]
    imperatives: frozenset[str]
    no_more: frozenset[str]
    accepting: tuple[str, ...]
    judging: frozenset[str]
    announcing: frozenset[str]
    was_going: frozenset[str]
    plain_future_endings: tuple[str, ...]
    demand_phrases: tuple[tuple[str, ...], ...]
    going: frozenset[str]
    may: frozenset[str]
    future_endings: tuple[str, ...]
    own_pronouns: frozenset[str]
    thinking: frozenset[str]
    having: frozenset[str]
    hindered: frozenset[str]
    laws: frozenset[str]
    swearing: frozenset[str]
    serving: frozenset[str]
    meaning: frozenset[str]
    being: frozenset[str]
    vowed: tuple[str, ...]
    never_done: tuple[str, ...]
    there: frozenset[str]


@cache
def tones_of(pack: LanguagePack) -> Tones:
    """The tone words of `pack`. Raises InvalidData."""
    return pack.data("attributions_tones", Tones)
