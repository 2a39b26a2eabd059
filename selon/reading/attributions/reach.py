"""What lexicon and parse reach: every stretch that a word of saying may report, before anything is judged.

For finding rather than for claiming: most of these are no attributions in our sense (negated, asked, wished,
said by nobody). The reading never uses them; `benchmarks/speech.py` measures them beside the attributions.
"""

from collections.abc import Iterator

from selon.model import Quote, Span
from selon.reading.attributions.lexicon.cues import adjunct_at
from selon.reading.attributions.parse.clauses import clause_end, content, strip
from selon.reading.attributions.parse.complements import complement_of
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.scene import Scene, scene_of
from selon.reading.document import Document

SAID = frozenset({"obj", "ccomp", "xcomp", "obl:arg", "parataxis", "nsubj:pass", "iobj", "advcl"})
BESIDE = frozenset({"nmod", "obl:arg", "acl", "acl:relcl", "ccomp", "obj"})
INCISE = frozenset({",", "-", "–", "—", "(", "»", '"'})
LINKS = frozenset({"case", "mark", "punct", "cc"})


def reach(document: Document, quotes: tuple[Quote, ...]) -> tuple[tuple[Span, ...], ...]:
    """The stretches, in the order of the words that signal them; one may be found more than once."""
    if not len(document.doc):
        return ()
    scene = scene_of(document, quotes)
    words, lexicon = scene.words, scene.lexicon
    found: list[tuple[Span, ...]] = []
    for i in range(words.n):
        hit = scene.at.get(i)
        if hit is not None and hit.verb == i:
            found += _complement(scene, hit)
        if hit is not None or words.low[i] in lexicon.verbs or words.lemma[i] in lexicon.entries:
            found += _of_verb(scene, i)
        if words.low[i] in lexicon.nouns or words.lemma[i] in lexicon.cues.wide_nouns:
            found += _of_noun(scene, i)
        if adjunct_at(lexicon, words.low, i) is not None:
            found += _beside(scene, i)
    return tuple(found)


def _complement(scene: Scene, hit: Hit) -> Iterator[tuple[Span, ...]]:
    found = complement_of(scene, hit)
    if found is not None:
        yield content(scene, found.first, found.end)


def _of_verb(scene: Scene, verb: int) -> Iterator[tuple[Span, ...]]:
    """What hangs on the verb, what it hangs on, and what stands before and behind it."""
    words = scene.words
    for child in words.children[verb]:
        if words.dep[child] in SAID or (words.dep[child].startswith("nsubj") and child < verb):
            yield _tree(scene, child)
    head = words.head[verb]
    if words.dep[verb].startswith(("acl", "amod")) and words.pos[head] in {"NOUN", "PROPN", "PRON"}:
        yield _tree(scene, head)
        yield content(scene, words.left[head], verb)
    start, stop = words.sentence[verb]
    if words.low[verb - 1] in INCISE or words.dep[verb] in {"parataxis", "advcl"}:
        yield content(scene, start, verb)
    that = next((i for i in range(verb + 1, stop - 1) if words.low[i] in scene.grammar.that), None)
    if that is not None:
        yield content(scene, that + 1, clause_end(scene, that + 1, None))


def _of_noun(scene: Scene, noun: int) -> Iterator[tuple[Span, ...]]:
    """The noun phrase, and what hangs on the noun."""
    words = scene.words
    yield _tree(scene, noun)
    for child in words.children[noun]:
        if words.dep[child] in BESIDE and child > noun:
            yield _tree(scene, child)


def _beside(scene: Scene, first: int) -> Iterator[tuple[Span, ...]]:
    """The clauses before and behind an adjunct."""
    words = scene.words
    start, stop = words.sentence[first]
    yield content(scene, start, first)
    comma = next((i for i in range(first, stop) if words.low[i] == ","), first)
    yield content(scene, comma + 1, stop) if comma + 1 < stop else ()


def _tree(scene: Scene, head: int) -> tuple[Span, ...]:
    """Characters of the tree under `head`, without the words that link it."""
    words = scene.words
    first, end = words.left[head], words.right[head] + 1
    while first < head and any(c == first and words.dep[c] in LINKS for c in words.children[head]):
        first += 1
    return (strip(scene.document.text, words.span(first, max(end, head + 1))),)
