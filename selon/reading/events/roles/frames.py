"""events/frames.yaml: verbs that carry the arguments of another word."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack
from selon.reading.document import Document


class Frames(BaseModel):
    """`doing`: light verbs whose subject does what their object names. `undergoing`: it undergoes it.

    `happening`: verbs whose subject is the event itself. `reaching`: verbs that an event's noun has for a
    subject or a participle, with the patient for object. `object_control`: the object of the verb is the
    subject of its infinitive. `particular`: nouns that resume nothing. `counting`: nouns of number, which are
    what they count. `instruments`: what an agent phrase may name without naming an agent. `distance`: units
    between a place and the place it is told by. `harming`: verbs of what is done in an attack. `reporting`:
    nouns that make their verb one of saying ("faire état de"). `ending`: of ending ("mettre fin à").
    `blaming`: participles by which an event is put down to somebody. `likeness`: adjectives that only
    compare. `theatre`: nouns for a place to what happens there. `bordering`: adjectives that tell where a
    place lies by another one. `outskirts`: nouns for a part of a place.
    `hosted`: gatherings that are held by whoever acts at them.
    `opposing`: verbs with one party of an event for object and the other after "à".
    `claiming`: verbs by which somebody owns to an act. `bombers`: who dies in the attack of others.
    `nobody`: words that name no agent.
    `again`: nouns for a place named before → its kinds.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    doing: frozenset[str]
    undergoing: frozenset[str]
    happening: frozenset[str]
    reaching: frozenset[str]
    opposing: frozenset[str]
    object_control: frozenset[str]
    particular: frozenset[str]
    counting: frozenset[str]
    instruments: frozenset[str]
    distance: frozenset[str]
    harming: frozenset[str]
    reporting: frozenset[str]
    ending: frozenset[str]
    claiming: frozenset[str]
    bombers: frozenset[str]
    nobody: frozenset[str]
    hosted: frozenset[str]
    blaming: frozenset[str]
    likeness: frozenset[str]
    theatre: frozenset[str]
    bordering: frozenset[str]
    outskirts: frozenset[str]
    again: dict[str, frozenset[str]]


class Demonyms(BaseModel):
    """events/demonyms.yaml: adjectives of nations, and of camps, which have no state."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    demonyms: frozenset[str]
    camps: frozenset[str]


def frames(document: Document) -> Frames:
    """The frames of the document's language."""
    return _frames(document.pack)


@cache
def _frames(pack: LanguagePack) -> Frames:
    return pack.data("events/frames", Frames)
