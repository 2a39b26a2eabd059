"""Which nouns can be the source of a statement."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack
from selon.reading.attributions.parse.words import Words


class Speakers(BaseModel):
    """attributions_speakers.yaml of a pack; see the comment there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    persons: frozenset[str]
    bodies: frozenset[str]
    media: frozenset[str]
    documents: frozenset[str]
    groups: frozenset[str]
    outlets: frozenset[str]
    no_sources: frozenset[str]
    courts: frozenset[str]
    quantities: frozenset[str]
    wordings: frozenset[str]
    person_endings: tuple[str, ...]


@cache
def speakers_of(pack: LanguagePack) -> Speakers:
    """The speaker nouns of `pack`. Raises InvalidData."""
    return pack.data("attributions_speakers", Speakers)


def _in(low: str, lemma: str, nouns: frozenset[str]) -> bool:
    return low in nouns or lemma in nouns or low.rstrip("sx") in nouns


def is_document(words: Words, i: int, speakers: Speakers) -> bool:
    """Whether token `i` is a noun for a text, a film, a set of figures."""
    low, lemma = words.low[i], words.lemma[i].lower()
    return _in(low, lemma, speakers.documents)


def is_medium(words: Words, i: int, speakers: Speakers) -> bool:
    """Whether token `i` is a noun for a newspaper, an agency, a channel."""
    low, lemma = words.low[i], words.lemma[i].lower()
    return low in speakers.outlets or _in(low, lemma, speakers.media)


def can_speak(words: Words, i: int, speakers: Speakers) -> bool:
    """Whether token `i` can head the noun phrase of a source."""
    if words.pos[i] == "PROPN" or (words.title[i] and words.pos[i] == "NOUN"):
        return True
    low, lemma = words.low[i], words.lemma[i].lower()
    sets = (speakers.persons, speakers.bodies, speakers.media, speakers.documents, speakers.groups)
    if words.pos[i] == "NOUN" and low.endswith(speakers.person_endings):
        return True
    if "-" in low and _in(low.rpartition("-")[2], lemma, speakers.persons):
        return True
    if low.rstrip("s") in speakers.quantities:
        governed = any(words.dep[c] == "case" for c in words.children[i])
        return not governed and any(
            words.dep[c] == "nmod" and can_speak(words, c, speakers) for c in words.children[i]
        )
    one_of_them = words.pos[i] == "DET" and bool(words.children[i])
    return words.pos[i] == "PRON" or one_of_them or any(_in(low, lemma, nouns) for nouns in sets)


def is_no_source(words: Words, i: int, speakers: Speakers) -> bool:
    """Whether token `i` heads a phrase of measure or manner ("selon les cas")."""
    low = words.low[i]
    if low in speakers.wordings:
        return not any(can_speak(words, c, speakers) for c in words.children[i])
    return low in speakers.no_sources or low.rstrip("sx") in speakers.no_sources


def is_person(words: Words, i: int, speakers: Speakers) -> bool:
    """Whether token `i` is a name or a noun for a person, a force or a body."""
    low, lemma = words.low[i], words.lemma[i].lower()
    return words.pos[i] == "PROPN" or any(
        _in(low, lemma, nouns) for nouns in (speakers.persons, speakers.bodies)
    )
