"""How far back an adjunct reaches that closes a sentence."""

from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Scene


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
