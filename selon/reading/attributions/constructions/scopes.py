"""How far an adjunct reaches."""

from selon.model import Span
from selon.reading.attributions.parse.clauses import clause_end, content
from selon.reading.attributions.parse.nouns import before, is_stressed
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import NounPhrase, Scene


def room_of(scene: Scene, i: int) -> tuple[int, int]:
    """The tokens `[start, stop)` that an adjunct at `i` can reach: its sentence, or its brackets."""
    words = scene.words
    start, stop = words.sentence[i]
    bracket = next((k for k in range(i - 1, start - 1, -1) if words.low[k] in {"(", ")"}), None)
    if bracket is None or words.low[bracket] == ")":
        return start, stop
    return bracket + 1, next((k for k in range(i, stop) if words.low[k] == ")"), stop)


def noun_scope(scene: Scene, first: int, source: NounPhrase, stop: int) -> tuple[Span, ...]:
    """A noun and what is said of it ("un accord selon lui totalement vide"); () where it is another case."""
    words = scene.words
    behind = source.end
    if not is_stressed(scene, source.head) or behind >= stop or not first:
        return ()
    if words.pos[first - 1] not in {"NOUN", "ADJ"} or words.pos[behind] not in {"ADV", "ADJ", "VERB"}:
        return ()
    end = min(stop, clause_end(scene, behind, None))
    if any(is_finite(scene, i) for i in range(behind, end)):
        return ()
    noun = words.head[first - 1] if words.pos[first - 1] == "ADJ" else first - 1
    if noun >= first or words.pos[noun] != "NOUN":
        return ()
    begin = before(scene, noun, first).first
    while begin < noun and (words.pos[begin] == "ADP" or words.low[begin] in scene.grammar.elided):
        begin += 1
    return (*content(scene, begin, first), *content(scene, behind, end))


def relative_scope(scene: Scene, first: int) -> int | None:
    """The relative pronoun of the last clause, where the adjunct at `first` is on that clause alone
    ("la ville, où vivent 3.000 civils selon X"): no comma parts them, or the relative clause alone is
    hedged, or what stands before has a source already."""
    words, grammar = scene.words, scene.grammar
    start = words.sentence[first][0]
    parted = words.low[first - 1] == ","
    last = first - 2 if parted else first - 1
    pronoun = next(
        (
            i
            for i in range(last, start + 1, -1)
            if words.low[i] in grammar.relatives and words.depth[i] == words.depth[first]
        ),
        None,
    )
    if pronoun is None or words.low[pronoun - 1] != "," or "," in words.low[pronoun : last + 1]:
        return None
    if words.low[pronoun] in grammar.that and words.pos[pronoun - 2] not in {"NOUN", "PROPN", "ADJ"}:
        return None
    if not any(is_finite(scene, i) for i in range(pronoun, last + 1)):
        return None
    if parted and not _hedged(scene, pronoun, last) and not _told(scene, start, pronoun):
        return None
    return pronoun


def _hedged(scene: Scene, first: int, last: int) -> bool:
    return any("Cnd" in scene.document.doc[i].morph.get("Mood", []) for i in range(first, last + 1))


def _told(scene: Scene, start: int, pronoun: int) -> bool:
    """Whether a verb of saying heads the clause before the pronoun."""
    words = scene.words
    return any(
        start <= hit.verb < pronoun and hit.kind == "fin" and words.dep[hit.verb] == "ROOT"
        for hit in scene.hits
    )
