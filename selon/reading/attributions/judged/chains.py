"""Source chains: nearest to the outlet first, ultimate speaker last."""

from collections.abc import Iterator

from selon.reading.attributions.lexicon.speakers import can_speak, is_medium
from selon.reading.attributions.parse.nouns import after, done_by
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene

Chain = tuple[NounPhrase, ...]
CLOSE = 14
DEEPEST = 3


def chain_of(scene: Scene, candidate: Candidate, every: tuple[Candidate, ...]) -> Chain:
    """The whole chain: who quotes, who heard, who is cited, who speaks."""
    return _chain(scene, candidate, every, 0)


def _chain(scene: Scene, candidate: Candidate, every: tuple[Candidate, ...], level: int) -> Chain:
    outer = _holder(scene, candidate, every)
    if outer and outer.stance == "deny" and candidate.construction == "nominal" and candidate.source is None:
        return ()
    before = _chain(scene, outer, every, level + 1) if outer and level < DEEPEST else ()
    if candidate.source is None and candidate.goes_on:
        return _inherited(scene, candidate, every, level)
    relayed, source = _relayed(scene, candidate.source)
    own = (source,) if source else ()
    hearer, cited = relayed or _hearer(scene, candidate), _cited(scene, candidate)
    chain = (*before, *hearer, *own, *cited) if own else (*before, *hearer)
    return _distinct(scene, chain)


def _relayed(scene: Scene, source: NounPhrase | None) -> tuple[Chain, NounPhrase | None]:
    """The outlet of "des sources citées par X", and the source without it."""
    if source is None:
        return (), None
    for i in range(source.head + 2, source.end):
        outlet = _outlet_behind(scene, i) if scene.words.low[i] in scene.grammar.agent else None
        if outlet is not None:
            return (outlet,), NounPhrase(source.first, done_by(scene, i) or i - 1, source.head)
    return (), source


def _distinct(scene: Scene, chain: Chain) -> Chain:
    """The chain without a link that repeats another."""
    seen: dict[str, NounPhrase] = {}
    for link in chain:
        seen.setdefault(scene.document.text[slice(*scene.words.span(link.first, link.end))], link)
    return tuple(seen.values())


def _inherited(scene: Scene, candidate: Candidate, every: tuple[Candidate, ...], level: int) -> Chain:
    """The chain of the attribution before, for "Et de poursuivre"."""
    earlier = [
        c for c in every if c.parts[0][0] < candidate.parts[0][0] and not c.goes_on and c.source is not None
    ]
    top = [c for c in earlier if c.verb is None or scene.words.depth[c.verb] == 0]
    return _chain(scene, top[-1], every, level + 1) if top and level < DEEPEST else ()


def _holder(scene: Scene, candidate: Candidate, every: tuple[Candidate, ...]) -> Candidate | None:
    """The smallest attribution that has this one, cue and all, in its content."""
    words = scene.words
    if candidate.construction == "passive" and candidate.verb is None:
        return None
    whole = (
        (words.start[candidate.cue[0]], words.end[candidate.cue[1] - 1])
        if candidate.cue
        else candidate.parts[0]
    )
    best: tuple[int, Candidate] | None = None
    for other in every:
        if (
            other is candidate
            or other.construction in {"relative", "verdict"}
            or (other.cue is not None and other.cue == candidate.cue)
        ):
            continue
        for start, end in other.parts:
            if start <= whole[0] and whole[1] <= end and (best is None or end - start < best[0]):
                best = (end - start, other)
    return best[1] if best else None


def _hearer(scene: Scene, candidate: Candidate) -> Chain:
    """The outlet that a statement was made to: "a déclaré à l'AFP", "s'exprimant à Reuters",
    "interrogé par X"."""
    if candidate.cue is None or candidate.construction == "adjunct":
        return ()
    for i in _around(scene, candidate):
        phrase = _outlet_behind(scene, i)
        if phrase is not None and not _same(phrase, candidate.source):
            return (_before(phrase, candidate.source),)
    return ()


def _before(phrase: NounPhrase, source: NounPhrase | None) -> NounPhrase:
    """The outlet without the subject behind it ("a confié à l'Écho Karim Oudal")."""
    if source is None or not phrase.head < source.first < phrase.end:
        return phrase
    return NounPhrase(phrase.first, source.first, phrase.head)


