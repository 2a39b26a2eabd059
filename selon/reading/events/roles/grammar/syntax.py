"""Who stands where around a verb or a noun, by the dependency parse (Universal Dependencies labels)."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.roles.frames import frames
from selon.reading.events.roles.grammar.stray import stray
from selon.reading.events.rules import grammar

VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
COMMA = ","


def is_passive(verb: Token, document: Document) -> bool:
    """Whether the verb's subject undergoes it: passive auxiliary, or a bare past participle."""
    rules = grammar(document)
    kids = [child.dep_ for child in verb.children]
    if (
        is_reflexive(verb)
        or rules.is_personal(verb.lower_)
        or verb.lemma_ in rules.MOVING
        or ("aux:tense" in kids and "aux:pass" not in kids)
    ):
        return False
    if "aux:pass" in kids:
        return True
    if verb.dep_ == "conj" and verb.head.pos_ in VERBAL and not any(d.startswith("nsubj") for d in kids):
        return is_passive(verb.head, document)
    past = "VerbForm=Part" in str(verb.morph) and "Tense=Past" in str(verb.morph)
    bare = verb.pos_ == "ADJ" and verb.dep_ in {"acl", "amod"} and rules.is_participle(verb.lower_)
    return past or bool(bare)


def is_reflexive(verb: Token) -> bool:
    """Whether a reflexive pronoun stands with the verb."""
    return any(c.dep_.startswith("expl") and "Reflex=Yes" in str(c.morph) for c in verb.children)


def is_mistaken(verb: Token, document: Document) -> bool:
    """Whether a verb was taken for another part of speech, so that the parse around it says nothing."""
    if verb.pos_ in VERBAL:
        return False
    return not grammar(document).is_participle(verb.lower_) or verb.pos_ == "NOUN"


def subject(verb: Token, document: Document, depth: int = 0) -> tuple[Token | None, str]:
    """The subject of `verb` and the rule that found it, through relatives, conjuncts and control.

    What a participle after a comma is said of agrees with it in gender and number."""
    found, rule = _subject(verb, document, depth)
    if (
        depth == 0
        and found is not None
        and is_set_off(verb)
        and (is_set_off(verb.head) or not _agree(verb, found))
    ):
        other = _agreeing(verb)
        return (other, "the noun that agrees") if other is not None else (found, rule)
    return found, rule


def is_set_off(verb: Token) -> bool:
    """Whether a verb is a bare past participle right after a comma."""
    past = "VerbForm=Part" in str(verb.morph) and "Tense=Past" in str(verb.morph)
    bare = past and not any(c.dep_.startswith(("aux", "cop", "nsubj")) for c in verb.children)
    return bare and verb.i > verb.sent.start and verb.nbor(-1).text == COMMA


def _agree(one: Token, other: Token) -> bool:
    """Whether two words agree in gender and number, as far as both show them."""
    pairs = ((one.morph.get(name, []), other.morph.get(name, [])) for name in ("Gender", "Number"))
    return all(not a or not b or a == b for a, b in pairs)


def _agreeing(verb: Token) -> Token | None:
    """The nearest common noun before `verb` that agrees with it, in the same clause."""
    for token in reversed(verb.doc[verb.sent.start : verb.i]):
        if "VerbForm=Fin" in str(token.morph):
            return None
        if token.pos_ == "NOUN" and token.morph.get("Gender", []) and _agree(verb, token):
            return token
    return None


def _subject(verb: Token, document: Document, depth: int) -> tuple[Token | None, str]:
    own = next((c for c in verb.children if c.dep_.startswith("nsubj")), None)
    if own is not None:
        return _antecedent(own, verb), "relative" if _is_relative(own) else "subject"
    if depth > 3:
        return None, "none"
    if verb.dep_ == "conj" and verb.head.pos_ in VERBAL:
        token, _ = subject(verb.head, document, depth + 1)
        return token, "shared with the first verb"
    if verb.dep_ in {"acl", "amod"} and verb.head.pos_ in {"NOUN", "PROPN", "PRON", "NUM"}:
        return _of_modifier(verb, document, depth)
    if verb.dep_ == "ROOT" and not _is_infinitive(verb):
        return next(stray(verb, grammar(document), left=True), (None, "none"))
    return _controlled(verb, document, depth)


