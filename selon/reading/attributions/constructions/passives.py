"""Passives: "X a été accusé (par Y) de …", "… revendiqué par Y", "il a été annoncé que …"."""

from collections.abc import Iterator

from selon.model import Span
from selon.reading.attributions.lexicon.cues import adjunct_at
from selon.reading.attributions.lexicon.speakers import can_speak, is_person
from selon.reading.attributions.parse.clauses import clause_end, content
from selon.reading.attributions.parse.complements import complement_of
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import before, leads_to
from selon.reading.attributions.parse.objects import time_at
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Candidate, Scene
from selon.reading.attributions.subjects.finite import own_subject
from selon.reading.attributions.subjects.inverted import agent_of


def passive_candidates(scene: Scene) -> Iterator[Candidate]:
    """Full passives, and bare participles with their agent."""
    for hit in scene.hits:
        if hit.kind == "fin" and hit.passive:
            yield from _full(scene, hit)
        elif hit.kind == "past":
            yield from _reduced(scene, hit)


def _full(scene: Scene, hit: Hit) -> Iterator[Candidate]:
    source = agent_of(scene, hit)
    complement = complement_of(scene, hit)
    subject = _subject(scene, hit)
    behind: tuple[Span, ...] = ()
    if complement is not None and (source is None or complement.construction != "noun"):
        first = complement.first if source is None else max(complement.first, source.end)
        behind = content(scene, first, complement.end) if complement.end > first else ()
    if hit.entry.lemma in scene.grammar.active_only:
        return
    if hit.entry.lemma in scene.grammar.court_verbs and source is None:
        return
    if source is not None and scene.words.low[source.head] in scene.speakers.courts:
        return
    accusation = _accusation(scene, hit)
    if accusation:
        behind = accusation
    elif source is None and subject and _is_reported(scene, hit):
        behind = () if scene.words.low[hit.first - 1] in scene.grammar.who else _told_of(scene, hit)
    elif (
        "noun" not in hit.entry.takes
        or source is None
        or not can_speak(scene.words, source.head, scene.speakers)
    ):
        return
    parts = (*subject, *behind)
    if parts:
        yield Candidate(
            parts,
            "passive",
            3,
            source,
            (hit.first, hit.end),
            hit.entry.lemma,
            hit.entry.stance,
            verb=hit.verb,
        )


def reported_of(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    """What a full passive reports: its subject, and what is told of it."""
    return (*_subject(scene, hit), *_told_of(scene, hit))


def _is_reported(scene: Scene, hit: Hit) -> bool:
    """Whether something has been reported by nobody in particular: "des tirs ont été signalés"."""
    words = scene.words
    done = any(word in scene.grammar.been for word in words.low[hit.first : hit.verb])
    return (
        (done or _is_state(scene, hit.end))
        and not hit.negated
        and not words.depth[hit.verb]
        and hit.entry.lemma in scene.grammar.reported
    )


def _is_state(scene: Scene, i: int) -> bool:
    """Whether an adjective or a participle stands at token `i` ("a été signalée disparue")."""
    words = scene.words
    return i < words.n and words.pos[i] in {"ADJ", "VERB"} and not is_finite(scene, i) and i not in scene.at


def _told_of(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    """What is told of the subject: its state ("signalée disparue"), or its place."""
    words, grammar = scene.words, scene.grammar
    stop, i = words.sentence[hit.verb][1], hit.end
    if i < stop and _is_state(scene, i):
        return content(scene, i, _phrase_end(scene, i))
    while (
        i < stop - 1
        and words.low[i] not in grammar.locating
        and (words.pos[i] == "ADV" or (words.low[i] == "," and words.pos[i + 1] == "ADV"))
    ):
        i += 1
    if i >= stop - 1 or words.low[i] not in grammar.locating or words.low[i + 1] in grammar.courses:
        return ()
    if time_at(scene, i) or leads_to(scene, i) is not None:
        return ()
    return content(scene, i, _phrase_end(scene, i))


def _phrase_end(scene: Scene, first: int) -> int:
    """Where the phrase at `first` ends: at a comma, a time, or another verb."""
    words = scene.words
    end = clause_end(scene, first, None)
    return next(
        (
            i
            for i in range(first + 1, end)
            if words.low[i] == ","
            or time_at(scene, i)
            or (words.low[i] in scene.grammar.coordinators and is_finite(scene, i + 1))
        ),
        end,
    )


def _accusation(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    """What somebody is accused of: all that stands behind "de"."""
    words = scene.words
    if hit.entry.stance != "accuse" or "of" not in hit.entry.takes:
        return ()
    agent = agent_of(scene, hit)
    first = hit.end if agent is None else agent.end
    stop = min(words.sentence[hit.verb][1] - 1, first + 7)
    for i in range(first, stop):
        if words.low[i] in scene.grammar.of:
            return content(scene, i + 1, clause_end(scene, i + 1, hit))
    return ()


def _subject(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    words = scene.words
    found = own_subject(scene, hit.verb, hit.first)
    if found is None and words.dep[hit.verb] == "conj" and words.head[hit.verb] < hit.first:
        found = own_subject(scene, words.head[hit.verb], hit.first)
    if found is None or words.low[found.head] in scene.grammar.impersonal | scene.grammar.it:
        return ()
    if words.low[found.first] in scene.grammar.agent:
        return ()
    return content(scene, found.first, found.end)


def _reduced(scene: Scene, hit: Hit) -> Iterator[Candidate]:
    """ "l'attaque revendiquée par X": the noun is what is said."""
    words = scene.words
    source = agent_of(scene, hit)
    if source is None or source.first > hit.end + 3 or "noun" not in hit.entry.takes:
        return
    if not can_speak(words, source.head, scene.speakers):
        return
    head = words.head[hit.verb]
    if (
        words.dep[hit.verb] not in {"acl", "amod"}
        or words.pos[head] not in {"NOUN", "PROPN"}
        or head > hit.verb
    ):
        return
    if hit.entry.stance == "affirm" and is_person(words, head, scene.speakers):
        return
    phrase = before(scene, head, hit.first)
    first = phrase.first
    if any(adjunct_at(scene.lexicon, words.low, k) is not None for k in range(max(0, first - 2), first + 1)):
        return
    while first < head and words.pos[first] == "ADP":
        first += 1
    yield Candidate(
        content(scene, first, phrase.end),
        "passive",
        4,
        source,
        (hit.first, hit.end),
        hit.entry.lemma,
        hit.entry.stance,
    )
