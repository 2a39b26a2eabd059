"""What verbs of saying report, whether or not anybody says it."""

from collections.abc import Iterator

from selon.model import Span
from selon.reading.attributions.aside.governors import Governors
from selon.reading.attributions.aside.reasons import CLAUSES
from selon.reading.attributions.aside.reported import antecedent, described, linked, subject, taken_up, told
from selon.reading.attributions.lexicon.speakers import can_speak
from selon.reading.attributions.parse.clauses import content
from selon.reading.attributions.parse.complements import Complement, complement_of
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene
from selon.reading.attributions.subjects.finite import own_subject
from selon.reading.attributions.subjects.subject import subject_of


def verb_asides(scene: Scene, governors: Governors) -> Iterator[Candidate]:
    """A candidate for every verb of saying that reports something."""
    for hit in scene.hits:
        yield from _candidate(scene, governors, hit, "aside", _sayer(scene, hit))
    for i in range(scene.words.n):
        lemma = scene.lexicon.commands.get(scene.words.low[i])
        if lemma is not None and i not in scene.at and _is_verb(scene, i):
            entry = scene.lexicon.entries[lemma][-1]
            hit = Hit(i, entry, "fin", i, i + 1)
            yield from _candidate(scene, governors, hit, _mood(scene, i), _speaker(scene, i))


def _is_verb(scene: Scene, i: int) -> bool:
    """Whether a form of the first or second person stands where a verb does."""
    words = scene.words
    opens = i == words.sentence[i][0] or words.low[i - 1] in {",", ":", ";"}
    return opens or words.pos[i] in {"VERB", "AUX"}


def _sayer(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The subject, where it is somebody: the noun rather than the pronoun that a question doubles it with."""
    words = scene.words
    own = own_subject(scene, hit.verb, hit.first) if hit.clitic is not None else None
    found = own or subject_of(scene, hit)
    if found is None or hit.entry.lemma in scene.grammar.learned | scene.grammar.appearing:
        return None
    nobody = scene.grammar.impersonal | scene.grammar.nobodies
    empty = words.low[found.head] in nobody or words.dep[found.head].startswith("expl")
    return None if empty else found


def _mood(scene: Scene, i: int) -> str:
    """A command where no "vous" or "nous" is its subject."""
    return "aside" if _speaker(scene, i) is not None else "command"


def _speaker(scene: Scene, i: int) -> NounPhrase | None:
    """The pronoun that is the subject of the first or second person at token `i`."""
    words = scene.words
    for k in range(i - 1, max(words.sentence[i][0], i - 4) - 1, -1):
        if words.low[k] in scene.grammar.speaking and words.dep[k].startswith("nsubj"):
            return NounPhrase(k, k + 1, k)
        if words.low[k] not in scene.grammar.clitics:
            break
    return None


def _candidate(
    scene: Scene, governors: Governors, hit: Hit, construction: str, source: NounPhrase | None
) -> Iterator[Candidate]:
    parts, form = _reported(scene, governors, hit)
    silent = source is not None and form == "noun" and not can_speak(scene.words, source.head, scene.speakers)
    if parts and not silent:
        yield Candidate(
            parts,
            construction if construction == "command" else form,
            0 if form in CLAUSES else 1,
            source,
            (hit.first, hit.end),
            hit.entry.lemma,
            hit.entry.stance,
            hit.negated,
            hit.verb,
        )


def _reported(scene: Scene, governors: Governors, hit: Hit) -> tuple[tuple[Span, ...], str]:
    """The one stretch that the verb reports, and by which construction it does."""
    entry = hit.entry
    telling = entry.lemma in governors.telling
    complement = complement_of(scene, hit)
    if complement is not None and complement.construction in CLAUSES:
        return content(scene, complement.first, complement.end), complement.construction
    if telling:
        return told(scene, hit), "topic"
    if not entry.takes & {"noun", "that"} or entry.counts or entry.lemma in governors.clause_only:
        return (), ""
    if hit.passive:
        return (described(scene, hit) if hit.kind == "past" else subject(scene, hit)), "passive"
    pronoun = taken_up(scene, hit)
    if pronoun:
        return pronoun, "taken up"
    found = antecedent(scene, hit)
    if found:
        return found, "relative"
    if complement is not None:
        return content(scene, complement.first, _phrase_end(scene, complement)), "noun"
    return linked(scene, hit), "noun"


def _phrase_end(scene: Scene, complement: Complement) -> int:
    """The end of a noun phrase: before a comma that another clause follows."""
    words = scene.words
    commas = (i for i in range(complement.first, complement.end) if words.low[i] == ",")
    return next(
        (i for i in commas if any(is_finite(scene, k) for k in range(i, complement.end))), complement.end
    )
