"""Stance: what the cue shows, and, where the cue only affirms, what the content does."""

from selon.reading.attributions.judged.manner import is_reported_future
from selon.reading.attributions.lexicon.tones import Tones, tones_of
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Candidate, Scene
from selon.vocabulary import Stance

REBUFF = 5
FEELING = 4
BACKED = 8


def stance_of(scene: Scene, candidate: Candidate) -> Stance:
    """The cue's stance; a negated cue denies or withholds; an affirming one takes the content's tone."""
    if candidate.negated and candidate.lemma in scene.lexicon.cues.withheld:
        return "withhold"
    if candidate.cue is not None and scene.words.low[candidate.cue[1] - 2] in scene.grammar.neither:
        return "withhold"
    if candidate.stance == "deny" and candidate.negated:
        return "affirm"
    if candidate.stance != "affirm":
        return candidate.stance
    tones = tones_of(scene.document.pack)
    tokens = _tokens(scene, candidate)
    low = [scene.words.low[i] for i in tokens]
    if candidate.construction == "noun":
        return _of_noun(candidate, low, tones)
    if low and low[0] in tones.rebuffs and len(low) <= REBUFF:
        return "deny"
    return (
        _performed(scene, tokens)
        or _by_words(low, tones)
        or _by_verb(scene, candidate, tokens, tones)
        or "affirm"
    )


def _of_noun(candidate: Candidate, low: list[str], tones: Tones) -> Stance:
    """The stance of a noun phrase: what is claimed as a right is demanded."""
    if candidate.lemma in tones.claiming and any(word in tones.rights for word in low[:3]):
        return "demand"
    for stance, nouns in tones.feelings.items():
        if nouns.intersection(low[:FEELING]):
            return stance
    return "accuse" if _blames(low, tones) else "affirm"


def _performed(scene: Scene, tokens: list[int]) -> Stance | None:
    """The stance of a first person that does what it says ("nous exigeons", "je condamne")."""
    words, grammar = scene.words, scene.grammar
    for i in tokens[1:]:
        stance = scene.lexicon.spoken.get(words.low[i])
        if stance is None or words.pos[i] not in {"VERB", "AUX"} or _negated(scene, i):
            continue
        before = i - 1 if words.low[i - 1] not in grammar.clitics - grammar.speaking else i - 2
        if (
            before >= tokens[0]
            and words.low[before] in grammar.speaking
            and words.low[before] in scene.grammar.first
        ):
            return stance
    return None


def _tokens(scene: Scene, candidate: Candidate) -> list[int]:
    words = scene.words
    return [i for start, end in candidate.parts for i in range(words.since(start), words.since(end))]


def _blames(low: list[str], tones: Tones) -> bool:
    words = any(
        word in tones.blame or word.rstrip("s") in tones.blame or word.startswith(tones.blame_stems)
        for word in low
    )
    return words or _backs_foes(low, tones) or any(_has(low, phrase) for phrase in tones.blame_phrases)


def _backs_foes(low: list[str], tones: Tones) -> bool:
    """Whether help is said to go to those whom everybody calls foes ("le soutien livré aux terroristes")."""
    return any(
        word in tones.backing
        and tones.foes.intersection(low[i : i + BACKED])
        and not tones.against.intersection(low[i : i + BACKED])
        for i, word in enumerate(low)
    )


def _by_words(low: list[str], tones: Tones) -> Stance | None:
    """The stance that single words show, wherever they stand."""
    if any(word in tones.imperatives for word in low):
        return "demand"
    if _blames(low, tones):
        return "accuse"
    if low and low[0] in tones.ready:
        return "commit"
    if low and low[0] in tones.certain:
        return "forecast"
    first = low[: low.index(".")] if "." in low else low
    return "demand" if any(_has(first, phrase) for phrase in tones.demand_phrases) else None


