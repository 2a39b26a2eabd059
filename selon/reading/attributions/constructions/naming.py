"""The noun phrase that an adjunct names as the source."""

from selon.reading.attributions.constructions.scopes import before_subject
from selon.reading.attributions.lexicon.speakers import can_speak
from selon.reading.attributions.parse.nouns import after, up_to_comma
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import NounPhrase, Scene

ASIDE = 12
"""So many tokens may an aside between commas have."""


def source_behind(scene: Scene, first: int, end: int, stop: int) -> NounPhrase | None:
    words = scene.words
    source = after(scene, end, stop)
    if source is not None and interrupts(scene, first):
        return up_to_comma(scene, source)
    if source is not None and splits_verb(scene, first):
        return _up_to_participle(scene, source)
    if source is None or not opens_clause(scene, first) or words.low[first - 1] in scene.grammar.relatives:
        return source
    if source.end >= stop - 1 and words.low[first - 1] != ",":
        return up_to_comma(scene, source)
    parted = before_subject(scene, source, stop)
    return _grown_to_comma(scene, _without_subject(scene, source, stop), stop) if parted is source else parted


def opens_clause(scene: Scene, i: int) -> bool:
    """Whether token `i` opens its sentence or a clause of it."""
    words = scene.words
    first = words.sentence[i][0]
    if i == first or words.low[i - 1] in {";", ":", "("} or _subordinated(scene, i):
        return True
    return i - first <= 2 and words.pos[i - 1] in {"CCONJ", "ADV", "PUNCT"}


def _subordinated(scene: Scene, i: int) -> bool:
    """Whether a conjunction or a relative pronoun stands before token `i`."""
    words, grammar = scene.words, scene.grammar
    before = i - 2 if words.low[i - 1] == "," else i - 1
    return before >= 0 and (
        words.low[before] in grammar.relatives
        or words.low[before] in grammar.because
        or words.pos[before] in {"SCONJ", "CCONJ"}
    )


def interrupts(scene: Scene, first: int) -> bool:
    """Whether the adjunct stands, between commas, right behind a verb whose object is still to come."""
    words = scene.words
    return first > 1 and words.low[first - 1] == "," and words.pos[first - 2] in {"VERB", "AUX"}


def splits_verb(scene: Scene, first: int) -> bool:
    """Whether the adjunct stands right behind an auxiliary ("aurait selon X versé")."""
    split = scene.grammar.auxiliary.keys() | scene.grammar.been
    return first > 0 and scene.words.low[first - 1] in split


def _up_to_participle(scene: Scene, source: NounPhrase) -> NounPhrase:
    """The phrase up to the participle that the auxiliary before the adjunct belongs to."""
    words = scene.words
    verbs = [i for i in range(source.head + 1, source.end) if words.pos[i] in {"VERB", "AUX"}]
    bare = [i for i in verbs if words.low[i + 1] not in scene.grammar.agent]
    verb = next(iter(bare or verbs[-1:]), source.end)
    return NounPhrase(source.first, verb, source.head)


def _without_subject(scene: Scene, source: NounPhrase, stop: int) -> NounPhrase:
    """An opening source without the subject of the clause, which looks like an apposition of it
    ("Selon X, douze civils, dont trois enfants, ont fui")."""
    words, grammar = scene.words, scene.grammar
    commas = [i for i in range(source.head, source.end) if words.low[i] == ","]
    counted = next(
        (i for i in commas if words.pos[i + 1] == "NUM" and words.low[i + 2] not in grammar.ages), None
    )
    if counted is not None:
        return NounPhrase(source.first, counted, source.head)
    behind = _past_asides(scene, source.end + 1, stop)
    while behind < stop - 1 and words.low[behind] in grammar.clitics:
        behind += 1
    if not commas or words.low[source.end] != "," or not is_finite(scene, behind):
        return source
    nominal = [i for i in commas if words.low[i + 1] not in grammar.relatives]
    return NounPhrase(source.first, nominal[-1], source.head) if nominal else source


def _past_asides(scene: Scene, i: int, stop: int) -> int:
    """The token behind the phrases between commas that begin at token `i` ("…, en Libye, a fait")."""
    words = scene.words
    while i < stop and words.pos[i] in {"ADP", "VERB", "ADJ"} and not is_finite(scene, i):
        comma = next((k for k in range(i, min(stop, i + ASIDE)) if words.low[k] == ","), None)
        if comma is None or any(is_finite(scene, k) for k in range(i, comma)):
            break
        i = comma + 1
    return i


def _grown_to_comma(scene: Scene, source: NounPhrase, stop: int) -> NounPhrase:
    """An opening adjunct runs to its comma, whatever the parser makes of the words before it."""
    words = scene.words
    if words.pos[source.head] == "PRON" or source.end in scene.opens or words.low[source.end] in {",", ":"}:
        return source
    comma = next(
        (i for i in range(source.end, min(stop, source.end + 15)) if words.low[i] in {",", ":"}), None
    )
    return source if comma is None else NounPhrase(source.first, comma, source.head)


def is_weak_source(scene: Scene, source: NounPhrase, stop: int) -> bool:
    """ "Pour X, …": X can speak and a clause with a finite verb follows the comma."""
    words = scene.words
    if (
        source.end >= stop
        or words.low[source.end] not in {",", ":"}
        or not can_speak(words, source.head, scene.speakers)
    ):
        return False
    if words.low[source.first] in scene.grammar.that or words.pos[source.first] == "VERB":
        return False
    return any(is_finite(scene, i) for i in range(source.end, min(stop, source.end + 25)))