def _around(scene: Scene, candidate: Candidate) -> Iterator[int]:
    """The tokens near the cue, outside the content, where a hearer may stand."""
    words = scene.words
    assert candidate.cue is not None
    first, end = candidate.cue
    start, stop = words.sentence[first]
    depth = words.depth[first]
    own = range(candidate.source.first, candidate.source.end) if candidate.source else range(0)
    for i in (*range(end, min(stop, end + CLOSE)), *range(start, first)):
        inside = any(a <= words.start[i] < b for a, b in candidate.parts)
        if words.depth[i] == depth and not inside and (i not in own or i < first):
            yield i


def _outlet_behind(scene: Scene, i: int) -> NounPhrase | None:
    """The outlet behind "à", "auprès de", "interrogé par" at token `i`."""
    words, grammar = scene.words, scene.grammar
    low = words.low[i]
    by = done_by(scene, i)
    asked = by is not None and words.low[by] in grammar.asked
    if low not in grammar.to_hearer and not asked:
        return None
    stop = words.sentence[i][1]
    j = i + 1
    passed = grammar.of | grammar.determiners | grammar.asking
    while j < stop and (words.pos[j] in {"DET", "ADJ"} or words.low[j] in passed):
        j += 1
    if j >= stop or not _is_outlet(scene, j) or words.low[j - 1] in grammar.our:
        return None
    first = j
    while words.pos[first - 1] == "DET" or (
        words.low[first - 1] in grammar.determiners - grammar.of and first - 1 > i
    ):
        first -= 1
    if words.low[j] in grammar.broadcast and not any(words.title[j : j + 2]):
        return None
    phrase = after(scene, first, min(stop, j + 6))
    return NounPhrase(first, _name_end(scene, j, stop), j) if phrase is not None else None


def _is_outlet(scene: Scene, j: int) -> bool:
    """Whether token `j` names an outlet, or begins a name as outlets have."""
    words = scene.words
    return is_medium(words, j, scene.speakers) or (
        words.title[j] and words.low[j] in scene.grammar.outlet_heads
    )


def _name_end(scene: Scene, j: int, stop: int) -> int:
    """End of an outlet's name that begins at token `j`."""
    words = scene.words
    end = j + 1
    common = words.pos[j] == "NOUN" or words.low[j] in scene.grammar.outlet_heads
    while common and end < stop and words.title[end] and words.low[end].isalpha():
        end += 1
    while end < stop and (
        words.low[end] in scene.grammar.of
        or words.pos[end] in {"PROPN", "ADJ"}
        or (words.low[end - 1] in scene.grammar.of and words.pos[end] == "NOUN")
    ):
        if (
            words.low[end - 1] not in scene.grammar.of
            and words.low[end] not in scene.grammar.of
            and words.dep[end] not in {"flat:name", "nmod", "amod", "appos"}
        ):
            break
        if words.pos[j] == "PROPN" and words.dep[end] not in {"flat:name"}:
            break
        end += 1
    return end - 1 if words.low[end - 1] in scene.grammar.of else end


def _same(phrase: NounPhrase, source: NounPhrase | None) -> bool:
    return source is not None and source.first <= phrase.head < source.end


def _is_said(scene: Scene, candidate: Candidate, i: int) -> bool:
    """Whether token `i` belongs to the content, or to the cue itself."""
    at = scene.words.start[i]
    cue = candidate.cue
    return any(a <= at < b for a, b in candidate.parts) or (cue is not None and cue[0] <= i < cue[1])


def _cited(scene: Scene, candidate: Candidate) -> Chain:
    """Who stands behind the source: "X, citant Y, …", "…, citant Y"."""
    words = scene.words
    if candidate.source is None:
        return ()
    anchor = candidate.cue[0] if candidate.cue else candidate.source.head
    start, stop = words.sentence[anchor]
    for i in range(start, stop):
        if (
            words.low[i] in scene.grammar.citing
            and words.depth[i] == words.depth[anchor]
            and not _is_said(scene, candidate, i)
        ):
            first = i + 2 if words.low[min(i + 1, words.n - 1)] in scene.grammar.to_hearer else i + 1
            phrase = after(scene, first, stop)
            theirs = words.low[i - 1] not in scene.grammar.who or i - 3 <= candidate.source.end <= i
            speaks = phrase is not None and can_speak(words, phrase.head, scene.speakers)
            if phrase is not None and speaks and theirs and not _same(phrase, candidate.source):
                return (phrase,)
    return ()
