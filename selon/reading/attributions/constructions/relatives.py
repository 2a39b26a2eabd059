"""Reports that point back: "X, selon lequel …", "…, ce que Y dément", "Information démentie par Z"."""

from collections.abc import Iterator

from selon.model import Span
from selon.reading.attributions.lexicon.cues import adjunct_at
from selon.reading.attributions.lexicon.speakers import can_speak, is_document
from selon.reading.attributions.parse.clauses import clause_end, content, strip
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.mains import main_verb
from selon.reading.attributions.parse.nouns import before
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene
from selon.reading.attributions.subjects.finite import own_subject, top_of
from selon.reading.attributions.subjects.inverted import agent_of, inverted_subject

REACH = 14


def relative_candidates(scene: Scene) -> Iterator[Candidate]:
    """Sources that a relative pronoun takes up, and verdicts on the clause before."""
    words, grammar = scene.words, scene.grammar
    for i in range(1, words.n - 2):
        if words.low[i] in grammar.which or words.low[i] in grammar.who:
            yield from _taken_up(scene, i)
    for hit in scene.hits:
        if hit.kind == "fin" and not hit.passive and hit.entry.takes & {"noun", "that"}:
            yield from _on_clause(scene, hit)
        elif hit.kind == "past":
            yield from _on_sentence(scene, hit)


def _taken_up(scene: Scene, which: int) -> Iterator[Candidate]:
    """ "X, selon lequel …", "X, pour qui …": the noun before is the source."""
    words = scene.words
    opening = next(
        (
            k
            for k in range(which - 1, max(-1, which - 4), -1)
            if (a := adjunct_at(scene.lexicon, words.low, k)) is not None and k + len(a.words) == which
        ),
        which - 1 if words.low[which - 1] in scene.lexicon.cues.weak_adjuncts else None,
    )
    if opening is None or opening < 2:
        return
    noun = opening - 2 if words.low[opening - 1] == "," or opening - 1 in scene.closes else opening - 1
    if words.pos[noun] not in {"NOUN", "PROPN", "ADJ"} or words.depth[noun] != words.depth[which]:
        return
    top = top_of(scene, words.head[noun] if words.pos[noun] == "ADJ" and words.head[noun] < noun else noun)
    said = _is_said(scene, top)
    if said and words.low[opening - 1] != "," and words.low[which] in scene.grammar.which:
        return
    source = _named(scene, noun) if said else before(scene, top, opening)
    if source is None or not can_speak(words, source.head, scene.speakers):
        return
    end = main_verb(scene, which + 1, clause_end(scene, which + 1, None))
    if end - which > 2 and words.pos[which + 1] not in {"VERB", "AUX"}:
        parts = content(scene, which + 1, end)
        yield Candidate(parts, "adjunct", 2, source, (opening, which), words.low[opening])


def _named(scene: Scene, noun: int) -> NounPhrase | None:
    """The name that ends at token `noun` ("l'avis de Karim Oudal, pour qui …")."""
    words, first = scene.words, noun
    while first > 0 and words.pos[first - 1] == "PROPN":
        first -= 1
    return NounPhrase(first, noun + 1, first) if words.pos[noun] == "PROPN" else None


def _is_said(scene: Scene, noun: int) -> bool:
    """Whether the noun is what is said rather than who says it ("des rumeurs selon lesquelles")."""
    low = scene.words.low[noun]
    group = scene.lexicon.nouns.get(low)
    opinion = group is not None and "opinion" in group.takes
    told = low in scene.grammar.news or not is_document(scene.words, noun, scene.speakers)
    return group is not None and (opinion or told)


def _on_clause(scene: Scene, hit: Hit) -> Iterator[Candidate]:
    """ "…, ce que X a démenti", "…, ce qu'a démenti X": what the sentence says before the comma."""
    words, grammar = scene.words, scene.grammar
    start, stop = words.sentence[hit.verb]
    that = next(
        (
            k
            for k in range(hit.first - 1, max(start + 2, hit.first - REACH), -1)
            if words.low[k] in grammar.that
        ),
        None,
    )
    if that is None or words.low[that - 1] not in grammar.demonstratives or words.low[that - 2] != ",":
        return
    if hit.end < stop and words.low[hit.end] in grammar.that:
        return
    ahead = that + 1 == hit.first or words.low[that + 1] in grammar.clitics - grammar.determiners
    source = inverted_subject(scene, hit) if ahead else _between(scene, hit, that)
    parts = content(scene, _opening(scene, start, that), that - 2)
    if source is not None and parts and can_speak(words, source.head, scene.speakers):
        yield Candidate(
            parts, "relative", 3, source, (hit.first, hit.end), hit.entry.lemma, hit.entry.stance, hit.negated
        )


def _between(scene: Scene, hit: Hit, that: int) -> NounPhrase | None:
    """The subject between the pronoun and the verb."""
    words = scene.words
    own = own_subject(scene, hit.verb, hit.first)
    if own is not None and own.first > that:
        return own
    noun = next((k for k in range(that + 1, hit.first) if words.pos[k] in {"NOUN", "PROPN", "PRON"}), None)
    if noun is None:
        return None
    phrase = before(scene, noun, hit.first)
    return NounPhrase(max(phrase.first, that + 1), phrase.end, noun)


def _opening(scene: Scene, start: int, stop: int) -> int:
    """Where the clause begins that the verdict is on: behind a semicolon, a space, a conjunction."""
    words = scene.words
    first = max((k + 1 for k in range(start, stop) if words.low[k] in {";"}), default=start)
    while first < stop and words.pos[first] in {"CCONJ", "SPACE"}:
        first += 1
    return first


def _on_sentence(scene: Scene, hit: Hit) -> Iterator[Candidate]:
    """ "Information aussitôt démentie par X.", "…, accusation rejetée par X": what stands before."""
    words = scene.words
    source = agent_of(scene, hit)
    noun = next((k for k in range(hit.first - 1, max(-1, hit.first - 4), -1) if words.pos[k] == "NOUN"), None)
    if source is None or noun is None or words.low[noun] not in scene.lexicon.nouns:
        return
    if hit.entry.stance == "affirm" and "noun" not in hit.entry.takes:
        return
    start = words.sentence[hit.verb][0]
    first = noun - 1 if words.low[noun - 1] in scene.grammar.determiners else noun
    parts: tuple[Span, ...] = ()
    if first > start + 2 and words.low[first - 1] == ",":
        parts = content(scene, _opening(scene, start, first), first - 1)
    elif first == start and start > 0 and first == noun:
        previous = words.sentence[start - 1]
        if words.pos[previous[0]] != "SPACE":
            parts = (strip(scene.document.text, words.span(*previous)),)
    if parts:
        yield Candidate(parts, "relative", 3, source, (hit.first, hit.end), hit.entry.lemma, hit.entry.stance)
