"""Adjuncts that name the source: "selon X, …", "…, d'après X", "pour X, …"."""

from collections.abc import Iterator

from selon.model import Span
from selon.reading.attributions.constructions.naming import (
    interrupts,
    is_weak_source,
    opens_clause,
    source_behind,
    splits_verb,
)
from selon.reading.attributions.constructions.scopes import (
    from_quotation,
    lists_on,
    noun_scope,
    past_adjunct,
    relative_scope,
    room_of,
)
from selon.reading.attributions.lexicon.cues import Adjunct, adjunct_at
from selon.reading.attributions.lexicon.speakers import is_no_source
from selon.reading.attributions.parse.clauses import clause_end, content
from selon.reading.attributions.parse.complements import complement_of
from selon.reading.attributions.parse.mains import main_verb
from selon.reading.attributions.parse.nouns import is_stressed
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene

NEAR = 8


def adjunct_candidates(scene: Scene) -> Iterator[Candidate]:
    """Every adjunct of the lexicon with a source behind it and a clause beside it."""
    words = scene.words
    told = {
        hit.end
        for hit in scene.hits
        if hit.clitic is not None and words.low[hit.clitic] in scene.grammar.anybody
    }
    for i in range(words.n):
        adjunct = adjunct_at(scene.lexicon, words.low, i)
        if adjunct is not None and i in told:
            continue
        if adjunct is not None:
            yield from (
                _candidates(scene, i, i + len(adjunct.words), adjunct.lemma)
                if adjunct.pronoun is None
                else _by_pronoun(scene, i, adjunct, adjunct.pronoun)
            )
        elif words.low[i] in scene.lexicon.cues.weak_adjuncts and opens_clause(scene, i):
            yield from _candidates(scene, i, i + 1, words.low[i], weak=True)


def _candidates(scene: Scene, first: int, end: int, lemma: str, weak: bool = False) -> Iterator[Candidate]:
    words = scene.words
    start, stop = room_of(scene, first)
    if end >= stop:
        return
    if words.low[end] in scene.grammar.which:
        return
    if words.low[end - 1] in scene.speakers.persons:
        noun = words.pos[first - 1] == "NOUN" and words.low[first - 1] not in scene.grammar.times
        if first and (words.pos[first - 1] == "VERB" or noun):
            return
        end -= 1
    source = source_behind(scene, first, end, stop)
    if source is None or (weak and not is_weak_source(scene, source, stop)) or _is_own(scene, first, source):
        return
    if weak or not is_no_source(words, source.head, scene.speakers):
        limited = None if weak else relative_scope(scene, first)
        parts = (
            content(scene, limited[1] + 1, first) if limited else _scope(scene, first, source, (start, stop))
        )
        if limited and _resumes_clause(scene, first, source.end, stop):
            parts = (*parts, *content(scene, source.end, clause_end(scene, source.end, None)))
        if parts:
            opening = limited[0] if limited else None
            yield Candidate(
                parts, "adjunct", 1 if not weak else 3, source, (first, end), lemma, first=opening
            )


def _by_pronoun(scene: Scene, first: int, adjunct: Adjunct, at: int) -> Iterator[Candidate]:
    """An adjunct that holds its source: "à l'en croire"."""
    start, stop = room_of(scene, first)
    end = first + len(adjunct.words)
    parts = _scope(scene, first, NounPhrase(first + at, end, first + at), (start, stop))
    if parts:
        source = NounPhrase(first + at, first + at + 1, first + at)
        yield Candidate(parts, "adjunct", 1, source, (first, end), adjunct.lemma)


def _is_own(scene: Scene, first: int, source: NounPhrase) -> bool:
    """Whether "selon lui" stands in what he himself is said to say."""
    words = scene.words
    if not is_stressed(scene, source.head):
        return False
    start = words.sentence[first][0]
    told = (complement_of(scene, hit) for hit in scene.hits if start <= hit.verb < first)
    return any(c is not None and c.construction == "that" and c.first <= first < c.end for c in told)


def _scope(scene: Scene, first: int, source: NounPhrase, room: tuple[int, int]) -> tuple[Span, ...]:
    words = scene.words
    start, stop = room
    described = noun_scope(scene, first, source, stop)
    if described:
        return described
    if words.depth[first]:
        start = max(
            start,
            next((i + 1 for i in range(first, start - 1, -1) if words.depth[i] < words.depth[first]), start),
        )
    begin = source.end
    while begin < stop and words.low[begin] in {",", ":"}:
        begin += 1
    begin = _past_citing(scene, begin, stop)
    parted = begin > source.end or begin in scene.opens or words.pos[source.head] == "PRON"
    parted = parted or splits_verb(scene, first) or words.low[first - 1] in scene.grammar.relatives
    parted = parted or (begin == source.end and opens_clause(scene, first))
    end = min(stop, _clause_behind(scene, first, begin)) if begin < stop else begin
    behind = content(scene, from_quotation(scene, begin, end), end) if end > begin and parted else ()
    if first - 1 in scene.closes and first - 1 > start:
        return (
            (scene.quotes[scene.closes[first - 1]].inner,)
            if not behind or not opens_clause(scene, first)
            else behind
        )
    if first == start and not behind and words.low[first - 1] == "(":
        return _ahead(scene, first - 1, words.sentence[first][0])
    ahead = _ahead(scene, first, start)
    if opens_clause(scene, first) or not ahead:
        return behind
    if behind and _resumes_clause(scene, first, begin, stop):
        return (*ahead, *behind)
    return ahead


