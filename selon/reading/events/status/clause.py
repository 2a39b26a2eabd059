"""What the clause itself says about an event: negation, condition, mood, tense, governors."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.draft import Trigger
from selon.reading.events.roles.grammar.carriers import carrier
from selon.reading.events.roles.grammar.syntax import VERBAL
from selon.reading.events.status.chain import chain_of, reaches
from selon.reading.events.status.cues import Cues, cues_of
from selon.reading.events.status.marks import Found, cue_mark, modified, negated, supposed
from selon.reading.events.status.tense import Tense, is_done, tense

CONDITIONAL = "in the conditional"
PURPOSE = "a purpose"


def found_in_clause(trigger: Trigger, document: Document) -> Iterator[Found]:
    """What the words around a trigger say, strongest first."""
    cues = cues_of(document)
    chain = list(chain_of(trigger, cues, document))
    verb = next((t for t in chain if t.pos_ in VERBAL), trigger.head if trigger.verbal else None)
    yield from negated(trigger, [t for t in chain if t.pos_ in VERBAL], cues)
    yield from supposed(chain, cues, document)
    yield from modified(trigger, cues, document)
    if verb is not None:
        yield from _by_tense(verb, cues, document)
    if not (verb is not None and verb.i == trigger.head.i and is_done(verb, document)):
        yield from _governed(trigger, chain[1:], cues, document)
    yield from _going_on(trigger, verb, chain, cues, document)
    yield from _in_passing(trigger, cues, document)


def _in_passing(trigger: Trigger, cues: Cues, document: Document) -> Iterator[Found]:
    """What is told of only as the occasion of something to come is to come itself."""
    above = trigger.head.head
    if trigger.verbal or above.pos_ not in VERBAL or tense(above, document) != "future":
        return
    if not any(c.dep_ == "case" and c.lower_ in cues.around for c in trigger.head.children):
        yield "planned", "in the future tense", above


def _by_tense(verb: Token, cues: Cues, document: Document) -> Iterator[Found]:
    now = tense(verb, document)
    if now == "past conditional":
        yield "alleged", "hearsay conditional", verb
    elif now == "conditional":
        modal = next((c for c in verb.children if c.lemma_ in cues.duty), verb)
        rule = "possible" if verb.lemma_ in cues.modal else CONDITIONAL
        yield ("planned", "due", modal) if modal.lemma_ in cues.duty else ("conditional", rule, verb)
    elif now == "future":
        yield "planned", "in the future tense", verb
    elif now == "infinitive":
        yield from _infinitive(verb, cues, document)


def _infinitive(verb: Token, cues: Cues, document: Document) -> Iterator[Found]:
    if verb.dep_ == "xcomp" and verb.head.lemma_ in cues.go and not is_done(verb.head, document):
        yield "planned", "near future", verb.head
    first = _first_infinitive(verb, document)
    used = first.head.lemma_ in cues.using and is_done(first.head, document)
    if not used and any(c.dep_ == "mark" and c.lower_ in cues.purpose for c in first.children):
        yield "planned", PURPOSE, first


def _first_infinitive(verb: Token, document: Document) -> Token:
    """The infinitive that a second one is coordinated to ("pour X et Y"), wherever the parser hangs it."""
    if verb.dep_ != "conj" or any(c.dep_ == "mark" for c in verb.children):
        return verb
    if tense(verb.head, document) == "infinitive":
        return _first_infinitive(verb.head, document)
    before = (t for t in reversed(verb.doc[verb.sent.start : verb.i]) if t.pos_ in VERBAL)
    return next((t for t in before if tense(t, document) == "infinitive"), verb)


def _governed(trigger: Trigger, governors: list[Token], cues: Cues, document: Document) -> Iterator[Found]:
    for token in governors:
        now = _asserted(token, document)
        if token.lemma_ in cues.tried and now == "past":
            return
        if token.lemma_ in cues.duty | cues.modal and now in {"past", "past infinitive"}:
            return
        if token.lemma_ in cues.ongoing and now in {"present", "future", "imperfect"}:
            yield "ongoing", f"under {token.lemma_}", token
        if not reaches(trigger.head, token, document):
            yield from cue_mark(token, trigger, cues)
        if token.lemma_ in cues.duty:
            yield "planned", "due", token
        if token.lemma_ in cues.modal:
            yield "conditional", "possible", token
        if now == "future":
            yield "planned", "in the future tense", token
        if now == "past":
            return


def _asserted(token: Token, document: Document) -> Tense | None:
    """The tense of a verb; none in the subjunctive ("il est possible qu'ils aient réussi à …")."""
    if token.pos_ not in VERBAL:
        return None
    group = (t for t in (token, *token.children) if t.pos_ in VERBAL and t.i <= token.i)
    return None if any("Mood=Sub" in str(t.morph) for t in group) else tense(token, document)


def _helped(verb: Token) -> bool:
    return any(child.dep_.startswith("aux") for child in verb.children)


def _tied(chain: list[Token]) -> Iterator[Token]:
    """The chain as far as a word is part of what stands above it, and not only told along with it."""
    for token in chain:
        yield token
        if token.pos_ in VERBAL and token.dep_ in ALONGSIDE:
            return


ALONGSIDE = frozenset({"advcl", "conj"})


def _again_and_again(
    trigger: Trigger, verb: Token | None, chain: list[Token], cues: Cues, document: Document
) -> Iterator[Found]:
    """What is told as regular, or as never ceasing."""
    if not trigger.verbal and (verb is None or not is_done(verb, document)):
        for kid in trigger.head.children:
            if kid.dep_ == "amod" and kid.lemma_ in cues.recurring:
                yield "ongoing", f"with {kid.lemma_}", kid
    for token in chain[1:]:
        if token.lemma_ in cues.ceasing and any(c.lower_ in cues.particle for c in token.children):
            yield "ongoing", "does not cease", token


def _going_on(
    trigger: Trigger, verb: Token | None, chain: list[Token], cues: Cues, document: Document
) -> Iterator[Found]:
    yield from _again_and_again(trigger, verb, chain, cues, document)
    for token in _tied(chain):
        if token.lemma_ in cues.ongoing and (verb is None or not is_done(verb, document)):
            yield "ongoing", f"under {token.lemma_}", token
        for kid in token.children:
            if kid.dep_ == "advmod" and kid.lemma_ in cues.ongoing and not is_done(token, document):
                yield "ongoing", f"with {kid.lemma_}", kid
    if trigger.entry.lasting and trigger.verbal and trigger.head.dep_ in {"acl", "amod"}:
        if tense(trigger.head.sent.root, document) == "present" and not _helped(trigger.head):
            yield "ongoing", "a state at the time of a sentence in the present", trigger.head
    elif trigger.entry.lasting:
        main = verb or carrier(trigger.head) or trigger.head.sent.root
        has_cop = any(c.dep_.startswith(("cop", "aux")) for c in main.children)
        if (main.pos_ in VERBAL | {"ADJ"} or has_cop) and tense(main, document) == "present":
            yield "ongoing", "a state in the present tense", main
