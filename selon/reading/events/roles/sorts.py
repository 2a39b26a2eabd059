"""What sort of thing a noun phrase stands for: person, force, place, structure …"""

from functools import cache

from pydantic import BaseModel, ConfigDict
from spacy.tokens import Token

from selon.language import LanguagePack
from selon.model import Mention
from selon.reading.events.draft import Layers
from selon.reading.events.roles.frames import frames
from selon.reading.events.rules import grammar

UNKNOWN = "any"
PRONOUN = frozenset({UNKNOWN, "person"})
GOVERNING = frozenset({"force", "body", "place", "settlement"})
PLACED = frozenset({"place"})
SETTLED = frozenset({"place", "settlement"})
FACILITY = "facility"
ACTIVE = ("nsubj", "obl:agent")
IMPLIED = {
    "official": frozenset({"person"}),
    "troops": frozenset({"force"}),
    "displaced": frozenset({"person"}),
}
BY_KIND = {
    "person": {"person"},
    "official": {"person", "official", "body"},
    "government": {"force", "body"},
    "armed_group": {"force", "troops", "captor"},
    "organisation": {"body"},
    "media": {"body"},
    "witness": {"person"},
    "public": {"person"},
    "document": {"thing"},
}
BY_ENTITY = {"PER": {"person"}, "ORG": {"body", "force"}, "LOC": {"place"}}


class Sorts(BaseModel):
    """events/sorts.yaml: sort → lemmas."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sorts: dict[str, tuple[str, ...]]


@cache
def _by_lemma(pack: LanguagePack) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for sort, lemmas in pack.data("events/sorts", Sorts).sorts.items():
        for lemma in lemmas:
            found.setdefault(lemma.lower(), set()).add(sort)
    return {lemma: frozenset(sorts) for lemma, sorts in found.items()}


def sorts_of(token: Token, layers: Layers) -> frozenset[str]:
    """The sorts that the phrase headed by `token` may be of; `any` where nothing is known."""
    if token.lemma_ in frames(layers.document).counting:
        counted = [c for c in token.children if c.dep_ in {"nmod", "obl:arg"}]
        return sorts_of(counted[0], layers) if counted else known_sorts(token, layers)
    place = next((p for p in layers.places if p.span[0] <= token.idx < p.span[1]), None)
    if place is not None:
        opening = token.dep_ == "ROOT" and token.i == token.sent.start
        acting = place.metonym or token.dep_.startswith(ACTIVE) or opening
        return GOVERNING if acting else SETTLED if place.kind != FACILITY else PLACED
    found = known_sorts(token, layers) | _mentioned(token, layers) | _counted(token, layers)
    if found:
        return found
    if token.pos_ in {"PRON", "ADJ"}:
        neuter = grammar(layers.document).NEUTER
        return frozenset({UNKNOWN}) if token.lower_ in neuter else PRONOUN
    if token.dep_ == "obj" and token.pos_ == "DET":
        return PRONOUN
    entity = BY_ENTITY.get(token.ent_type_, set()) if token.pos_ == "PROPN" else set()
    return frozenset(entity) or _unknown(token)


def _unknown(token: Token) -> frozenset[str]:
    if token.pos_ == "NUM":
        return PRONOUN
    return frozenset({UNKNOWN, "name"}) if token.pos_ == "PROPN" else frozenset({UNKNOWN})


def known_sorts(token: Token, layers: Layers) -> frozenset[str]:
    """What the word lists say of the head; an official is a person, troops are a force."""
    known = _by_lemma(layers.document.pack)
    for word in (token.lemma_.lower(), token.lower_, token.lower_.removesuffix("s")):
        if word in known:
            return known[word].union(*(IMPLIED.get(sort, frozenset()) for sort in known[word]))
    return PRONOUN if token.lemma_ in frames(layers.document).counting else frozenset()


def _mentioned(token: Token, layers: Layers) -> frozenset[str]:
    mention = mention_at(token, layers)
    if mention is None or not (token.pos_ in {"PROPN", "PRON"} or mention.actor):
        return frozenset()
    return frozenset(BY_KIND[mention.kind])


def _counted(token: Token, layers: Layers) -> frozenset[str]:
    """A figure of people makes its head a person."""
    counted = any(
        f.span[0] <= token.idx < f.span[1] and f.unit in {"person", "family"} for f in layers.figures
    )
    return frozenset({"person", "counted"}) if counted else frozenset()


def mention_at(token: Token, layers: Layers) -> Mention | None:
    """The shortest mention of an actor that holds `token`."""
    return layers.mention_of(token.idx)
