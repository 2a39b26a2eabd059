"""Form, hearsay and medium of an attribution."""

from selon.model import Part, Quote, Span
from selon.reading.attributions.lexicon.tones import tones_of
from selon.reading.attributions.parse.nouns import leads_to
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Candidate, Scene
from selon.vocabulary import Form

NAME = 3
LOOK = 30


def form_of(scene: Scene, candidate: Candidate) -> Form:
    """Direct where quotation marks hold all of it, mixed where they hold a part that is no name."""
    inside = [
        any(q.inner[0] <= part[0] and part[1] <= q.span[1] for q in scene.quotes) for part in candidate.parts
    ]
    if all(inside):
        return "direct"
    quoted = any(
        _quotes(scene, quote, part, candidate.cue) for quote in scene.quotes for part in candidate.parts
    )
    return "mixed" if quoted or any(inside) else "indirect"


def _quotes(scene: Scene, quote: Quote, part: Span, cue: tuple[int, int] | None) -> bool:
    """Whether the quotation stands in the content and quotes somebody."""
    if not (part[0] <= quote.span[0] and quote.span[1] <= part[1] + 1):
        return False
    inner = scene.document.text[slice(*quote.inner)]
    before = scene.words.at(quote.span[0]) - 1
    distanced = (
        before >= 0
        and (cue is None or before != cue[1] - 1)
        and scene.words.low[before] in scene.grammar.distancing
    )
    named = inner[:1].isupper() and len(inner.split()) <= NAME and not _speaks(scene, quote)
    return not named and not distanced and (len(inner.split()) > 1 or inner[:1].islower())


def _speaks(scene: Scene, quote: Quote) -> bool:
    first, stop = scene.words.since(quote.inner[0]), scene.words.since(quote.inner[1])
    return any(is_finite(scene, i) for i in range(first, stop))


def hearsay_of(scene: Scene, candidate: Candidate) -> bool:
    """Whether the content stands in the hearsay conditional, and not in that of a condition."""
    words, grammar = scene.words, scene.grammar
    for start, end in candidate.parts:
        low = words.low[words.since(start) : words.since(end)]
        if any(word in grammar.condition for word in low):
            continue
        if any(word in grammar.hearsay_words for word in low):
            return True
        auxiliaries = (
            grammar.would_have if is_reported_future(scene, candidate) else grammar.hearsay_conditional
        )
        if _would(scene, words.since(start), words.since(end), auxiliaries):
            return form_of(scene, candidate) != "direct"
    return False


def _would(scene: Scene, first: int, stop: int, auxiliaries: frozenset[str]) -> bool:
    """Whether a conditional stands early in the content: of being, or of having with its participle."""
    words, having = scene.words, scene.grammar.would_have
    for i in range(first, min(stop, first + LOOK)):
        if _is_vague(scene, i, auxiliaries):
            return True
        if words.low[i] in auxiliaries:
            perfect = {"VERB", "AUX"} & set(words.pos[i + 1 : i + 5]) or (
                i + 1 < stop and words.low[i + 1].endswith(scene.grammar.participle_endings)
            )
            if words.low[i] in having and scene.grammar.unreal & set(words.low[i + 1 : i + 4]):
                continue
            return words.low[i] not in having or bool(perfect)
    return False


def _is_vague(scene: Scene, i: int, auxiliaries: frozenset[str]) -> bool:
    """Whether the verb at `i` is the conditional of a state ("détiendrait"), where states may be hearsay."""
    if scene.grammar.hearsay_conditional - auxiliaries:
        return False
    tones = tones_of(scene.document.pack)
    if scene.words.lemma[i] not in tones.states or scene.words.low[i] in tones.may | tones.would_not_tell:
        return False
    return scene.words.low[i] not in scene.grammar.hearsay_conditional and "Cnd" in scene.document.doc[
        i
    ].morph.get("Mood", [])


def is_reported_future(scene: Scene, candidate: Candidate) -> bool:
    """Whether a conditional may be the future seen from a past report
    ("a averti que les vivres seraient épuisés")."""
    if candidate.construction != "that" or candidate.cue is None or candidate.verb is None:
        return False
    words = scene.words
    return candidate.cue[0] < candidate.verb or words.low[candidate.verb].endswith(scene.grammar.past_endings)


def _medium_end(scene: Scene, noun: int) -> int:
    """End of a medium: "conférence de presse" is one."""
    low, grammar = scene.words.low, scene.grammar
    longer = low[noun + 1 : noun + 2] and low[noun + 1] in grammar.of and low[noun + 2 : noun + 3]
    return noun + 3 if longer and low[noun + 2] in grammar.medium_heads else noun + 1


def medium_of(scene: Scene, candidate: Candidate) -> Part | None:
    """The medium of publication beside the cue."""
    if candidate.cue is None or candidate.construction == "adjunct":
        return None
    words, grammar = scene.words, scene.grammar
    first, stop = words.sentence[candidate.cue[0]]
    around = (*range(candidate.cue[1], min(stop, candidate.cue[1] + 12)), *range(first, candidate.cue[0]))
    for i in around:
        if words.low[i] not in grammar.medium_prepositions | grammar.to_hearer:
            continue
        noun = leads_to(scene, i)
        if (
            noun is not None
            and words.low[i] in grammar.to_hearer
            and words.low[noun] not in grammar.broadcast
        ):
            continue
        asked = i > 0 and words.low[i - 1] in grammar.asked
        inside = asked or any(a <= words.start[i] < b for a, b in candidate.parts)
        if noun is not None and not inside and words.depth[i] == words.depth[candidate.cue[0]]:
            return Part(span=words.span(i, _medium_end(scene, noun)))
    return None
