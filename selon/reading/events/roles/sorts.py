"""What sort of thing a noun phrase stands for: person, force, place, structure …"""

from functools import cache

from pydantic import BaseModel, ConfigDict
from spacy.tokens import Token

from selon.language import LanguagePack
from selon.model import Mention
from selon.reading.events.draft import Layers

UNKNOWN = "any"
PRONOUN = frozenset({UNKNOWN, "person"})
BY_KIND = {
    "person": {"person"},
    "official": {"person", "official", "body"},
    "government": {"force", "body"},
    "armed_group": {"force", "troops"},
    "organisation": {"body"},
    "media": {"body"},
    "witness": {"person"},
    "public": {"person"},
    "document": {"thing"},
}
BY_ENTITY = {"PER": {"person"}, "ORG": {"body", "force"}, "LOC": {"place"}}


class Sorts(BaseModel):
    """events_sorts.yaml: sort → lemmas."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sorts: dict[str, tuple[str, ...]]


@cache
def _by_lemma(pack: LanguagePack) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for sort, lemmas in pack.data("events_sorts", Sorts).sorts.items():
        for lemma in lemmas:
            found.setdefault(lemma.lower(), set()).add(sort)
    return {lemma: frozenset(sorts) for lemma, sorts in found.items()}


def sorts_of(token: Token, layers: Layers) -> frozenset[str]:
    """The sorts that the phrase headed by `token` may be of; `any` where nothing is known."""
    mention = mention_at(token, layers)
    if mention is not None and (token.pos_ in {"PROPN", "PRON"} or mention.actor):
        return frozenset(BY_KIND[mention.kind])
    place = next((p for p in layers.places if p.span[0] <= token.idx < p.span[1]), None)
    if place is not None:
        return frozenset({"force", "body", "place"}) if place.metonym else frozenset({"place"})
    known = _by_lemma(layers.document.pack)
    found = (
        known.get(token.lemma_.lower())
        or known.get(token.lower_)
        or known.get(token.lower_.removesuffix("s"))
    )
    if found:
        return found | _counted(token, layers)
    if token.pos_ == "PRON":
        return (
            frozenset({UNKNOWN}) if token.lower_ in layers.document.pack.grammar("events").NEUTER else PRONOUN
        )
    if token.pos_ in {"NUM"}:
        return PRONOUN
    entity = BY_ENTITY.get(token.ent_type_, set()) if token.pos_ == "PROPN" else set()
    return frozenset(entity) or _counted(token, layers) or frozenset({UNKNOWN})


def _counted(token: Token, layers: Layers) -> frozenset[str]:
    """A figure of people makes its head a person."""
    counted = any(
        f.span[0] <= token.idx < f.span[1] and f.unit in {"person", "family"} for f in layers.figures
    )
    return frozenset({"person"}) if counted else frozenset()


def mention_at(token: Token, layers: Layers) -> Mention | None:
    """The shortest mention of an actor that holds `token`."""
    return layers.mention_of(token.idx)
