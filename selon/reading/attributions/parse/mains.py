"""The verb that a noun with a clause of its own is the subject of."""

from selon.reading.attributions.parse.objects import infinitive_at
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Scene

NEAR = 4


def main_verb(scene: Scene, first: int, end: int) -> int:
    """Where the verb group begins that stands behind the clause `[first, end)` of a noun and is not the
    clause's own ("les accusations selon lesquelles l'armée a tiré | sont fausses"); `end` where none does.

    Each subordinator wants a finite verb, and the clause one; a conjunction before a verb lets one more in.
    """
    words = scene.words
    wanted, joined = (0 if infinitive_at(scene, first) else 1), False
    for i in range(first, end):
        if words.depth[i] > words.depth[first]:
            continue
        if _subordinates(scene, i):
            wanted += 1
        elif words.low[i] in scene.grammar.coordinators:
            joined = _verb_first(scene, i + 1, end)
        elif is_finite(scene, i):
            if not wanted and not joined:
                return _group_start(scene, i)
            wanted, joined = max(0, wanted - 1), False
    return end


def _subordinates(scene: Scene, i: int) -> bool:
    words, grammar = scene.words, scene.grammar
    return words.low[i] in grammar.relatives | grammar.that | grammar.condition or words.pos[i] == "SCONJ"


def _verb_first(scene: Scene, first: int, end: int) -> bool:
    """Whether a verb stands before any noun from token `first`."""
    words = scene.words
    for i in range(first, min(end, first + NEAR)):
        if words.pos[i] in {"VERB", "AUX"}:
            return True
        if words.pos[i] in {"NOUN", "PROPN"}:
            return False
    return False


def _group_start(scene: Scene, verb: int) -> int:
    while scene.words.low[verb - 1] in scene.grammar.clitics:
        verb -= 1
    return verb
