"""Form, stance, hearsay and medium of an attribution."""

from selon.model import Part
from selon.reading.attributions.nouns import leads_to
from selon.reading.attributions.scene import Candidate, Scene
from selon.vocabulary import Form, Stance


def form_of(scene: Scene, candidate: Candidate) -> Form:
    """Direct where quotation marks hold all of it, mixed where they hold a part."""
    inside = [
        any(q.span[0] < part[0] and part[1] <= q.span[1] for q in scene.quotes) for part in candidate.parts
    ]
    if all(inside):
        return "direct"
    quoted = any(
        q.use == "speech" and part[0] <= q.span[0] and q.span[1] <= part[1] + 2
        for q in scene.quotes
        for part in candidate.parts
    )
    return "mixed" if quoted or any(inside) else "indirect"


def stance_of(scene: Scene, candidate: Candidate) -> Stance:
    """The cue's stance; a negated cue denies or withholds."""
    if candidate.negated and candidate.lemma in scene.lexicon.cues.withheld:
        return "withhold"
    return candidate.stance


def hearsay_of(scene: Scene, candidate: Candidate) -> bool:
    """Whether the content stands in the hearsay conditional."""
    words = scene.words
    for start, end in candidate.parts:
        first, stop = words.since(start), words.since(end)
        low = words.low[first:stop]
        if any(word in scene.grammar.condition for word in low):
            continue
        if any(word in scene.grammar.hearsay_conditional for word in low[:30]):
            return True
    return False


def medium_of(scene: Scene, candidate: Candidate) -> Part | None:
    """The medium of publication beside the cue."""
    if candidate.cue is None:
        return None
    words = scene.words
    first, stop = words.sentence[candidate.cue[0]]
    for i in (*range(candidate.cue[1], min(stop, candidate.cue[1] + 12)), *range(first, candidate.cue[0])):
        noun = (
            leads_to(scene, i)
            if words.low[i] in scene.grammar.medium_prepositions - scene.grammar.to_hearer
            else None
        )
        if noun is not None and words.depth[i] == words.depth[candidate.cue[0]]:
            return Part(span=words.span(i, noun + 1))
    return None
