"""How far an adjunct reaches."""

from selon.model import Span
from selon.reading.attributions.lexicon.cues import adjunct_at
from selon.reading.attributions.parse.clauses import clause_end, content
from selon.reading.attributions.parse.nouns import before, is_stressed
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import NounPhrase, Scene

PHRASE = 4


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


def from_quotation(scene: Scene, begin: int, end: int) -> int:
    """Where the quotation begins that fills the tokens `[begin, end)` but for an aside before its comma
    ("En outre, « … »"); else `begin`. A quotation without a verb is a part of the report."""
    words = scene.words
    opened = next((i for i in range(begin, end) if i in scene.opens), begin)
    if opened == begin or words.low[opened - 1] != ",":
        return begin
    close = words.at(scene.quotes[scene.opens[opened]].span[1] - 1)
    whole = close >= end - 3 and any(is_finite(scene, i) for i in range(opened, close))
    return opened if whole and not any(is_finite(scene, i) for i in range(begin, opened)) else begin


def before_subject(scene: Scene, source: NounPhrase, stop: int) -> NounPhrase:
    """A source that no comma parts from the clause behind it, without the clause's subject
    ("Selon le maire les assaillants sont venus")."""
    words, grammar = scene.words, scene.grammar
    comma = next((i for i in range(source.head, stop) if words.low[i] in {",", ":"}), stop)
    for i in range(source.head + 1, comma):
        opens = words.pos[i] == "DET" and words.low[i] not in grammar.of
        opens = opens or words.low[i] in grammar.subject_pronouns
        if is_finite(scene, i) or words.low[i] in grammar.relatives:
            return source
        if opens and words.pos[i - 1] in {"NOUN", "PROPN", "ADJ"}:
            clause = any(is_finite(scene, k) for k in range(i, comma))
            return NounPhrase(source.first, i, source.head) if clause else source
    return source


def relative_scope(scene: Scene, first: int) -> tuple[int, int] | None:
    """Where the last clause opens behind its comma, and its relative pronoun, where the adjunct at `first`
    is on that clause alone ("la ville, où vivent 3.000 civils selon X"): no comma parts them, or the
    relative clause alone is hedged, or what stands before has a source already."""
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
    opening = None if pronoun is None else _governed(scene, pronoun)
    if pronoun is None or opening is None or "," in words.low[pronoun : last + 1]:
        return None
    if words.low[pronoun] in grammar.that and words.pos[pronoun - 2] not in {"NOUN", "PROPN", "ADJ"}:
        return None
    if not any(is_finite(scene, i) for i in range(pronoun, last + 1)):
        return None
    if parted and not _hedged(scene, pronoun, last) and not _told(scene, start, pronoun):
        return None
    return opening, pronoun


def _governed(scene: Scene, pronoun: int) -> int | None:
    """Where the phrase of a relative pronoun begins ("au cours de laquelle"), right behind a comma;
    None where none does."""
    words = scene.words
    first = pronoun
    while first > 1 and pronoun - first < PHRASE and words.low[first - 1] != ",":
        if words.pos[first - 1] not in {"ADP", "DET", "NOUN", "ADV"}:
            return None
        first -= 1
    compound = first == pronoun or words.low[pronoun] not in scene.grammar.that | scene.grammar.who
    return first if words.low[first - 1] == "," and compound else None


def _hedged(scene: Scene, first: int, last: int) -> bool:
    return any("Cnd" in scene.document.doc[i].morph.get("Mood", []) for i in range(first, last + 1))


def _told(scene: Scene, start: int, pronoun: int) -> bool:
    """Whether a verb of saying heads the clause before the pronoun."""
    words = scene.words
    return any(
        start <= hit.verb < pronoun and hit.kind == "fin" and words.dep[hit.verb] == "ROOT"
        for hit in scene.hits
    )


def past_adjunct(scene: Scene, begin: int, first: int) -> int:
    """Where a list goes on behind an earlier adjunct ("douze selon X, vingt selon Y"); else `begin`."""
    words = scene.words
    for i in range(first - 2, begin, -1):
        if words.low[i] == "," and words.pos[i + 1] in {"NUM", "CCONJ"}:
            told = any(adjunct_at(scene.lexicon, words.low, k) is not None for k in range(begin + 1, i))
            return i + 1 if told else begin
        if is_finite(scene, i):
            return begin
    return begin


def lists_on(scene: Scene, begin: int, stop: int) -> bool:
    """Whether what begins at token `begin` has, before any verb, an adjunct of its own."""
    for i in range(begin, stop):
        if adjunct_at(scene.lexicon, scene.words.low, i) is not None:
            return True
        if is_finite(scene, i):
            return False
    return False
