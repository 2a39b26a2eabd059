"""Stance: what the cue shows, and, where the cue only affirms, what the content does."""

from selon.model import Mention
from selon.reading.attributions.judged.ahead import Statement, is_negated, main_verb, stance_ahead
from selon.reading.attributions.judged.blame import blames, has_phrase
from selon.reading.attributions.lexicon.tones import Tones, tones_of
from selon.reading.attributions.scene import Candidate, Scene
from selon.vocabulary import Stance

REBUFF = 5
FEELING = 4


def stance_of(scene: Scene, candidate: Candidate, mentions: tuple[Mention, ...]) -> Stance:
    """The cue's stance; a negated cue denies or withholds; an affirming one takes the content's tone."""
    if candidate.negated and candidate.lemma in scene.lexicon.cues.withheld:
        return "withhold"
    if candidate.cue is not None and scene.words.low[candidate.cue[1] - 2] in scene.grammar.neither:
        return "withhold"
    if candidate.stance == "deny" and candidate.negated:
        return "affirm"
    tones = tones_of(scene.document.pack)
    vouches = _vouches(candidate, tones)
    if candidate.stance != "affirm" and not vouches:
        return candidate.stance
    if _is_law(scene, candidate, tones):
        return "affirm"
    heard = _of_content(Statement(scene, candidate, _tokens(scene, candidate), tones, mentions))
    return "commit" if vouches and heard == "forecast" else heard


def _of_content(said: Statement) -> Stance:
    low = [said.scene.words.low[i] for i in said.tokens]
    if said.candidate.construction == "noun":
        return _of_noun(said.candidate, low, said.tones)
    if _rebuffs(low, said.tones):
        return "deny"
    return _performed(said) or _by_words(said, low) or _by_verb(said) or "affirm"


def _vouches(candidate: Candidate, tones: Tones) -> bool:
    """Whether it is sworn that something is so ("jure que"), not sworn to do it ("jure de")."""
    return candidate.lemma in tones.swearing and candidate.construction != "infinitive"


def _rebuffs(low: list[str], tones: Tones) -> bool:
    """Whether the words are a short denial ("Faux"), or open with one ("C'est faux")."""
    if low and low[0] in tones.rebuffs and len(low) <= REBUFF:
        return True
    return any(tuple(low[: len(phrase)]) == phrase for phrase in tones.rebuff_phrases)


def _is_law(scene: Scene, candidate: Candidate, tones: Tones) -> bool:
    """Whether the source is a law or a rule: it blames nobody and foresees nothing."""
    source = candidate.source
    return source is not None and scene.words.low[source.head] in tones.laws


def _of_noun(candidate: Candidate, low: list[str], tones: Tones) -> Stance:
    """The stance of a noun phrase: what is claimed as a right is demanded."""
    if candidate.lemma in tones.claiming and any(word in tones.rights for word in low[:3]):
        return "demand"
    for stance, nouns in tones.feelings.items():
        if nouns.intersection(low[:FEELING]):
            return stance
    return "accuse" if blames(low, tones) else "affirm"


def _performed(said: Statement) -> Stance | None:
    """The stance of a first person that does what it says ("nous exigeons", "je condamne")."""
    scene, tokens = said.scene, said.tokens
    words, grammar = scene.words, scene.grammar
    for i in tokens[1:]:
        stance = scene.lexicon.spoken.get(words.low[i])
        if stance is None or words.pos[i] not in {"VERB", "AUX"} or is_negated(scene, i):
            continue
        before = i - 1 if words.low[i - 1] not in grammar.clitics - grammar.speaking else i - 2
        if before >= tokens[0] and words.low[before] in grammar.speaking & grammar.first:
            return stance
    return None


def _tokens(scene: Scene, candidate: Candidate) -> list[int]:
    words = scene.words
    return [i for start, end in candidate.parts for i in range(words.since(start), words.since(end))]


def _by_words(said: Statement, low: list[str]) -> Stance | None:
    """The stance that single words show, wherever they stand."""
    tones = said.tones
    if any(word in tones.imperatives for word in low):
        return "demand"
    if blames(low, tones):
        return "accuse"
    if low and low[0] in tones.ready:
        return "commit"
    if low and low[0] in tones.certain:
        return "forecast"
    first = low[: low.index(".")] if "." in low else low
    return "demand" if any(has_phrase(first, phrase) for phrase in tones.demand_phrases) else None


def _by_verb(said: Statement) -> Stance | None:
    """The stance that the main verb shows."""
    scene, tones = said.scene, said.tones
    verb = main_verb(said)
    if verb is None or scene.words.low[said.tokens[-1]] in tones.asking:
        return None
    if _demands(scene, verb, tones):
        return "demand"
    if scene.words.low[verb].startswith(tones.accepting) and is_negated(scene, verb):
        return "deny"
    return stance_ahead(said, verb)


def _demands(scene: Scene, verb: int, tones: Tones) -> bool:
    """Whether the main verb is one of duty, not negated; "ne doit plus" is a demand as well."""
    words = scene.words
    if words.low[verb] not in tones.must or not words.depth[verb]:
        return False
    return not is_negated(scene, verb) or any(
        word in tones.no_more for word in words.low[verb + 1 : verb + 3]
    )