def _clause_behind(scene: Scene, first: int, begin: int) -> int:
    """Where the clause behind the adjunct ends: a relative clause ("qui selon X …") at its comma."""
    words = scene.words
    end = clause_end(scene, begin, None)
    listing = end - begin < NEAR and end + 1 < words.sentence[first][1] and words.low[end] == ":"
    if listing and end + 1 not in scene.opens and begin not in scene.opens:
        return clause_end(scene, end + 1, None)
    parted = words.low[first - 1] == "," and words.low[first - 2] in scene.grammar.who
    if parted:
        return main_verb(scene, begin, end)
    if words.low[first - 1] not in scene.grammar.relatives or words.low[first - 2] != ",":
        return end
    closing = (
        i
        for i in range(begin, end - 1)
        if words.low[i] == "," and (is_finite(scene, i + 1) or words.low[i + 1] in scene.grammar.clitics)
    )
    return next(closing, end)


def _past_citing(scene: Scene, begin: int, stop: int) -> int:
    """The token behind ", qui cite X," or ", publié par X,": no part of the content."""
    words, grammar = scene.words, scene.grammar
    told = begin + 1 < stop and words.low[begin] in grammar.who and words.low[begin + 1] in grammar.citing
    asides = grammar.citing | grammar.asked | grammar.issued
    if not told and not (begin < stop and words.low[begin] in asides):
        return begin
    return next((i + 1 for i in range(begin, stop - 1) if words.low[i] == ","), begin)


def _resumes_clause(scene: Scene, first: int, begin: int, stop: int) -> bool:
    """Whether the clause that the adjunct interrupts goes on behind it."""
    words = scene.words
    if splits_verb(scene, first) and begin < stop - 1:
        return words.pos[begin] in {"VERB", "AUX", "ADV"}
    if is_stressed(scene, begin - 1) and words.pos[first - 1] == "VERB":
        return words.pos[begin] == "DET" or words.low[begin] in scene.grammar.that
    if words.low[begin - 1] != "," or begin >= stop - 1 or words.low[begin] in scene.grammar.relatives:
        return False
    return words.low[first - 1] == "," and begin not in scene.at and not lists_on(scene, begin, stop)


def _sourced(scene: Scene, start: int, stop: int) -> bool:
    """Whether another adjunct stands among the tokens `[start, stop)`."""
    return any(adjunct_at(scene.lexicon, scene.words.low, i) is not None for i in range(start, stop))


def _ahead(scene: Scene, first: int, start: int) -> tuple[Span, ...]:
    """The clause before the adjunct: back to the sentence's start, or to where another clause begins."""
    words, grammar = scene.words, scene.grammar
    relative = next((i for i in range(first - 2, start, -1) if words.low[i] in grammar.who), None)
    if interrupts(scene, first) and relative is not None and first - relative < NEAR:
        return content(scene, relative + 1, first)
    inner = (i for i in range(first - 2, start, -1) if words.depth[i] == words.depth[first])
    begin = next((begin for i in inner if (begin := _opened(scene, i, start)) is not None), start)
    begin = past_adjunct(scene, begin, first)
    while begin < first and (words.pos[begin] in {"CCONJ", "SPACE"} or words.low[begin] == ","):
        begin += 1
    while first - 2 > begin and words.low[first - 1] in grammar.still and words.low[first - 2] == ",":
        first -= 1
    begin = from_quotation(scene, begin, first)
    least = 0 if begin and words.low[begin - 1] in {"(", ","} else 1
    return content(scene, begin, first) if first - begin > least else ()


def _opened(scene: Scene, i: int, start: int) -> int | None:
    """The token that begins another clause behind the mark at token `i`; None where none begins."""
    words, grammar = scene.words, scene.grammar
    if words.low[i] == ";" or (words.low[i] == ":" and i + 1 not in scene.opens):
        return i + 1
    if words.low[i] != ",":
        return None
    if words.low[i + 1] in grammar.coordinators and _sourced(scene, start, i):
        return i + 2
    if words.low[i + 1] in grammar.demonstratives and words.low[i + 2] in grammar.relatives:
        return i + 1
    behind = (len(p) for p in grammar.resuming_phrases if tuple(words.low[i + 1 : i + 1 + len(p)]) == p)
    length = next(behind, None)
    return None if length is None else i + 1 + length
