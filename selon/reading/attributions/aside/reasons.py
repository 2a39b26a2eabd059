"""Why a report is set aside: by what governs its word of saying, the strongest reason first."""

from selon.reading.attributions.aside.governors import Governors
from selon.reading.attributions.constructions.verbs import is_condition
from selon.reading.attributions.lexicon.speakers import can_speak
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Candidate, Scene
from selon.vocabulary import AsideReason

BACK = 8
CLAUSES = frozenset({"that", "infinitive", "speech", "colon", "state"})
STEPS = 3
CLIMB = frozenset({"xcomp", "ccomp", "advcl", "csubj", "obl:mod", "obl:arg", "acl", "conj", "parataxis"})


def reason_of(scene: Scene, governors: Governors, candidate: Candidate) -> AsideReason:
    """The reason of one candidate."""
    assert candidate.cue is not None
    cue = candidate.cue
    if _is_asked(scene, governors, cue[0]):
        return "asked"
    words = _around(scene, candidate)
    for reason, forms in (("wished", governors.wishing), ("required", governors.requiring)):
        if words & forms:
            return "wished" if reason == "wished" else "required"
    if candidate.construction == "command":
        return "own" if scene.words.low[cue[0]].endswith(governors.ours) else "required"
    if candidate.negated or words & governors.without or _has_none(scene, governors, candidate):
        return "negated"
    if _is_conditional(scene, governors, candidate):
        return "conditional"
    if words & governors.allowing:
        return "possible"
    return _by_form(scene, governors, candidate)


def _by_form(scene: Scene, governors: Governors, candidate: Candidate) -> AsideReason:
    """What is left: purposes, futures, the writer's own voice, topics, and what nobody says."""
    words = scene.words
    first = (candidate.cue or (0, 0))[0]
    if (
        candidate.verb is not None
        and words.low[max(0, first - 1)] in scene.grammar.purpose | scene.grammar.of
    ):
        return "purpose" if _is_purpose(scene, first) else "nobody"
    if candidate.verb is not None and _is_future(scene, governors, (first, candidate.verb)):
        return "future"
    if candidate.source is None:
        return "topic" if candidate.construction == "topic" else "nobody"
    if words.low[candidate.source.head] in governors.own:
        return "own"
    unfit = not can_speak(words, candidate.source.head, scene.speakers)
    return "unfit" if unfit or candidate.construction in CLAUSES else "topic"


def _is_future(scene: Scene, governors: Governors, verbs: tuple[int, ...]) -> bool:
    return any(scene.words.low[verb].endswith(governors.future_endings) for verb in verbs)


def _is_purpose(scene: Scene, first: int) -> bool:
    low = scene.words.low
    return low[first - 1] in scene.grammar.purpose or low[max(0, first - 2)] in scene.grammar.purpose


def _is_asked(scene: Scene, governors: Governors, i: int) -> bool:
    """Whether the sentence is a question."""
    words = scene.words
    last = words.sentence[i][1] - 1
    while last > i and (words.pos[last] == "SPACE" or last in scene.closes):
        last -= 1
    return words.low[last] == governors.question and words.depth[last] == words.depth[i]


def _around(scene: Scene, candidate: Candidate) -> frozenset[str]:
    """The words before the cue in its clause, and the verbs above it with their auxiliaries."""
    words = scene.words
    first = (candidate.cue or (0, 0))[0]
    start = max(words.sentence[first][0], first - BACK)
    clause = next((i + 1 for i in range(first - 1, start - 1, -1) if words.low[i] in {",", ";", ":"}), start)
    found = {words.low[i] for i in range(clause, first)}
    verb = first if candidate.verb is None else candidate.verb
    for _ in range(STEPS):
        if words.head[verb] == verb or words.dep[verb] not in CLIMB:
            break
        verb = words.head[verb]
        found |= {
            words.low[verb],
            *(words.low[c] for c in words.children[verb] if words.dep[c].startswith(("aux", "cop"))),
        }
    return frozenset(found)


def _has_none(scene: Scene, governors: Governors, candidate: Candidate) -> bool:
    """Whether what is reported is nothing: "aucune indication"."""
    words = scene.words
    first = (candidate.cue or (0, 0))[0]
    near = words.low[max(words.sentence[first][0], first - 4) : first]
    return candidate.verb is None and bool(set(near) & governors.none)


def _is_conditional(scene: Scene, governors: Governors, candidate: Candidate) -> bool:
    """Whether an if-clause holds the verb, or its mood is the conditional."""
    words, verb = scene.words, candidate.verb
    if verb is None:
        return False
    hit = scene.at.get(verb)
    if hit is not None and is_condition(scene, hit):
        return True
    for _ in range(STEPS):
        if any(
            words.low[c] in scene.grammar.condition and words.dep[c] == "mark" for c in words.children[verb]
        ):
            return True
        if words.head[verb] == verb or words.dep[verb] not in CLIMB:
            break
        verb = words.head[verb]
    first = (candidate.cue or (0, 0))[0]
    return is_finite(scene, first) and words.low[first].endswith(governors.conditional_endings)
