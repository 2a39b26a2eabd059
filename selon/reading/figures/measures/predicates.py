"""What a verb or a noun of action says of those who are counted."""

from dataclasses import dataclass

from spacy.tokens import Token

from selon.reading.figures.counted.heads import Head
from selon.reading.figures.counted.lexicon import Lexicon, Sense
from selon.reading.figures.measures.windows import after, before
from selon.vocabulary import Measure

MATERIAL: frozenset[Measure] = frozenset(("losses", "affected"))
MOVING: frozenset[Measure] = frozenset(("displaced", "returned"))
MILD: frozenset[Measure] = frozenset(("present", "participants", "affected", "other", "losses"))


@dataclass(frozen=True, slots=True)
class Predicate:
    """The word that settles a measure, and the rule. `close`: tied by the parse or beside the count."""

    measure: Measure
    token: Token
    rule: str
    close: bool = True


def fits(measure: Measure, head: Head) -> bool:
    """Whether `measure` can be said of what is counted."""
    group = head.group
    if group.unit in ("person", "family"):
        return measure != "losses" and (group.moves or measure not in MOVING)
    if measure in MATERIAL or (measure == "present" and group.unit == "vehicle"):
        return True
    return measure == "participants" and head.thing and not group.moves


def is_harm(measure: Measure) -> bool:
    """Whether a single person counts under `measure`."""
    return measure not in MILD


def say(token: Token, role: str, head: Head, lexicon: Lexicon) -> Measure | None:
    """The measure that the verb `token` gives to a count in `role` (object, subject, modifier), if any."""
    senses = lexicon.senses(token) if token.dep_ != "fixed" else ()
    for part in _parts(token, lexicon, role) if senses else ():
        for sense in senses:
            if sense.measure == "surrendered" and _goes(token, lexicon):
                continue
            if sense.part == part and _suits(sense, head) and _holds(token, sense, head):
                return sense.measure
    return None


def _goes(token: Token, lexicon: Lexicon) -> bool:
    """Whether the verb tells where somebody goes ("se rendre dans un camp")."""
    return any(near.lower_ in lexicon.cues.going for near in after(token, 1))


def _suits(sense: Sense, head: Head) -> bool:
    """Whether the measure can be said of what is counted; who is carried away need not be a civilian."""
    return fits(sense.measure, head) or (sense.carry and head.group.unit == "person")


def _holds(token: Token, sense: Sense, head: Head) -> bool:
    """Whether the word that the sense asks for is near; giving oneself up is for those who fight."""
    if sense.word is None:
        bare = not sense.host or head.group.measure == "other"
        fighting = not head.group.moves
        return bare and not (sense.armed and not fighting) and not (sense.unarmed and fighting)
    return any(near.lower_ == sense.word and (not sense.named or _named(near)) for near in after(token, 11))


def _named(token: Token) -> bool:
    """Whether a capitalised word follows at once."""
    return any(near.text[0].isupper() for near in after(token, 1))


def _parts(token: Token, lexicon: Lexicon, role: str) -> tuple[str, ...]:
    """Which part the count plays for verb `token`: `undergo`, `do`, or either, the likelier first."""
    if role == "object":
        return ("undergo",)
    if token.lower_ in lexicon.participles and is_passive(token, lexicon):
        return ("undergo", "do")
    return ("do",)


def is_passive(token: Token, lexicon: Lexicon) -> bool:
    """Whether the participle `token` is passive or an adjective, not part of an active compound tense."""
    for near in before(token, 4):
        if near.lower_ in lexicon.verbs.passive:
            return True
        if near.lower_ in lexicon.verbs.having:
            return False
        if near.pos_ in ("NOUN", "PROPN", "PUNCT", "VERB"):
            break
    return True


def follows_having(token: Token, lexicon: Lexicon) -> bool:
    """Whether the participle `token` is part of an active compound tense."""
    near = [word.lower_ for word in before(token, 4)]
    return any(word in lexicon.verbs.having for word in near) and not any(
        word in lexicon.verbs.passive for word in near
    )


def named(token: Token, head: Head, lexicon: Lexicon) -> Measure | None:
    """The measure that a noun of action gives to the count after it."""
    return next((measure for measure in lexicon.named(token) if fits(measure, head)), None)