def _by_verb(scene: Scene, candidate: Candidate, tokens: list[int], tones: Tones) -> Stance | None:
    """The stance that the main verb shows."""
    verb = _main_verb(scene, tokens, tones)
    if tokens and scene.words.low[tokens[-1]] in tones.asking:
        return None
    if verb is None:
        return None
    if _demands(scene, verb, tones):
        return "demand"
    if scene.words.low[verb].startswith(tones.accepting) and _negated(scene, verb):
        return "deny"
    if _will_happen(scene, candidate, verb, tones):
        return "commit" if _own_act(scene, candidate, verb, tones) else "forecast"
    if not _is_future(scene, verb, tones):
        return None
    if _own_act(scene, candidate, verb, tones):
        return "commit"
    weighed = scene.words.low[verb] in tones.may and candidate.lemma in tones.judging
    past = scene.words.low[verb] in tones.was_going
    return None if weighed or past or candidate.lemma in tones.announcing else "forecast"


def _will_happen(scene: Scene, candidate: Candidate, verb: int, tones: Tones) -> bool:
    """Whether an indirect report looks ahead: "devaient s'ouvrir", "torpillerait"; the conditional of a
    state is hearsay."""
    words = scene.words
    if words.depth[verb] and candidate.construction == "incise":
        return False
    if words.low[verb] in tones.was_to and not _negated(scene, verb):
        return any(
            words.low[i].endswith(scene.grammar.infinitive_endings)
            for i in range(verb + 1, min(verb + 4, words.n))
        )
    if is_reported_future(scene, candidate) and words.low[verb] in scene.grammar.hearsay_conditional:
        return words.low[verb] not in scene.grammar.would_have or words.pos[verb + 1] not in {
            "VERB",
            "AUX",
            "ADV",
        }
    conditional = "Cnd" in scene.document.doc[verb].morph.get("Mood", [])
    vague = tones.may | scene.grammar.hearsay_conditional | tones.would_not_tell
    return conditional and words.low[verb] not in vague and words.lemma[verb] not in tones.states


def _has(low: list[str], phrase: tuple[str, ...]) -> bool:
    n = len(phrase)
    return phrase[0] in low and any(tuple(low[i : i + n]) == phrase for i in range(len(low) - n + 1))


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


def _demands(scene: Scene, verb: int, tones: Tones) -> bool:
    """Whether the main verb is one of duty, not negated; "ne doit plus" is a demand as well."""
    words = scene.words
    if words.low[verb] not in tones.must or not words.depth[verb]:
        return False
    return not _negated(scene, verb) or any(word in tones.no_more for word in words.low[verb + 1 : verb + 3])


def _negated(scene: Scene, verb: int) -> bool:
    words = scene.words
    return any(
        words.low[i] in scene.grammar.negation for i in (verb - 1, verb - 2, verb + 1) if 0 <= i < words.n
    )


def _is_future(scene: Scene, verb: int, tones: Tones) -> bool:
    words = scene.words
    word = words.low[verb]
    if word in tones.going | tones.was_going:
        following = words.pos[verb + 1 : verb + 3]
        return "VERB" in following or "AUX" in following
    if word in tones.may or word.endswith(tones.plain_future_endings):
        return True
    return word.endswith(tones.future_endings) and scene.document.doc[verb].morph.get("Tense", []) == ["Fut"]


def _own_act(scene: Scene, candidate: Candidate, verb: int, tones: Tones) -> bool:
    """Whether the source itself is the one that will do it."""
    words = scene.words
    if words.low[verb] in tones.may:
        return False
    subject = next((c for c in words.children[verb] if words.dep[c].startswith("nsubj")), None)
    if subject is None or candidate.source is None:
        return False
    low = words.low[subject]
    if words.depth[verb] and words.low[subject] in tones.own_pronouns - scene.grammar.first:
        return False
    own = {
        words.low[i]
        for i in range(candidate.source.first, candidate.source.end)
        if words.pos[i] in {"NOUN", "PROPN"}
    }
    return low in tones.own_pronouns or low in own
