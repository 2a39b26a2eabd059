"""What a statement says of times to come: what the source will do is promised, the rest is foreseen."""

from dataclasses import dataclass

from selon.model import Mention, Span
from selon.reading.actors.words.states import state_words
from selon.reading.attributions.judged.manner import is_reported_future
from selon.reading.attributions.lexicon.tones import Tones
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Candidate, Scene
from selon.vocabulary import Stance

INFINITIVE = 4
PARTICIPLE = 4
EXISTS = 5


@dataclass(frozen=True, slots=True)
class Statement:
    """What is judged: a candidate with the tokens of its content, and the mentions of the article."""

    scene: Scene
    candidate: Candidate
    tokens: list[int]
    tones: Tones
    mentions: tuple[Mention, ...]


def stance_ahead(said: Statement, verb: int) -> Stance | None:
    """`commit`, `forecast`, or None where the main `verb` does not look ahead."""
    if _will_happen(said, verb):
        return "commit" if _own_act(said, verb) or _is_vowed(said, verb) else "forecast"
    if _intends(said, verb):
        return "commit"
    if not _is_future(said, verb):
        return None
    if _own_act(said, verb) or _is_vowed(said, verb):
        return "commit"
    low, lemma, tones = said.scene.words.low, said.candidate.lemma, said.tones
    weighed = low[verb] in tones.may and lemma in tones.judging
    past = low[verb] in tones.was_going
    return None if weighed or past or lemma in tones.announcing else "forecast"


def main_verb(said: Statement) -> int | None:
    """The first finite verb, or the one behind it where the first only thinks."""
    scene = said.scene
    verbs = [i for i in said.tokens if is_finite(scene, i) or _is_mistagged(scene, i)]
    for i in verbs:
        thinks = scene.words.lemma[i] in said.tones.thinking
        if not (thinks or _in_relative(scene, i) or _conditioned(said, i)):
            return i
    return verbs[0] if verbs else None


def is_negated(scene: Scene, verb: int) -> bool:
    """Whether a word of negation stands beside the verb."""
    words = scene.words
    return any(
        words.low[i] in scene.grammar.negation for i in (verb - 1, verb - 2, verb + 1) if 0 <= i < words.n
    )


def _is_mistagged(scene: Scene, i: int) -> bool:
    """Whether a word tagged otherwise is finite: in "nous riposterons", and behind "ne" ("ne fait que")."""
    words = scene.words
    if words.low[i - 1] in scene.grammar.first and words.low[i].endswith(scene.grammar.first_endings):
        return words.pos[i] in {"ADJ", "NOUN"}
    if words.low[i - 1] in scene.grammar.half_negation and _tense(scene, i) is not None:
        return True
    return (
        words.pos[i] in {"VERB", "AUX"}
        and scene.document.doc[i].morph.get("VerbForm", []) == ["Part"]
        and words.low[i - 1] in scene.grammar.half_negation
        and not words.low[i].endswith(scene.grammar.gerund_endings)
    )


def _in_relative(scene: Scene, verb: int) -> bool:
    words = scene.words
    return any(
        words.low[j] in scene.grammar.relatives and words.dep[j] != "mark"
        for j in (verb - 1, verb - 2, verb - 3)
        if j >= 0
    )


def _conditioned(said: Statement, verb: int) -> bool:
    """Whether the verb stands in the if-clause that opens the content."""
    words, tokens = said.scene.words, said.tokens
    if not tokens or words.low[tokens[0]] not in said.scene.grammar.condition:
        return False
    comma = next((i for i in tokens if words.low[i] == ","), None)
    last = max((i for i in tokens if words.low[i] == "," and i < verb), default=None)
    return comma is None or last is None or verb < comma


def _will_happen(said: Statement, verb: int) -> bool:
    """Whether an indirect report looks ahead: "devaient s'ouvrir", "torpillerait"; the conditional of a
    state is hearsay, and what "devait permettre" is a purpose."""
    scene, tones = said.scene, said.tones
    words = scene.words
    if words.depth[verb] and said.candidate.construction == "incise":
        return False
    if words.low[verb] in tones.was_to and not is_negated(scene, verb):
        behind = range(verb + 1, min(verb + INFINITIVE, words.n))
        infinitive = next(
            (i for i in behind if words.low[i].endswith(scene.grammar.infinitive_endings)), None
        )
        return infinitive is not None and words.lemma[infinitive] not in tones.serving
    if is_reported_future(scene, said.candidate) and words.low[verb] in scene.grammar.hearsay_conditional:
        return words.low[verb] not in scene.grammar.would_have or words.pos[verb + 1] not in {
            "VERB",
            "AUX",
            "ADV",
        }
    conditional = _tense(scene, verb) == "conditional"
    vague = tones.may | scene.grammar.hearsay_conditional | tones.would_not_tell
    return conditional and words.low[verb] not in vague and words.lemma[verb] not in tones.states


