"""The words around place names that a language pack brings, by their schema."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.gazetteer import fold
from selon.gazetteer.fold import words
from selon.gazetteer.kinds import Kind
from selon.language import open_pack


class Cues(BaseModel):
    """places/cues.yaml of a pack; the file says what each list is for."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    locative: frozenset[str]
    towards: frozenset[str]
    beside: frozenset[str]
    takes: frozenset[str]
    weak: frozenset[str]
    links: frozenset[str]
    land_articles: frozenset[str]
    joins: frozenset[str]
    directions: frozenset[str]
    heads: dict[Kind, frozenset[str]]
    around: frozenset[str]
    features: frozenset[str]
    bare_features: frozenset[str]
    linked_features: frozenset[str]
    schools: frozenset[str]
    feature_words: frozenset[str]
    own_features: frozenset[str]
    sole_features: tuple[str, ...]
    definite: frozenset[str]
    aims: frozenset[str]
    organisations: frozenset[str]
    bodies: frozenset[str]
    plurals: frozenset[str]
    names: frozenset[str]
    homographs: frozenset[str]

    def kinds_of(self, noun: str) -> frozenset[str]:
        """The kinds of place that a head noun announces."""
        return frozenset(kind for kind, nouns in self.heads.items() if noun in nouns)

    def is_head(self, noun: str) -> bool:
        return noun in self.around or any(noun in nouns for nouns in self.heads.values())


class DemonymFile(BaseModel):
    """places/demonyms.yaml of a pack."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    demonyms: dict[str, tuple[str, ...]]
    endings: tuple[str, ...]


class GovernmentFile(BaseModel):
    """places/governments.yaml of a pack."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seats: dict[str, tuple[str, ...]]
    unions: dict[str, str]
    acts: frozenset[str]
    addresses: frozenset[str]
    asks: frozenset[str]
    matters: frozenset[str]
    views: frozenset[str]
    guests: frozenset[str]
    between: frozenset[str]
    partners: frozenset[str]
    treaties: frozenset[str]
    links: frozenset[str]
    articles: frozenset[str]
    datives: frozenset[str]


@cache
def cues_of(code: str) -> Cues:
    """The cues of the pack of language `code`. Raises InvalidData."""
    return open_pack(code).data("places/cues", Cues)


@cache
def governments_of(code: str) -> GovernmentFile:
    """What shows that a place stands for its government. Raises InvalidData."""
    return open_pack(code).data("places/governments", GovernmentFile)


@cache
def demonyms_of(code: str) -> dict[str, str]:
    """Form of a demonym in lower case → country. Raises InvalidData."""
    file = open_pack(code).data("places/demonyms", DemonymFile)
    return {
        word + ending: country
        for country, listed in file.demonyms.items()
        for word in listed
        for ending in file.endings
    }


@cache
def demonym_words(code: str) -> frozenset[str]:
    """The forms of `demonyms_of`."""
    return frozenset(demonyms_of(code))


@cache
def no_places_of(code: str) -> frozenset[str]:
    """Folds of the names that hold a place and are none."""
    return frozenset(fold(name) for name in cues_of(code).names)


@cache
def homographs_of(code: str) -> frozenset[str]:
    """Folds of the names that are words or names of persons as well."""
    return frozenset(fold(name) for name in cues_of(code).homographs)


@cache
def seats_of(code: str) -> dict[str, str]:
    """Fold of a seat of government → country."""
    seats = governments_of(code).seats
    return {fold(name): country for country, names in seats.items() for name in names}


@cache
def no_place_heads(code: str) -> frozenset[str]:
    """Lower-case first words of the names that hold a place and are none."""
    firsts = (words(name)[0] for name in cues_of(code).names)
    return frozenset(word for word in firsts if word[0].islower())
