"""Constructions with a verb of saying and its complement behind it."""

from collections.abc import Iterator

from selon.reading.attributions.clauses import content
from selon.reading.attributions.complements import Complement, complement_of
from selon.reading.attributions.hits import Hit
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene
from selon.reading.attributions.speakers import can_speak
from selon.reading.attributions.subjects import subject_of

RANK = {"speech": 0, "that": 1, "colon": 2, "infinitive": 2, "state": 2, "noun": 4}


def verb_candidates(scene: Scene) -> Iterator[Candidate]:
    """Subject, verb, complement: "X affirme que", "X dit avoir", "X dénonce Y", "X : «…»"."""
    for hit in scene.hits:
        if hit.kind == "past" or hit.passive:
            continue
        complement = complement_of(scene, hit)
        if complement is None:
            continue
        source = subject_of(scene, hit)
        if _plausible(scene, hit, complement, source):
            yield candidate(scene, hit, complement, source)


def candidate(scene: Scene, hit: Hit, complement: Complement, source: NounPhrase | None) -> Candidate:
    """The candidate of a verb with what it takes."""
    return Candidate(
        parts=content(scene, complement.first, complement.end),
        construction=complement.construction,
        rank=RANK[complement.construction],
        source=source,
        cue=(hit.first, hit.end),
        lemma=hit.entry.lemma,
        stance=hit.entry.stance,
        negated=hit.negated,
        verb=hit.verb,
    )


def _plausible(scene: Scene, hit: Hit, complement: Complement, source: NounPhrase | None) -> bool:
    """Whether this is a report at all."""
    words = scene.words
    if source is None:
        return complement.construction in {"that", "speech"} and hit.kind == "fin"
    speaks = can_speak(words, source.head, scene.speakers)
    if complement.construction in {"speech", "that"}:
        return speaks or complement.construction == "that"
    return speaks