def _of_modifier(verb: Token, document: Document, depth: int) -> tuple[Token | None, str]:
    """Participles agree with their noun; an infinitive after a noun has the noun's governor for subject."""
    if not _is_infinitive(verb):
        if grammar(document).is_personal(verb.lower_):
            return verb.head, "nearest noun before"
        return (None, "none") if _is_finite(verb) else (verb.head, "participle")
    if verb.head.dep_ == "obj" and verb.head.head.lemma_ in frames(document).object_control:
        return verb.head, "object of perception"
    governor = next((t for t in verb.head.ancestors if t.pos_ in VERBAL), None)
    if governor is None or (governor.dep_ == verb.dep_ and depth > 2):
        return None, "none"
    return subject(governor, document, depth + 1)[0], "controlled"


def _controlled(verb: Token, document: Document, depth: int) -> tuple[Token | None, str]:
    governor = verb.head
    free = (
        _is_infinitive(verb)
        or verb.pos_ == "ADJ"
        or ("VerbForm=Part" in str(verb.morph) and not _is_finite(verb))
    )
    if governor is verb or governor.pos_ not in VERBAL | {"ADJ"} or not free:
        return None, "none"
    if governor.lemma_ in frames(document).object_control and verb.dep_ != "advcl":
        controller = _controller(governor, verb)
        if controller is not None:
            return controller, "controlled by the object"
        if is_passive(governor, document):
            return subject(governor, document, depth + 1)[0], "controlled"
    return subject(governor, document, depth + 1)[0], "controlled"


def _controller(governor: Token, verb: Token) -> Token | None:
    """The object of a verb of ordering or accusing: a clitic, or what stands before the infinitive."""
    for child in governor.children:
        if child.i >= verb.i or child.dep_.startswith(("nsubj", "aux", "punct", "advmod", "obl:mod")):
            continue
        if child.dep_ in {"obj", "iobj", "obl:arg"} or (child.pos_ in NOMINAL and child.i > governor.i):
            return child
    return None


def _is_infinitive(verb: Token) -> bool:
    return any(
        "VerbForm=Inf" in str(t.morph)
        for t in (verb, *(c for c in verb.children if c.dep_.startswith("aux")))
    )


def _is_finite(verb: Token) -> bool:
    """Whether a helper of the verb is in a personal form."""
    return any(c.dep_.startswith("aux") and "VerbForm=Fin" in str(c.morph) for c in verb.children)


def _is_relative(token: Token) -> bool:
    return "PronType=Rel" in str(token.morph)


def _antecedent(token: Token, verb: Token) -> Token:
    if not _is_relative(token):
        return token
    clause = verb
    while clause.dep_ in {"conj", "xcomp"} and clause.head is not clause:
        clause = clause.head
    return clause.head if clause.dep_.startswith("acl") or clause.head.pos_ in {"NOUN", "PROPN"} else token


def direct_object(verb: Token) -> Token | None:
    """The object, through the relative pronoun "que"; of "plus de la moitié" the noun."""
    found = next((c for c in verb.children if c.dep_ == "obj"), None)
    if found is not None and found.pos_ == "ADV":
        found = next((c for c in verb.children if c.dep_ == "obl:arg" and c.i > found.i), found)
    return _antecedent(found, verb) if found is not None else None


def oblique(head: Token, preposition: str, document: Document) -> Iterator[Token]:
    """Complements of a verb or noun after `preposition`, also those hung on a day ("entré lundi dans …")."""
    plain = grammar(document).preposition
    rules = grammar(document)
    days = [c for c in head.children if c.lemma_ in rules.TEMPORAL and c.i > head.i]
    if preposition == rules.OF:  # "trois jours de combats" tells the days themselves
        days = [day for day in days if not any(c.dep_ in {"det", "nummod", "case"} for c in day.children)]
    for child in (*head.children, *(c for day in days for c in day.children)):
        if child.dep_.startswith(("obl", "nmod", "obj", "iobj", "dep", "appos", "advmod")) and any(
            plain(c.lower_) == preposition for c in child.children if c.dep_ in {"case", "mark", "det"}
        ):
            yield child
