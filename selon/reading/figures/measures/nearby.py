"""The predicate of a count by the words around it, where the parse does not tell."""

from spacy.tokens import Token

from selon.reading.figures.counted.heads import Head
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.measures.predicates import Predicate, follows_having, is_harm, named, say
from selon.reading.figures.measures.windows import after, before
from selon.vocabulary import Measure

LITTLE = frozenset(("NUM", "CCONJ", "PUNCT", "DET", "ADP", "ADV", "ADJ"))
COMPLEMENT = frozenset(("ADP", "DET", "ADJ", "NOUN", "PROPN"))
AHEAD, BEHIND = 32, 14


def next_to(token: Token, head: Head, lexicon: Lexicon) -> Predicate | None:
    """A participle that follows the noun at once, or after an adjective ("personnes âgées tuées")."""
    for near in after(token, 3):
        if near.lower_ in lexicon.participles:
            measure = say(near, "modifier", head, lexicon)
            return Predicate(measure, near, "participle") if measure else None
        if near.pos_ != "ADJ":
            return None
    return None


def just_before(start: Token, head: Head, lexicon: Lexicon) -> Predicate | None:
    """A verb form right before the number ("blessant onze autres", "ont été évacuées 80 familles")."""
    for near in before(start, 3):
        if measure := say(near, "object", head, lexicon):
            return Predicate(measure, near, "verb right before the count")
        if (_is_caused(near, lexicon) or _is_reflexive(near)) and (
            measure := say(near, "subject", head, lexicon)
        ):
            return Predicate(measure, near, "verb right before the count")
        if near.pos_ != "ADV" and not near.lower_.endswith(lexicon.verbs.adverb_ending):
            return None
    return None


def _is_caused(token: Token, lexicon: Lexicon) -> bool:
    """Whether `token` is an infinitive whose subject follows it ("a fait fuir 300 familles")."""
    cause = next(before(token, 1), None)
    return cause is not None and (
        cause.lemma_ in lexicon.verbs.causing or cause.lower_ in lexicon.verbs.causing
    )


def _is_reflexive(token: Token) -> bool:
    """Whether a reflexive pronoun stands before the verb, whose subject then follows ("où se cachent")."""
    return token.pos_ == "VERB" and any(near.dep_.startswith("expl") for near in before(token, 1))


def ahead(token: Token, head: Head, lexicon: Lexicon) -> Predicate | None:
    """The next verb after the count, as its subject's; an unknown verb ends the search."""
    depth, nouns, part = 0, 0, False
    for near in after(token, AHEAD):
        depth += (near.text == "(") - (near.text == ")")
        if depth < 0:
            return None
        if near.lower_ in lexicon.verbs.breaks:
            return None
        part = (part or near.lower_ in lexicon.cues.part_of) and near.text != ","
        if depth or part:
            continue
        bound = not nouns or near.lower_ not in lexicon.participles or _has_auxiliary(near, lexicon)
        if bound and (measure := say(near, "subject", head, lexicon)):
            return Predicate(measure, near, "verb after the count", near.i - token.i < 9)
        if _ends(near, lexicon):
            return None
        nouns += near.pos_ in ("NOUN", "PROPN", "NUM") or near.is_digit
    return None


def _ends(token: Token, lexicon: Lexicon) -> bool:
    """Whether the search for the count's verb ends here: at an unknown verb of the main clause."""
    if token.pos_ not in ("VERB", "AUX") or token.lemma_ in lexicon.verbs.semi:
        return False
    return token.dep_ not in ("acl:relcl", "acl") and token.lower_ not in lexicon.participles


def _has_auxiliary(token: Token, lexicon: Lexicon) -> bool:
    """Whether an auxiliary stands up to four words before the participle."""
    auxiliaries = lexicon.verbs.passive | lexicon.verbs.having
    return any(near.lower_ in auxiliaries for near in before(token, 4))


def trailing(token: Token, head: Head, lexicon: Lexicon) -> Predicate | None:
    """A participle after the noun's complement, as headlines have it ("Six membres du clan tués")."""
    for near in after(token, 6):
        if near.lower_ in lexicon.participles and near.morph.get("Number", []) == token.morph.get(
            "Number", []
        ):
            measure = say(near, "modifier", head, lexicon)
            return Predicate(measure, near, "participle") if measure and is_harm(measure) else None
        if near.pos_ not in COMPLEMENT:
            return None
    return None


def behind(start: Token, head: Head, lexicon: Lexicon) -> Predicate | None:
    """The verb or noun of action before the count ("tuant quatre personnes et", "la mort de")."""
    steps = 0
    for near in before(start, BEHIND):
        if near.text in ("(", ")"):
            return None
        if measure := _active(near, head, lexicon):
            return Predicate(measure, near, "verb before the count", steps <= 2)
        if near.pos_ in ("NOUN", "PROPN") and steps <= 3 and (measure := _nominal(near, head, lexicon)):
            return Predicate(measure, near, "noun before the count", steps <= 1)
        if near.pos_ == "VERB" and (near.lower_ not in lexicon.participles or follows_having(near, lexicon)):
            return None
        steps += near.pos_ not in LITTLE
    return None


def _active(token: Token, head: Head, lexicon: Lexicon) -> Measure | None:
    """What an active verb says of its object."""
    if token.lower_ in lexicon.participles and not follows_having(token, lexicon):
        joined = next(before(token, 1), None)
        if joined is None or joined.pos_ != "CCONJ":
            return None
    return say(token, "object", head, lexicon)


def _nominal(token: Token, head: Head, lexicon: Lexicon) -> Measure | None:
    """What a noun of action says of the count that "of" ties to it."""
    following = next((near for near in after(token, 3) if near.pos_ != "ADJ"), None)
    if following is None or following.lower_ not in lexicon.words.of:
        return None
    return named(token, head, lexicon)
