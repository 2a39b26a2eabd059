"""Verdicts on what stands before: "Ce bilan, l'UFR le conteste", "…, Varna dément"."""

from collections.abc import Iterator

from selon.reading.attributions.lexicon.speakers import can_speak
from selon.reading.attributions.parse.clauses import content
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import before, head_from
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene

REACH = 12
ENDS = frozenset({".", "!", "?", "…"})


def verdict_candidates(scene: Scene) -> Iterator[Candidate]:
    """A noun phrase that a pronoun takes up before the verb, and a clause that a bare verdict closes."""
    for hit in scene.hits:
        if hit.kind != "fin" or hit.passive or hit.clitic is not None or scene.words.depth[hit.verb]:
            continue
        if "noun" not in hit.entry.takes or not _judges(scene, hit):
            continue
        yield from _taken_up(scene, hit)
        yield from _closing(scene, hit)


def _judges(scene: Scene, hit: Hit) -> bool:
    """Whether the verb says yes, no or shame to what it takes."""
    return hit.entry.stance in {"deny", "accuse"} or hit.entry.lemma in scene.grammar.claiming


def _taken_up(scene: Scene, hit: Hit) -> Iterator[Candidate]:
    """ "Ces accusations, le gouvernement les rejette": the noun phrase that opens the sentence."""
    words, grammar = scene.words, scene.grammar
    start = words.sentence[hit.verb][0]
    pronoun = next((i for i in (hit.first - 1, hit.first - 2) if words.low[i] in grammar.objects), None)
    comma = next((i for i in range(hit.first - 1, start, -1) if words.low[i] == ","), None)
    if pronoun is None or comma is None or not start + 1 < comma < pronoun - 1:
        return
    opening = next((i for i in range(start, comma) if words.pos[i] not in {"SPACE", "CCONJ"}), start)
    verbs = any(is_finite(scene, i) for i in range(opening, comma))
    if words.pos[opening] not in {"DET", "PROPN"} or verbs or "," in words.low[opening:comma]:
        return
    source = _between(scene, comma + 1, pronoun)
    if source is not None:
        yield _verdict(scene, hit, (opening, comma), source)


def _closing(scene: Scene, hit: Hit) -> Iterator[Candidate]:
    """ "L'hôpital a été bombardé, Varna dément": the clause before the comma."""
    words = scene.words
    start, stop = words.sentence[hit.verb]
    behind = words.low[hit.end] if hit.end < stop else "."
    comma = next((i for i in range(hit.first - 1, start, -1) if words.low[i] == ","), None)
    if comma is None or hit.first - comma > REACH or hit.first == hit.end:
        return
    if not (behind in ENDS or words.pos[min(hit.end, words.n - 1)] == "SPACE"):
        return
    source = _between(scene, comma + 1, hit.first)
    opening = next((i + 1 for i in range(comma - 1, start, -1) if words.low[i] in {";", ":"}), start)
    clause = any(is_finite(scene, i) or words.pos[i] == "VERB" for i in range(opening, comma))
    if source is not None and clause:
        yield _verdict(scene, hit, (opening, comma), source)


def _between(scene: Scene, first: int, end: int) -> NounPhrase | None:
    """The subject that fills the tokens `[first, end)`, where it can speak."""
    words = scene.words
    while end > first and words.low[end - 1] in scene.grammar.clitics:
        end -= 1
    head = head_from(scene, first, end)
    if head is None or not can_speak(words, head, scene.speakers):
        return None
    if any(is_finite(scene, i) or words.low[i] in scene.grammar.relatives for i in range(first, end)):
        return None
    phrase = before(scene, head, end)
    return NounPhrase(max(first, phrase.first), end, head)


def _verdict(scene: Scene, hit: Hit, said: tuple[int, int], source: NounPhrase) -> Candidate:
    return Candidate(
        content(scene, *said),
        "verdict",
        3,
        source,
        (hit.first, hit.end),
        hit.entry.lemma,
        hit.entry.stance,
        negated=hit.negated,
        verb=hit.verb,
    )