def _is_future(said: Statement, verb: int) -> bool:
    words, tones = said.scene.words, said.tones
    word = words.low[verb]
    if word in tones.going | tones.was_going:
        following = words.pos[verb + 1 : verb + 3]
        return "VERB" in following or "AUX" in following
    if word in tones.may or word.endswith(tones.plain_future_endings):
        return True
    return word.endswith(tones.future_endings) and _tense(said.scene, verb) == "future"


def _tense(scene: Scene, verb: int) -> str | None:
    """ "future" or "conditional", by the form where it leaves no doubt, else by the parser's tag."""
    words, morph = scene.words, scene.document.doc[verb].morph
    form: str | None = scene.document.pack.grammar("events.grammar").tense(words.low[verb], words.lemma[verb])
    if form is not None:
        return form
    if "Cnd" in morph.get("Mood", []):
        return "conditional"
    return "future" if morph.get("Tense", []) == ["Fut"] else None


def _intends(said: Statement, verb: int) -> bool:
    """Whether the source means to act ("qu'il entend organiser", "elle compte y rester")."""
    words, tones = said.scene.words, said.tones
    behind = range(verb + 1, min(verb + INFINITIVE, words.n))
    acts = any(words.low[i].endswith(said.scene.grammar.infinitive_endings) for i in behind)
    return words.low[verb] in tones.meaning and acts and _own_act(said, verb)


def _is_vowed(said: Statement, verb: int) -> bool:
    """Whether somebody in charge vouches for it: "les auteurs seront punis", "personne ne sera abandonné",
    "il n'y aura plus de"."""
    words, tones = said.scene.words, said.tones
    if words.lemma[verb] in tones.being:
        vowed = words.low[verb + 1 : verb + PARTICIPLE]
        left = is_negated(said.scene, verb)
        return any(word.startswith(tones.never_done if left else tones.vowed) for word in vowed)
    behind = words.low[verb + 1 : verb + EXISTS]
    return is_negated(said.scene, verb) and bool(tones.no_more.intersection(behind)) and _exists(said, verb)


def _exists(said: Statement, verb: int) -> bool:
    """Whether the verb is one of "il y aura", "il pourra y avoir"."""
    words, there = said.scene.words, said.tones.there
    return any(words.low[i] in there for i in range(max(0, verb - 2), min(verb + EXISTS, words.n)))


def _own_act(said: Statement, verb: int) -> bool:
    """Whether the source itself, or the state it speaks for, is the one that will do it."""
    scene, tones = said.scene, said.tones
    words, source = scene.words, said.candidate.source
    if words.low[verb] in tones.may:
        return False
    subject = next((c for c in words.children[verb] if words.dep[c].startswith("nsubj")), None)
    if subject is None:
        return False
    low = words.low[subject]
    if source is None:
        return said.candidate.goes_on and low in scene.grammar.first
    if words.depth[verb] and low in tones.own_pronouns - scene.grammar.first:
        return False
    own = {words.low[i] for i in range(source.first, source.end) if words.pos[i] in {"NOUN", "PROPN"}}
    return low in tones.own_pronouns or low in own or _speaks_for(said, subject)


def _speaks_for(said: Statement, subject: int) -> bool:
    """Whether the source's office is one of the state that the subject names."""
    words, source = said.scene.words, said.candidate.source
    acting = {mention.actor for mention in _mentions_in(said, words.span(subject, subject + 1))}
    if source is None or not any(acting):
        return False
    speakers = _mentions_in(said, words.span(source.first, source.end))
    offices = {word for speaker in speakers for word in (speaker.office or "").split()}
    states = state_words(said.scene.document.pack)
    return any(f"gov:{states.code(word)}" in acting for word in offices)


def _mentions_in(said: Statement, span: Span) -> list[Mention]:
    return [mention for mention in said.mentions if mention.span[0] < span[1] and span[0] < mention.span[1]]
