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
    if not _alone(i, words):
        return False
    behind = words.low[i + 1] if i + 1 < stop else "."
    return behind in CLAUSE or behind in grammar.determiners or behind in grammar.that


def takes_up(i: int, words: Words, grammar: Grammar) -> bool:
    """Whether a form that the parser took for a noun is a verb with its pronoun, the last of its clause
    ("Ce bilan, l'opposition le conteste")."""
    start, stop = words.sentence[i]
    if (
        i < start + 4
        or words.pos[i] not in {"NOUN", "ADJ", "PROPN"}
        or words.low[i - 1] not in grammar.objects
    ):
        return False
    behind = words.low[i + 1] if i + 1 < stop else "."
    subject = words.pos[i - 2] in {"NOUN", "PROPN"}
    return subject and (behind in CLAUSE or words.pos[i + 1] == "ADP") and _alone(i, words)


def _alone(i: int, words: Words) -> bool:
    """Whether no other verb stands in the clause of token `i`, between its commas."""
    start, stop = words.sentence[i]
    first = next((k + 1 for k in range(i - 1, start - 1, -1) if words.low[k] in CLAUSE), start)
    last = next((k for k in range(i + 1, stop) if words.low[k] in CLAUSE), stop)
    return not any(_is_verb(k, words) for k in range(first, last) if k != i)


def _is_verb(k: int, words: Words) -> bool:
    """Whether token `k` is a verb that heads a clause rather than hangs on a noun."""
    hangs = words.dep[k] in {"acl", "amod", "xcomp"}
    return words.pos[k] == "AUX" or (words.pos[k] == "VERB" and not hangs)
