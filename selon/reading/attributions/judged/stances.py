"""Stance: what the cue shows, and, where the cue only affirms, what the content does."""

from selon.reading.attributions.lexicon.tones import Tones, tones_of
from selon.reading.attributions.parse.nouns import is_finite
from selon.reading.attributions.scene import Candidate, Scene
from selon.vocabulary import Stance

LOOK = 25


def stance_of(scene: Scene, candidate: Candidate) -> Stance:
    """The cue's stance; a negated cue denies or withholds; an affirming one takes the content's tone."""
    if candidate.negated and candidate.lemma in scene.lexicon.cues.withheld:
        return "withhold"
    if candidate.stance != "affirm":
        return candidate.stance
    if candidate.construction == "noun":
        return "affirm"
    return _tone(scene, candidate) or "affirm"


def _tone(scene: Scene, candidate: Candidate) -> Stance | None:
    words = scene.words
    tones = tones_of(scene.document.pack)
    tokens = [i for start, end in candidate.parts for i in range(words.since(start), words.since(end))]
    low = [words.low[i] for i in tokens]
    if any(_has(low, phrase) for phrase in tones.blame_phrases) or any(
        w in tones.blame or w.rstrip("s") in tones.blame for w in low
    ):
        return "accuse"
    if low and low[0] in tones.ready:
        return "commit"
    if low and low[0] in tones.certain:
        return "forecast"
    verb = _main_verb(scene, tokens, tones)
    if verb is None:
        return None
    if _demands(scene, verb, low, tones):
        return "demand"
    if _is_future(scene, verb, tones):
        return "commit" if _own_act(scene, candidate, verb, tones) else "forecast"
    return None


def _has(low: list[str], phrase: tuple[str, ...]) -> bool:
    n = len(phrase)
    return any(tuple(low[i : i + n]) == phrase for i in range(len(low) - n + 1))


def _main_verb(scene: Scene, tokens: list[int], tones: Tones) -> int | None:
    """The first finite verb, or the one behind it where the first only thinks."""
    words = scene.words
    verbs = [i for i in tokens if is_finite(scene, i)]
    for i in verbs:
        relative = any(
            words.low[j] in scene.grammar.relatives and words.dep[j] != "mark"
            for j in (i - 1, i - 2, i - 3)
            if j >= 0
        )
        if words.lemma[i] in tones.thinking or relative or _conditioned(scene, tokens, i):
            continue
        return i
    return verbs[0] if verbs else None


def _conditioned(scene: Scene, tokens: list[int], verb: int) -> bool:
    """Whether the verb stands in the if-clause that opens the content."""
    words = scene.words
    if not tokens or words.low[tokens[0]] not in scene.grammar.condition:
        return False
    comma = next((i for i in tokens if words.low[i] == ","), None)
    last = max((i for i in tokens if words.low[i] == "," and i < verb), default=None)
    return comma is None or last is None or verb < comma


def _demands(scene: Scene, verb: int, low: list[str], tones: Tones) -> bool:
    words = scene.words
    if any(
        words.low[i] in scene.grammar.negation for i in (verb - 1, verb - 2, verb + 1) if 0 <= i < words.n
    ):
        return False
    return words.low[verb] in tones.must or any(_has(low, phrase) for phrase in tones.demand_phrases)


def _is_future(scene: Scene, verb: int, tones: Tones) -> bool:
    word = scene.words.low[verb]
    if word in tones.going:
        following = scene.words.pos[verb + 1 : verb + 3]
        return "VERB" in following or "AUX" in following
    return (
        word.endswith(tones.future_endings) and scene.document.doc[verb].morph.get("Tense", []) == ["Fut"]
    ) or word in tones.may


def _own_act(scene: Scene, candidate: Candidate, verb: int, tones: Tones) -> bool:
    """Whether the source itself is the one that will do it."""
    words = scene.words
    if words.low[verb] in tones.may:
        return False
    subject = next((c for c in words.children[verb] if words.dep[c].startswith("nsubj")), None)
    if subject is None or candidate.source is None:
        return False
    low = words.low[subject]
    own = {
        words.low[i]
        for i in range(candidate.source.first, candidate.source.end)
        if words.pos[i] in {"NOUN", "PROPN"}
    }
    return low in tones.own_pronouns or low in own
