"""Fills the agent and the patient of a trigger by the slots of its entry."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.filler import AGENT, Filler
from selon.reading.events.roles.frames import frames
from selon.reading.events.roles.grammar.of_noun import of_noun
from selon.reading.events.roles.grammar.of_verb import of_verb
from selon.reading.events.roles.grammar.stray import stray
from selon.reading.events.roles.grammar.syntax import is_passive, oblique
from selon.reading.events.roles.sorts import UNKNOWN, sorts_of
from selon.reading.events.rules import grammar

BETWEEN = frozenset({"entre", "et"})
COUNTRY = "country"


def fill(trigger: Trigger, slots: tuple[str, ...], layers: Layers, taken: Token | None) -> Filler | None:
    """The first filler of `slots` whose sort fits; never the one already `taken` by the other role."""
    for slot in slots:
        place, _, sorts = slot.partition(":")
        wanted = frozenset(sorts.split("|")) if sorts else frozenset()
        for filler in _candidates(trigger, place, layers.document):
            if place == "self":
                return filler
            if place in BETWEEN and _is_town(filler.head, layers):
                continue  # "entre X et Y" then tells where
            if _barred(filler, trigger, layers) or (taken is not None and filler.head.i == taken.i):
                continue
            fitting = _fitting(filler, wanted, layers)
            if fitting is not None:
                return fitting
    return None


def _is_town(token: Token, layers: Layers) -> bool:
    place = next((p for p in layers.places if p.span[0] <= token.idx < p.span[1]), None)
    return place is not None and not place.metonym and place.kind != COUNTRY


def _barred(filler: Filler, trigger: Trigger, layers: Layers) -> bool:
    """The trigger's own words, times and instruments fill no role."""
    at = filler.head.idx
    if trigger.span[0] <= at < trigger.span[1]:
        return True
    if any(time.span[0] <= at < time.span[1] for time in layers.times):
        return True
    known = frames(layers.document)
    counted = filler.head.lemma_ in known.counting and any(c.dep_ == "nmod" for c in filler.head.children)
    return filler.rule == AGENT and filler.head.lemma_ in known.instruments and not counted


def _fitting(filler: Filler, wanted: frozenset[str], layers: Layers) -> Filler | None:
    """The filler if its sort fits; of "photos de prisonniers qui …" the nearer noun, if only that does."""
    sorts = sorts_of(filler.head, layers) & wanted
    if filler.rule in {"relative", "participle"} and sorts <= {UNKNOWN}:
        inner = [c for c in filler.head.children if c.dep_ in {"nmod", "obl:arg"}]
        nested = [c for c in inner if sorts_of(c, layers) & wanted - {UNKNOWN}]
        if nested:
            return Filler(nested[-1], f"{filler.rule} of the nearer noun")
    return filler if sorts or not wanted else None


def _candidates(trigger: Trigger, place: str, document: Document) -> Iterator[Filler]:
    if place == "self":
        yield Filler(trigger.head, "the word itself")
    elif place == "et":
        yield from _second(trigger, document)
    elif trigger.verbal:
        yield from of_verb(trigger.head, place, document)
        if place == "object" and trigger.words and not is_passive(trigger.head, document):
            last = max(trigger.words, key=lambda token: token.i)
            yield from (Filler(t, rule) for t, rule in stray(last, grammar(document), left=False))
        for word in trigger.words:
            yield from (Filler(t, f"{place}, of {word.text}") for t in oblique(word, place, document))
    else:
        yield from of_noun(trigger.head, place, document)


def _second(trigger: Trigger, document: Document) -> Iterator[Filler]:
    """The second party: of "entre X et Y", or of the subject "X et Y"."""
    firsts = [] if trigger.verbal else [f.head for f in of_noun(trigger.head, "entre", document)]
    if not firsts:
        firsts = [f.head for f in _candidates(trigger, "subject", document)]
    for first in firsts:
        yield from (Filler(c, "second party") for c in first.children if c.dep_ == "conj")
        others = (c for c in first.head.children if c.dep_ == first.dep_ and c.i > first.i)
        if first.dep_.startswith("nsubj"):
            yield from (Filler(c, "second party") for c in others)
