"""The subject that a participle, a gerund or an infinitive carries on."""

from selon.reading.attributions.lexicon.speakers import is_document
from selon.reading.attributions.parse.complements import complement_of
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import before
from selon.reading.attributions.scene import NounPhrase, Scene
from selon.reading.attributions.subjects.finite import finite_subject, last_subject, own_subject, top_of
from selon.reading.attributions.subjects.inverted import agent_of, inverted_subject

CLIMB = frozenset(
    {
        "conj",
        "xcomp",
        "advcl",
        "parataxis",
        "ccomp",
        "acl",
        "obl:mod",
        "obl:arg",
        "nmod",
        "obj",
        "appos",
        "amod",
    }
)
STEPS = 5


def carried_subject(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The subject of the clause that a participle, a gerund or an infinitive hangs on."""
    if hit.kind == "ger":
        return _by_participle(scene, hit) or _climbed(scene, hit) or last_subject(scene, hit)
    return _purposed(scene, hit) or _climbed(scene, hit)


def _by_participle(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The speaker before, or the noun that the participle describes."""
    words = scene.words
    noun = _described(scene, hit)
    if words.low[hit.first - 1] == "," and noun is None:
        return _teller(scene, hit)
    if words.low[hit.first - 1] in scene.grammar.prepositions or noun is None:
        return None
    tells = is_document(words, noun, scene.speakers) or not _told_before(scene, hit)
    return before(scene, noun, hit.first) if tells else None


def _climbed(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The first subject up the tree."""
    words, verb = scene.words, hit.verb
    for _ in range(STEPS):
        if words.head[verb] == verb or words.dep[verb] not in CLIMB:
            return None
        verb = words.head[verb]
        other = scene.at.get(verb)
        if other is not None and other.kind == "fin":
            found = agent_of(scene, other) if other.passive else _speaker_of(scene, other)
        else:
            found = own_subject(scene, verb, verb) or (inverted_subject(scene, other) if other else None)
        if found is not None and not _is_said(scene, hit, found):
            return found
    return None


def _is_said(scene: Scene, hit: Hit, found: NounPhrase) -> bool:
    """Whether the phrase stands in what the verb itself takes."""
    complement = complement_of(scene, hit) if found.head >= hit.end else None
    return complement is not None and complement.first <= found.head < complement.end


def _speaker_of(scene: Scene, hit: Hit) -> NounPhrase | None:
    if hit.clitic is not None:
        return NounPhrase(hit.clitic, hit.clitic + 1, hit.clitic)
    return (
        own_subject(scene, hit.verb, hit.first) or inverted_subject(scene, hit) or finite_subject(scene, hit)
    )


def _purposed(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The noun of "une manifestation pour exiger que"."""
    words, i = scene.words, hit.first - 1
    if (
        words.low[i] not in scene.grammar.purpose
        or i - 1 < words.sentence[i][0]
        or words.pos[i - 1] != "NOUN"
    ):
        return None
    low = words.low[i - 1]
    return (
        before(scene, i - 1, i) if low in scene.speakers.groups or low in scene.speakers.documents else None
    )


def _teller(scene: Scene, hit: Hit) -> NounPhrase | None:
    """Who says the last finite report before, in the same sentence and as deep in quotation marks."""
    words = scene.words
    start = words.sentence[hit.verb][0]
    for other in reversed(scene.hits):
        near = start <= other.verb < hit.verb and words.depth[other.verb] == words.depth[hit.verb]
        if near and other.kind == "fin":
            told = agent_of(scene, other) if other.passive else _speaker_of(scene, other)
            if told is not None or not other.passive:
                return told
    return None


def _told_before(scene: Scene, hit: Hit) -> bool:
    """Whether a finite verb of saying stands before in the sentence."""
    start = scene.words.sentence[hit.verb][0]
    return any(
        start <= other.verb < hit.verb and other.kind == "fin" and not other.passive for other in scene.hits
    )


def _described(scene: Scene, hit: Hit) -> int | None:
    """The noun that a present participle right behind it describes ("une croyance affirmant que")."""
    words, i = scene.words, hit.first - 1
    if words.low[i] == ",":
        head = words.head[hit.verb]
        told = words.dep[hit.verb] == "acl" and head < i and is_document(words, head, scene.speakers)
        return head if told else None
    while i > 0 and words.pos[i] == "ADJ":
        i -= 1
    if words.pos[i] not in {"NOUN", "PROPN"} or hit.first <= words.sentence[i][0]:
        return None
    top = top_of(scene, i)
    return i if words.pos[i] == "PROPN" and words.low[i - 1] == "," and top < i else top
