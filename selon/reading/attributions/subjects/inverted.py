"""Subjects behind the verb: of incises, and the agents of passives."""

from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import after
from selon.reading.attributions.parse.phrases import past_phrase
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import NounPhrase, Scene


def inverted_subject(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The subject behind the verb of an incise ("a déclaré mardi à l'AFP le colonel X")."""
    words, grammar = scene.words, scene.grammar
    if hit.clitic is not None:
        return NounPhrase(hit.clitic, hit.clitic + 1, hit.clitic)
    i, stop = hit.end, words.sentence[hit.verb][1]
    while i < stop:
        low = words.low[i]
        if i in scene.opens or low in {".", ":", ";", "»"}:
            return None
        if low in grammar.some:
            return after(scene, i, stop)
        if (
            words.pos[i] == "ADV"
            or low in grammar.times
            or low == ","
            or low in grammar.clitics - grammar.determiners
        ):
            i += 1
        elif (
            low in grammar.prepositions
            or low in grammar.to_hearer
            or low in grammar.medium_prepositions
            or words.pos[i] == "ADP"
        ):
            i = past_phrase(scene, i, stop)
        elif low in grammar.that or words.pos[i] in {"SCONJ", "CCONJ"} or i in scene.at:
            return None
        elif (words.pos[i] == "DET" and i + 1 < stop and words.low[i + 1] in grammar.times) or (
            words.pos[i] == "NUM" and i + 1 < stop and words.low[i + 1] in grammar.times
        ):
            i += 2
        else:
            return after(scene, i, stop)
    return None


def agent_of(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The agent of a passive ("par X")."""
    words = scene.words
    stop = words.sentence[hit.verb][1]
    for i in range(hit.end, min(stop - 1, hit.end + 14)):
        if words.low[i] in scene.grammar.agent and words.low[i + 1] not in scene.grammar.not_agents:
            if _of_another(scene, hit, i):
                return None
            return after(scene, i + 1, stop)
        if i in scene.at or words.low[i] in {";", ":"} or is_finite(scene, i):
            return None
    return None


def _of_another(scene: Scene, hit: Hit, by: int) -> bool:
    """Whether "par" belongs, by the parse, to another participle ("chez des blessés soignés par X")."""
    words = scene.words
    doer = words.head[words.head[by]]
    return hit.end <= doer < by and words.pos[doer] == "VERB" and doer not in scene.at
