"""Incises: a verb of saying with its subject behind it, inside or after what is said."""

from collections.abc import Iterator

from selon.model import Span
from selon.reading.attributions.constructions.openings import (
    is_complete,
    is_incise,
    opening_of,
    quoted_before,
)
from selon.reading.attributions.lexicon.cues import adjunct_at
from selon.reading.attributions.parse.clauses import clause_end, content, tidy
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import after, up_to_comma
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene
from selon.reading.attributions.subjects.inverted import inverted_subject
from selon.reading.attributions.subjects.subject import subject_of


def incise_candidates(scene: Scene) -> Iterator[Candidate]:
    """ "«…», a déclaré X", "…, dit-il, …", "comme le rappelle X, …", "«…» X dit"."""
    for hit in scene.hits:
        if hit.kind != "fin" or hit.passive or "speech" not in hit.entry.takes:
            continue
        opening = opening_of(scene, hit)
        if opening is None:
            continue
        source = inverted_subject(scene, hit) or _plain_subject(scene, hit, opening)
        if source is None or not is_incise(scene, hit, opening):
            continue
        if opening == scene.words.sentence[hit.verb][0] or scene.words.low[opening] in scene.grammar.as_:
            source = up_to_comma(scene, source)
        parts = _parts(scene, hit, opening, source)
        named = _told_by(scene, hit) if _is_nobody(scene, source) else source
        if parts:
            yield Candidate(
                parts=parts,
                construction="incise",
                rank=0 if quoted_before(scene, opening) else 1,
                source=named,
                cue=(hit.first, hit.end),
                lemma=hit.entry.lemma,
                stance=hit.entry.voice or hit.entry.stance,
                negated=hit.negated,
                verb=hit.verb,
            )


