"""Verbs that the parser took for something else."""

from selon.reading.attributions.lexicon.grammar import Grammar
from selon.reading.attributions.parse.words import Words

CLAUSE = frozenset({",", ".", ":", ";", "!", "?"})


def is_lone_verb(i: int, words: Words, grammar: Grammar) -> bool:
    """Whether a form that the parser took for another part of speech is the verb that its clause wants:
    a noun phrase before it, an object or nothing behind it, no other verb beside it."""
    start, stop = words.sentence[i]
    if i == start or words.pos[i] not in {"ADV", "ADJ", "X", "NOUN"} or words.title[i]:
        return False
    if words.pos[i - 1] not in {"NOUN", "PROPN", "ADJ"} or not (
        words.pos[i] == "ADV" or words.dep[i] == "ROOT"
    ):
        return False
    first = next((k + 1 for k in range(i - 1, start - 1, -1) if words.low[k] in CLAUSE), start)
    last = next((k for k in range(i + 1, stop) if words.low[k] in CLAUSE), stop)
    if any(_is_verb(k, words) for k in range(first, last) if k != i):
        return False
    behind = words.low[i + 1] if i + 1 < stop else "."
    return behind in CLAUSE or behind in grammar.determiners or behind in grammar.that


def _is_verb(k: int, words: Words) -> bool:
    """Whether token `k` is a verb that heads a clause rather than hangs on a noun."""
    hangs = words.dep[k] in {"acl", "amod", "xcomp"}
    return words.pos[k] == "AUX" or (words.pos[k] == "VERB" and not hangs)
