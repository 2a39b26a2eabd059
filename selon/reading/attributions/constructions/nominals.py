"""Nouns of saying: "les accusations de X selon lesquelles …", "la promesse de X de …",
"c'est l'avis de X"."""

from collections.abc import Iterator

from selon.model import Span
from selon.reading.attributions.lexicon.cues import NounGroup, adjunct_at
from selon.reading.attributions.lexicon.speakers import can_speak
from selon.reading.attributions.parse.clauses import clause_end, content, strip
from selon.reading.attributions.parse.mains import main_verb
from selon.reading.attributions.parse.nouns import after
from selon.reading.attributions.parse.objects import infinitive_at
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene

REACH = 14


def nominal_candidates(scene: Scene) -> Iterator[Candidate]:
    """The reports that hang on a noun."""
    words = scene.words
    for i in range(1, words.n - 2):
        group = scene.lexicon.nouns.get(words.low[i])
        if group is None or words.pos[i] in {"VERB", "AUX"} or words.depth[i] or words.dep[i] == "fixed":
            continue
        yield from _opinion(scene, i, group)
        yield from _clause(scene, i, group)


def clause_of(scene: Scene, i: int) -> tuple[Span, ...]:
    """The clause that the noun at token `i` takes, whoever says it; () where it takes none."""
    group = scene.lexicon.nouns.get(scene.words.low[i])
    if group is None:
        return ()
    first = _opening(scene, i, group, _owner(scene, i, scene.words.sentence[i][1])[1])
    return content(scene, first, clause_end(scene, first, None)) if first is not None else ()


def owner_of(scene: Scene, i: int, stop: int) -> NounPhrase | None:
    """Whose saying the noun at token `i` names ("les propos de X"); None where X cannot speak."""
    source, _ = _owner(scene, i, stop)
    return source if source is not None and can_speak(scene.words, source.head, scene.speakers) else None


def _clause(scene: Scene, i: int, group: NounGroup) -> Iterator[Candidate]:
    """A clause behind the noun and, perhaps, its "de X"."""
    words = scene.words
    source, j = _owner(scene, i, words.sentence[i][1])
    first = _opening(scene, i, group, j)
    if first is None:
        return
    if source is not None and not can_speak(words, source.head, scene.speakers):
        return
    end = main_verb(scene, first, clause_end(scene, first, None))
    yield Candidate(content(scene, first, end), "nominal", 3, source, (i, i + 1), words.low[i], group.stance)


def _opening(scene: Scene, i: int, group: NounGroup, j: int) -> int | None:
    """Where the clause begins that the noun at `i` takes, sought from token `j`."""
    words, grammar = scene.words, scene.grammar
    stop = words.sentence[i][1]
    limit = min(stop - 1, j + REACH)
    while (
        j < limit
        and (words.pos[j] in {"ADJ", "ADV", "NOUN", "PROPN", "DET"} or words.low[j] in grammar.of)
        and not _opens(scene, j, group)
    ):
        j += 1
    return _opens(scene, j, group) if j < limit else None


def _opens(scene: Scene, j: int, group: NounGroup) -> int | None:
    """The first token of the clause that opens at token `j`, where it opens one that the noun takes."""
    words, grammar = scene.words, scene.grammar
    low = words.low[j]
    adjunct = adjunct_at(scene.lexicon, words.low, j)
    if (
        adjunct is not None
        and j + len(adjunct.words) < words.n
        and words.low[j + len(adjunct.words)] in grammar.which
    ):
        return j + len(adjunct.words) + 1
    if low in grammar.that and "that" in group.takes and words.dep[j] == "mark":
        return j + 1
    if low in grammar.of and "of" in group.takes and infinitive_at(scene, j + 1):
        return j + 1
    return j + 1 if low in grammar.to_hearer and "to" in group.takes and infinitive_at(scene, j + 1) else None


def _owner(scene: Scene, i: int, stop: int) -> tuple[NounPhrase | None, int]:
    """Whose saying it is ("de X", "du X"), and the token behind that phrase."""
    words, grammar = scene.words, scene.grammar
    j = i + 1
    while j < stop and words.pos[j] == "ADJ":
        j += 1
    if j >= stop - 1 or words.low[j] not in grammar.of or infinitive_at(scene, j + 1):
        return None, i + 1
    first = j if words.low[j] in grammar.determiners else j + 1
    phrase = after(scene, j + 1, min(stop, j + REACH))
    if phrase is None:
        return None, i + 1
    end = next((k for k in range(phrase.head + 1, phrase.end) if _is_opening(scene, k)), phrase.end)
    return NounPhrase(first, end, phrase.head), end


def _is_opening(scene: Scene, k: int) -> bool:
    words, grammar = scene.words, scene.grammar
    if words.low[k] in grammar.that or adjunct_at(scene.lexicon, words.low, k) is not None:
        return True
    return (words.low[k] in grammar.of or words.low[k] in grammar.to_hearer) and infinitive_at(scene, k + 1)


def _opinion(scene: Scene, i: int, group: NounGroup) -> Iterator[Candidate]:
    """ "C'est l'avis de X": the sentence before is what X says."""
    words, grammar = scene.words, scene.grammar
    start, stop = words.sentence[i]
    if "opinion" not in group.takes or i - start > 5 or start < 2:
        return
    source, _ = _owner(scene, i, stop)
    if not (words.low[start] in grammar.presenting and any(w in grammar.to_be for w in words.low[start:i])):
        return
    before = words.sentence[start - 1]
    if source is None or words.pos[before[0]] == "SPACE":
        return
    span: Span = strip(scene.document.text, words.span(*before))
    yield Candidate((span,), "nominal", 4, source, (i, i + 1), words.low[i], group.stance)