def _told_by(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The source behind "on": "a-t-on appris de source militaire"."""
    words, stop = scene.words, scene.words.sentence[hit.verb][1]
    for i in range(hit.end, min(stop - 2, hit.end + 4)):
        adjunct = adjunct_at(scene.lexicon, words.low, i)
        if adjunct is not None:
            first = i + len(adjunct.words)
            return after(scene, first - 1 if words.low[first - 1] in scene.speakers.persons else first, stop)
        if words.low[i] in scene.grammar.from_whom:
            return after(scene, i + (1 if words.low[i + 1] in scene.grammar.determiners else 2), stop)
    return None


def _is_nobody(scene: Scene, source: NounPhrase) -> bool:
    """Whether the subject is "on"."""
    return scene.words.low[source.head] in scene.grammar.anybody


def _plain_subject(scene: Scene, hit: Hit, opening: int) -> NounPhrase | None:
    """ "«…», X a déclaré": the subject between the quotation and the verb."""
    return subject_of(scene, hit) if opening in scene.closes else None


def _parts(scene: Scene, hit: Hit, opening: int, source: NounPhrase) -> tuple[Span, ...]:
    words = scene.words
    start, stop = words.sentence[hit.verb]
    first = _content_start(scene, hit, opening, start)
    before = content(scene, first, opening + 1) if opening >= first else ()
    behind = _behind(scene, hit, source, stop)
    if words.low[opening] in scene.grammar.as_:
        clause = source.end + 1
        if clause < stop - 1 and words.low[clause] in scene.grammar.that:
            return content(scene, clause + 1, clause_end(scene, clause + 1, None))
        before = content(scene, first, opening) if opening > first else ()
        behind = behind or (_after_comma(scene, source, stop) if not before else ())
        quoted = behind and any(behind[0] == quote.inner for quote in scene.quotes)
        whole = not before or is_complete(scene, range(first, opening))
        return behind if quoted and whole else _joined(scene, before, behind)
    return _joined(scene, before, behind)


def _after_comma(scene: Scene, source: NounPhrase, stop: int) -> tuple[Span, ...]:
    """What stands behind "Comme l'a dit X,"."""
    words = scene.words
    i = source.end
    return (
        content(scene, i + 1, clause_end(scene, i + 1, None)) if i < stop - 1 and words.low[i] == "," else ()
    )


def _content_start(scene: Scene, hit: Hit, opening: int, start: int) -> int:
    """Where the sentence's report begins: behind an earlier report of the same sentence,
    or at a quotation."""
    words = scene.words
    depth = words.depth[hit.verb]
    first = start
    for i in range(opening - 1, start, -1):
        if words.depth[i] == depth and words.low[i] == ";":
            first = i + 1
            break
        if words.depth[i] < depth:
            first = i + 1
            break
    close = opening if opening in scene.closes else opening - 1
    if close in scene.closes:
        quote = scene.quotes[scene.closes[close]]
        begin = words.at(quote.span[0])
        if begin == first or (
            words.low[begin - 1] in {":", ",", ".", "!", "?", "»", "—"}
            and not _mixed_start(scene, first, begin)
        ):
            return begin
    while first < opening and (words.pos[first] in {"CCONJ", "SPACE"} or words.low[first] in {",", ":"}):
        first += 1
    return first


def _mixed_start(scene: Scene, first: int, begin: int) -> bool:
    """Whether the words before the quotation belong to the report as well."""
    told = any(first <= hit.verb < begin and hit.kind == "fin" for hit in scene.hits)
    return scene.words.low[begin - 1] == "," and begin - first > 3 and not told


def _behind(scene: Scene, hit: Hit, source: NounPhrase, stop: int) -> tuple[Span, ...]:
    """What is said behind the incise, in the same sentence or, between quotation marks, right after it."""
    words = scene.words
    i = max(source.end, hit.end)
    limit = stop
    while i < stop and words.low[i] not in {",", ":", ".", "»"} and i not in scene.opens:
        i += 1
    if i < stop and words.low[i] in {",", ":", "."} and i + 1 < words.n and i + 1 in scene.opens:
        i += 1
    if i < words.n and i in scene.opens:
        quote = scene.quotes[scene.opens[i]]
        return (quote.inner,) if not _cued_after(scene, quote.span) else ()
    if words.depth[hit.verb] or i >= limit - 1 or words.low[i] != ",":
        if i >= stop - 1 and stop < words.n and stop in scene.opens and words.depth[hit.verb] == 0:
            quote = scene.quotes[scene.opens[stop]]
            alone = _ends_sentence(scene, quote.span) and not _cued_after(scene, quote.span)
            return (quote.inner,) if alone and quote.use == "speech" else ()
        if not words.depth[hit.verb]:
            return ()
    if i + 1 >= words.n:
        return ()
    end = clause_end(scene, i + 1, None)
    return content(scene, i + 1, end) if _goes_on(scene, hit, i + 1, end) else ()


def _goes_on(scene: Scene, hit: Hit, first: int, end: int) -> bool:
    """Whether a clause stands behind the incise, and no adjunct."""
    words = scene.words
    if words.low[first] in scene.grammar.of and words.low[hit.first - 1] in scene.grammar.clitics:
        return end - first > 1
    if any(tuple(words.low[first : first + len(p)]) == p for p in scene.grammar.resuming_phrases):
        return False
    clause = any(is_finite(scene, i) for i in range(first, end)) and words.pos[first] not in {"ADP", "SCONJ"}
    if hit.clitic is None and (
        words.low[first] in scene.grammar.asked or words.dep[first] in {"acl", "advcl"}
    ):
        return False
    if not clause and (hit.clitic is None or words.pos[first] not in {"DET", "NOUN", "PROPN", "PRON"}):
        return False
    return end - first > 2 and first not in scene.at and adjunct_at(scene.lexicon, words.low, first) is None


def _ends_sentence(scene: Scene, span: Span) -> bool:
    """Whether nothing of the sentence stands behind the quotation."""
    words = scene.words
    first, behind = words.since(span[0]), words.at(span[1] - 1) + 1
    stop = words.sentence[first][1]
    return behind >= stop or all(not words.low[i][:1].isalnum() for i in range(behind, stop))


def _cued_after(scene: Scene, span: Span) -> bool:
    """Whether the quotation at `span` has a verb of saying of its own behind it."""
    words = scene.words
    first, i = words.since(span[0]), words.at(span[1] - 1) + 1
    if any(h.clitic is not None and first <= h.verb < i for h in scene.hits):
        return True
    while i < words.n and (
        words.low[i] in {",", "."} or words.low[i] in scene.grammar.clitics or words.pos[i] == "ADV"
    ):
        if words.low[i] == ".":
            return False
        i += 1
    return i in scene.at


def _joined(scene: Scene, before: tuple[Span, ...], behind: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(tidy(scene, part) for part in (*before, *behind))
