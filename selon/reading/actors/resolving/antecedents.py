"""What a definite description goes back to: by its noun, by its kind, and by how near the other stands."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from selon.actors.fold import fold, fold_word
from selon.reading.actors.referent import Referent
from selon.reading.actors.resolving.traits import traits_in
from selon.reading.actors.scene import Scene
from selon.reading.actors.words import Phrase

NEAR = 6  # sentences
PERSONS = frozenset({"source", "office", "official", "person", "witness", "public"})
# Class of the description's noun → kinds of names that it may stand for.
BODIES = {
    "organisation": frozenset({"organisation", "armed_group"}),
    "armed_group": frozenset({"armed_group"}),
    "media": frozenset({"media"}),
    "government": frozenset({"government"}),
}


def antecedent_of(scene: Scene, found: Referent, earlier: Sequence[Referent]) -> Referent | None:
    """The earlier referent that the description `found` goes back to; None where it stands for itself."""
    phrase = found.phrase
    if phrase is None:
        return None
    pointed = phrase.determiner == "demonstrative" or _same(scene, phrase)
    if phrase.determiner != "definite" and not pointed:
        return None
    if phrase.group in PERSONS:
        return (
            _person(scene, found, earlier, pointed)
            if not phrase.plural
            else _group(scene, found, earlier, pointed)
        )
    return _body(scene, found, phrase, earlier, pointed)


def _same(scene: Scene, phrase: Phrase) -> bool:
    return any(token.text.lower() in scene.reference.same for token in phrase.tokens)


def _person(scene: Scene, found: Referent, earlier: Sequence[Referent], pointed: bool) -> Referent | None:
    """A person by office ("le ministre"), or the person talked of ("l'expert", "l'universitaire")."""
    persons = [
        it for it in reversed(earlier) if it.kind in ("person", "official", "witness") and it.number != "Plur"
    ]
    extra = found.words - found.nouns - frozenset(map(fold_word, scene.reference.same))
    complement = _complement(scene, found)
    holder = _by_phrase(scene, found, persons)
    if holder:
        return holder
    for it in persons:
        called = found.nouns & it.nouns or (
            it.how == "person" and not complement and _kind_of(scene, found, it)
        )
        if called and (not (extra | complement) or (extra | complement) & it.words):
            return it
    if complement or (extra and not pointed):
        return None
    group = scene.lexicon.group(scene.words[found.head].text)
    if group == "office" or (group == "official" and not pointed):
        return next((it for it in persons if _just_named(scene, it, found)), None)
    if group in ("source", "public"):
        return None
    near = [it for it in persons if _distance(scene, it, found) <= NEAR and _agree(it, found)]
    known = next((it for it in near if it.how == "person" or it.antecedent is not None), None)
    return next(iter(near), None) if pointed and known is None else known


def _by_phrase(scene: Scene, found: Referent, persons: Sequence[Referent]) -> Referent | None:
    """Whoever a set phrase means ("the head of government"), where the article names one."""
    start = found.phrase.core_start if found.phrase else found.span[0]
    words = scene.lexicon.holders(scene.document.plain[start : start + 40].lower())
    fitting = (it for it in persons if it.how == "person" and words & it.words and _agree(it, found))
    return next(fitting, None) if words else None


def _kind_of(scene: Scene, found: Referent, it: Referent) -> bool:
    """Whether the noun is a wider word for the office of `it` ("the officer" for a general)."""
    narrower = scene.lexicon.narrower(scene.words[found.head].text)
    return bool(narrower & (it.nouns | it.words)) and _agree(it, found)


def _just_named(scene: Scene, it: Referent, found: Referent) -> bool:
    """Whether a person without a known office stands in the sentence before the office."""
    return (
        it.how == "person" and it.office is None and 0 < _distance(scene, it, found) < 3 and _agree(it, found)
    )


def _group(scene: Scene, found: Referent, earlier: Sequence[Referent], pointed: bool) -> Referent | None:
    """Several people: those called so before ("ces habitants"), where the phrase adds nothing new."""
    if _complement(scene, found) or (found.words - found.nouns and not pointed):
        return None
    plural = (it for it in reversed(earlier) if it.number == "Plur" and it.how == "description")
    return next((it for it in plural if found.nouns & it.nouns), None)


def _body(
    scene: Scene, found: Referent, phrase: Phrase, earlier: Sequence[Referent], pointed: bool
) -> Referent | None:
    kinds = _kinds(scene, phrase)
    purpose = frozenset(map(fold_word, scene.lexicon.data.purposes))
    complement = _complement(scene, found) - purpose
    if not kinds or (complement and not pointed):
        return None
    traits = traits_in(scene, found.words - found.nouns)
    bodies = [it for it in reversed(earlier) if it.kind in kinds or found.nouns & _stems(it)]
    bodies = [it for it in bodies if traits.allow(it)]
    extra = found.words - found.nouns - purpose - traits.words
    for it in bodies:
        if found.nouns & _stems(it) and (not extra or pointed or extra & it.words):
            return it
    if phrase.group == "government" or not scene.lexicon.any_of(
        [phrase.noun.text], scene.lexicon.data.stand_ins
    ):
        return None
    if extra and not (pointed or phrase.group in ("armed_group", "organisation", "media")):
        return None
    return _named_body(scene, found, [it for it in bodies if it.kind in kinds])


def _kinds(scene: Scene, phrase: Phrase) -> frozenset[str]:
    """The kinds of bodies that the noun may stand for."""
    noun, data = [phrase.noun.text], scene.lexicon.data
    kinds = BODIES.get(phrase.group or "", frozenset())
    if scene.lexicon.any_of(noun, data.civil):
        kinds -= {"armed_group"}
    return kinds | {"media"} if scene.lexicon.any_of(noun, data.pressable) else kinds


def _named_body(scene: Scene, found: Referent, bodies: list[Referent]) -> Referent | None:
    """The nearest named body of the last sentences, or the only one of the article."""
    named = [it for it in bodies if (it.actor or it.how == "name") and _counts(it, found)]
    near = (it for it in named if not scene.bracketed(it.span[0]) and _distance(scene, it, found) <= NEAR)
    return next(near, _most_named(named))


def _most_named(named: list[Referent]) -> Referent | None:
    """The body that is named more often than each other one."""
    told = Counter(it.name for it in named).most_common(2)
    if not told or (len(told) > 1 and told[0][1] == told[1][1]):
        return None
    return next(it for it in named if it.name == told[0][0])


def _stems(referent: Referent) -> frozenset[str]:
    """Head nouns, with the singular of plurals, and the words of a name."""
    state = (referent.actor or "").startswith("gov:") and not referent.nouns
    return _with_singulars(referent.nouns, "" if state else referent.name)


@lru_cache(maxsize=4096)
def _with_singulars(nouns: frozenset[str], name: str) -> frozenset[str]:
    words = nouns | frozenset(fold(name))
    return words | frozenset(word.rstrip("s") for word in words)


def _complement(scene: Scene, found: Referent) -> frozenset[str]:
    """The content words of what follows with a preposition ("de la fédération")."""
    words: list[str] = []
    after = scene.after(found.span[1])
    if after is None or after.pos_ != "ADP" or after.text.lower() not in scene.reference.possessor:
        return frozenset()
    for token in _complement_tokens(scene, after.i + 1):
        words.append(token)
    return frozenset(words)


def _complement_tokens(scene: Scene, start: int) -> Iterator[str]:
    for token in scene.words[start : start + 6]:
        if token.pos_ in ("VERB", "AUX", "PUNCT", "SCONJ", "PRON"):
            return
        if token.pos_ in ("NOUN", "PROPN", "ADJ"):
            yield fold_word(token.text)


def _agree(earlier: Referent, found: Referent) -> bool:
    return earlier.gender is None or found.gender is None or earlier.gender == found.gender


def _counts(earlier: Referent, found: Referent) -> bool:
    """A plural description stands only for a body that is armed or named in the plural."""
    return found.number != "Plur" or earlier.number == "Plur" or earlier.kind == "armed_group"


def _distance(scene: Scene, earlier: Referent, found: Referent) -> int:
    return scene.sentence_number(found.span[0]) - scene.sentence_number(earlier.span[0])
