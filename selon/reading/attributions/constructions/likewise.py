"""Reports that a clause with "comme" takes up: "Comme X l'a dit, …", "…, comme X l'a écrit, …"."""

from collections.abc import Iterator

from selon.model import Span
from selon.reading.attributions.lexicon.speakers import can_speak
from selon.reading.attributions.parse.clauses import clause_end, content
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import before, head_from
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene

REACH = 14
CLOSING = frozenset({",", "-", "–", "—"})


def likewise_candidates(scene: Scene) -> Iterator[Candidate]:
    """The sentence around "comme X l'a dit", where X can speak."""
    words = scene.words
    for hit in scene.hits:
        if hit.kind != "fin" or hit.passive or hit.clitic is not None or "that" not in hit.entry.takes:
            continue
        like = _like(scene, hit)
        source = _subject(scene, hit, like) if like is not None else None
        if like is None or source is None or not can_speak(words, source.head, scene.speakers):
            continue
        parts = _around(scene, hit, like)
        if parts:
            named = None if words.low[source.head] in scene.grammar.anybody else source
            yield Candidate(
                parts,
                "incise",
                1,
                named,
                (hit.first, hit.end),
                hit.entry.lemma,
                hit.entry.stance,
                verb=hit.verb,
            )


def _like(scene: Scene, hit: Hit) -> int | None:
    """The "comme" before the subject, where a pronoun before the verb takes up what is said."""
    words, grammar = scene.words, scene.grammar
    if words.low[hit.first - 1] not in grammar.taking_up:
        return None
    floor = max(words.sentence[hit.verb][0], hit.first - REACH)
    like = next((i for i in range(hit.first - 2, floor - 1, -1) if words.low[i] in grammar.as_), None)
    if like is None or any(is_finite(scene, i) for i in range(like + 1, hit.first)):
        return None
    return like


def _subject(scene: Scene, hit: Hit, like: int) -> NounPhrase | None:
    """The noun phrase between "comme" and the verb."""
    head = head_from(scene, like + 1, hit.first - 1)
    if head is None:
        return None
    phrase = before(scene, head, hit.first - 1)
    return NounPhrase(max(phrase.first, like + 1), phrase.end, head)


def _around(scene: Scene, hit: Hit, like: int) -> tuple[Span, ...]:
    """What stands before "comme" and behind the comma that closes its clause."""
    words = scene.words
    start, stop = words.sentence[hit.verb]
    depth = words.depth[hit.verb]
    first = max(
        (i + 1 for i in range(start, like) if words.low[i] == ";" or words.depth[i] < depth), default=start
    )
    while first < like and (words.pos[first] in {"CCONJ", "SPACE"} or words.low[first] == ","):
        first += 1
    ahead = content(scene, first, like) if like > first else ()
    close = next(
        (i for i in range(hit.end, stop) if words.low[i] in CLOSING and words.depth[i] == depth), stop
    )
    if close >= stop - 1:
        return ahead
    end = clause_end(scene, close + 1, None)
    behind = content(scene, close + 1, end)
    goes_on = not ahead or not any(is_finite(scene, i) for i in range(first, like))
    resumes = (
        any(is_finite(scene, i) for i in range(close + 1, end)) or words.low[close + 1] in scene.grammar.of
    )
    return (*ahead, *behind) if goes_on or resumes else ahead
