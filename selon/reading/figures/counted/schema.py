"""The shape of the pack's data about figures: nouns, verbs and cues."""

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict

from selon.vocabulary import Measure, Unit

Part = Literal["undergo", "do"]


class Data(BaseModel):
    """Frozen, and strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Group(Data):
    """Nouns of one unit. `firm`: no predicate changes the measure; `always`: counted without a predicate;
    `deed`: the noun names what was done, once for each person; `weak`: counted only with a
    predicate; `moves`: whether their coming and going is a displacement or a return."""

    unit: Unit
    measure: Measure
    who: str | None = None
    firm: bool = False
    always: bool = False
    deed: bool = False
    weak: bool = False
    moves: bool = True
    nouns: tuple[str, ...] = ()


class Nouns(Data):
    """figures_nouns.yaml."""

    groups: tuple[Group, ...]
    gatherings: frozenset[str]
    things: frozenset[str]
    never: frozenset[str]
    single: frozenset[str]
    demonym_endings: tuple[str, ...]
    demonyms: frozenset[str]
    person_endings: tuple[str, ...]
    thing_endings: tuple[str, ...]
    single_endings: tuple[str, ...]
    complemented: frozenset[str]
    trailing: frozenset[str]
    fillers: frozenset[str]
    others: frozenset[str]


class Phrase(Data):
    """A verb that says something of the count only with `word` near it; `named`: with a name behind that."""

    measure: Measure
    part: Part
    verb: str
    word: str
    named: bool = False


class Verbs(Data):
    """figures_verbs.yaml."""

    undergo: Mapping[Measure, Mapping[str, str | None]]
    do: Mapping[Measure, Mapping[str, str | None]]
    irregular: Mapping[str, str] = {}
    phrases: tuple[Phrase, ...]
    nominal: Mapping[Measure, tuple[str, ...]]
    semi: frozenset[str]
    beside: Mapping[Measure, tuple[str, ...]]
    among: Mapping[Measure, tuple[str, ...]]
    breaks: frozenset[str]
    existence: frozenset[str]
    having: frozenset[str]
    armed: frozenset[str]
    unarmed: frozenset[str]
    carrying: frozenset[str]
    hosting: frozenset[str]
    causing: frozenset[str]
    strength_nouns: frozenset[str]
    strength: frozenset[str]
    captors: frozenset[str]
    rescue_words: frozenset[str]
    prisoner_measures: frozenset[str]
    naming: frozenset[str]
    bodies: frozenset[str]
    passive: frozenset[str]
    adverb_ending: str
    endings: Mapping[Literal["Cnd", "Fut"], tuple[str, ...]]
    state_measures: frozenset[str]


class Cues(Data):
    """figures_cues.yaml."""

    part_of: tuple[str, ...]
    total: tuple[str, ...]
    earlier: tuple[str, ...]
    replaced: tuple[str, ...]
    had_said: tuple[str, ...]
    toll: frozenset[str]
    toll_measure: Measure
    hearsay: frozenset[str]
    could: frozenset[str]
    planned: frozenset[str]
    negation: frozenset[str]
    not_: frozenset[str]
    besides: frozenset[str]
    joined: tuple[str, ...]
    list_link: tuple[str, ...]
    contrast: frozenset[str]
    told: frozenset[str]
    identity: tuple[str, ...]
    rather: frozenset[str]
    going: frozenset[str]
    audience: frozenset[str]
    audience_measure: Measure
    citing: frozenset[str]
    inhabitants: frozenset[str]
    settled: frozenset[str]
    them: frozenset[str]
    to: frozenset[str]
    they: tuple[str, ...]
    of_them: frozenset[str]
    according: frozenset[str]
    fractions: frozenset[str]
    years: frozenset[str]
