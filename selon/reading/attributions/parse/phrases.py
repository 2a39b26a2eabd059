"""Passing over prepositional phrases."""

from selon.reading.attributions.parse.nouns import leads_to
from selon.reading.attributions.scene import Scene


def past_phrase(scene: Scene, i: int, stop: int) -> int:
    """The token behind the prepositional phrase at `i`: determiner, noun, and the complements of the noun."""
    words = scene.words
    noun = leads_to(scene, i)
    j = i + 1 if noun is None else noun
    while j < stop and noun is None and _leads(scene, j):
        j += 1
    j += 1
    if (
        noun is not None
        and words.low[noun] in scene.grammar.medium_heads
        and not set(words.low[j : j + 1]) & scene.grammar.of
    ):
        while j < stop and words.pos[j] in {"PROPN", "X"} and "." in words.low[j]:
            j += 1
        return j
    while j < stop and _continues(scene, j, i):
        j += 1
    return max(j, i + 1)


def _leads(scene: Scene, j: int) -> bool:
    """Whether token `j` stands before the noun of a phrase ("avec la plus grande fermeté")."""
    words = scene.words
    return words.pos[j] in {"DET", "ADJ", "ADP", "NUM"} or _graded(scene, j)


def _graded(scene: Scene, j: int) -> bool:
    """Whether token `j` is the degree of an adjective behind it ("la plus grande", "les plus vifs")."""
    words = scene.words
    degree = words.low[j] in scene.grammar.comparing and words.pos[j] == "ADV"
    return degree and j + 1 < words.n and words.pos[j + 1] in {"ADJ", "VERB"}


def _speaks(scene: Scene, j: int) -> bool:
    """Whether the name at token `j`, behind an outlet, is the last before a comma or stop: the subject
    ("a déclaré à Reuters Zeyna, qui …"), and no part of the outlet's name."""
    words = scene.words
    end = j
    while end < words.n and words.pos[end] == "PROPN":
        end += 1
    closes = end >= words.n or words.low[end] in {",", "."}
    return closes and not any(words.low[k] in scene.speakers.outlets for k in range(j, end))


def _continues(scene: Scene, j: int, i: int) -> bool:
    """Whether token `j` goes on the phrase that began at `i`."""
    words, grammar = scene.words, scene.grammar
    pos, before = words.pos[j], words.pos[j - 1]
    if words.low[j] in grammar.some and before == "PROPN":
        return False
    if pos == "ADJ" or words.low[j] in grammar.of or _graded(scene, j):
        return True
    if pos == "DET" and j + 1 < words.n and _graded(scene, j + 1) and before in {"NOUN", "ADJ"}:
        return True
    if words.low[j - 1] in grammar.of:
        return pos in {"NOUN", "PROPN", "DET", "ADJ", "NUM"}
    if before in {"DET", "NUM"} and pos in {"NOUN", "PROPN", "ADJ"}:
        return True
    if pos == "PROPN" and words.low[j - 1] in scene.speakers.outlets and _speaks(scene, j):
        return False
    named = pos == "PROPN" and before in {"PROPN", "NOUN"} and words.dep[j] in {"flat:name", "nmod"}
    return named and words.head[j] >= i
