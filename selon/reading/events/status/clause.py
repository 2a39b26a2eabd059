"""What the clause itself says about an event: negation, condition, mood, tense, governors."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.draft import Trigger
from selon.reading.events.roles.fill import carrier
from selon.reading.events.roles.frames import frames
from selon.reading.events.roles.syntax import VERBAL
from selon.reading.events.status.cues import Cues, cues_of
from selon.reading.events.status.tense import is_done, tense
from selon.vocabulary import EventKind, Status

REACH = 5
VERB_LINKS = frozenset({"xcomp", "acl", "advcl", "ccomp", "dep", "conj", "obl:mod", "obl:arg"})
NOUN_LINKS = frozenset(
    {
        "obj",
        "nsubj",
        "nsubj:pass",
        "nmod",
        "obl:arg",
        "xcomp",
        "dep",
        "obl:agent",
        "appos",
        "ROOT",
        "iobj",
        "conj",
    }
)
AHEAD: frozenset[EventKind] = frozenset(
    {"withdrawal", "meeting", "election", "aid", "return", "offensive", "judicial", "protest"}
)

Found = tuple[Status, str, Token]


def found_in_clause(trigger: Trigger, document: Document) -> Iterator[Found]:
    """What the words around a trigger say, strongest first."""
    cues = cues_of(document)
    chain = list(_chain(trigger, cues, document))
    verb = next((t for t in chain if t.pos_ in VERBAL), trigger.head if trigger.verbal else None)
    yield from _negated(trigger, [t for t in chain if t.pos_ in VERBAL], cues)
    yield from _supposed(chain, cues, document)
    yield from _modified(trigger, cues)
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


def _chain(trigger: Trigger, cues: Cues, document: Document) -> Iterator[Token]:
    """The trigger and what governs it, as far as the government bears on whether it took place."""
    token = trigger.head
    for _ in range(REACH):
        yield token
        above = token.head
        if above.i == token.i:
            return
        if token.pos_ in VERBAL or token.pos_ == "ADJ":
            if token.dep_ not in VERB_LINKS:
                return
        elif not _carries(token, above, cues, document):
            return
        token = above


def _carries(noun: Token, above: Token, cues: Cues, document: Document) -> bool:
    """Whether a noun shares the fate of its governor, as the object of a verb of planning does."""
    if any(c.dep_ == "case" and c.lower_ in cues.around for c in noun.children):
        return False
    if above.pos_ in VERBAL:
        known = frames(document)
        light = known.doing | known.undergoing | known.happening | cues.duty | cues.modal | cues.go
        telling = above.lemma_ in light or is_cue(above, cues)
        return telling and noun.dep_ in NOUN_LINKS
    return noun.dep_ in NOUN_LINKS and (above.pos_ != "NOUN" or is_cue(above, cues) or _light_noun(above))


def _light_noun(noun: Token) -> bool:
    """Nouns of quantity and series have no fate of their own; a definite one is taken to be so."""
    return not any("Definite=Def" in str(c.morph) for c in noun.children if c.dep_ == "det")


def is_cue(token: Token, cues: Cues) -> bool:
    lists = (cues.planned, cues.announced, cues.conditional, cues.denied, cues.alleged, cues.ongoing)
    return any(token.lemma_ in lemmas for lemmas in lists)


def _negated(trigger: Trigger, verbs: list[Token], cues: Cues) -> Iterator[Found]:
    """A negation of the trigger, of its verb, or of a modal above ("n'a pas pu …")."""
    tied = [trigger.head]
    for verb in verbs:
        if verb.i != trigger.head.i and not (tied[-1].dep_ == "xcomp" or tied[-1].pos_ not in VERBAL):
            break
        tied.append(verb)
    for token in {t.i: t for t in tied}.values():
        kids = list(token.children)
        particle = next((k for k in kids if k.lower_ in cues.particle), None)
        words = [*kids, *(g for k in kids if k.dep_.startswith("nsubj") for g in k.children)]
        if particle is not None and any(k.lower_ in cues.negations for k in words):
            yield "denied", "negated", particle
    for kid in trigger.head.children:
        if kid.lower_ in cues.negating:
            yield "denied", "negated", kid


def _supposed(chain: list[Token], cues: Cues, document: Document) -> Iterator[Found]:
    for token in chain:
        for kid in token.children:
            mark = _if(kid, cues)
            if kid.dep_ == "advcl" and mark is not None and not is_done(token, document):
                yield "conditional", "depends on a condition", mark
        mark = _if(token, cues)
        if mark is not None and token.dep_ in {"advcl", "dep"}:
            yield "conditional", "in a condition", mark


def _if(clause: Token, cues: Cues) -> Token | None:
    return next((k for k in clause.children if k.dep_ == "mark" and k.lower_ in cues.condition), None)


def _modified(trigger: Trigger, cues: Cues) -> Iterator[Found]:
    for kid in trigger.head.children:
        adverb = kid.dep_ == "advmod"
        if adverb or (kid.dep_ in {"amod", "acl"} and not trigger.verbal):
            yield from _cue(kid, trigger, cues)


def _cue(token: Token, trigger: Trigger, cues: Cues) -> Iterator[Found]:
    lists: tuple[tuple[Status, frozenset[str]], ...] = (
        ("alleged", cues.alleged),
        ("denied", cues.denied),
        ("conditional", cues.conditional),
        ("planned", cues.planned | cues.announced if trigger.kind in AHEAD else cues.planned),
    )
    for status, lemmas in lists:
        if token.lemma_ in lemmas or token.lower_ in lemmas:
            yield status, f"under {token.lemma_}", token


def _by_tense(verb: Token, cues: Cues, document: Document) -> Iterator[Found]:
    now = tense(verb, document)
    if now == "past conditional":
        yield "alleged", "hearsay conditional", verb
    elif now == "conditional":
        modal = next((c for c in verb.children if c.lemma_ in cues.duty), verb)
        yield ("planned", "due", modal) if modal.lemma_ in cues.duty else ("conditional", "possible", verb)
    elif now == "future":
        yield "planned", "in the future tense", verb
    elif now == "infinitive":
        yield from _infinitive(verb, cues, document)


def _infinitive(verb: Token, cues: Cues, document: Document) -> Iterator[Found]:
    if verb.dep_ == "xcomp" and verb.head.lemma_ in cues.go and not is_done(verb.head, document):
        yield "planned", "near future", verb.head
    if any(c.dep_ == "mark" and c.lower_ in cues.purpose for c in verb.children):
        yield "planned", "a purpose", verb


def _governed(trigger: Trigger, governors: list[Token], cues: Cues, document: Document) -> Iterator[Found]:
    for token in governors:
        verbal = token.pos_ in VERBAL
        now = tense(token, document) if verbal else None
        if token.lemma_ in cues.tried and now == "past":
            return
        if token.lemma_ in cues.duty | cues.modal and now in {"past", "past infinitive"}:
            return
        if token.lemma_ in cues.ongoing and now in {"present", "future", "imperfect"}:
            yield "ongoing", f"under {token.lemma_}", token
        yield from _cue(token, trigger, cues)
        if token.lemma_ in cues.duty:
            yield "planned", "due", token
        if token.lemma_ in cues.modal:
            yield "conditional", "possible", token
        if now == "future":
            yield "planned", "in the future tense", token
        if now == "past":
            return


def _going_on(
    trigger: Trigger, verb: Token | None, chain: list[Token], cues: Cues, document: Document
) -> Iterator[Found]:
    for token in chain:
        if token.lemma_ in cues.ongoing and (verb is None or not is_done(verb, document)):
            yield "ongoing", f"under {token.lemma_}", token
        for kid in token.children:
            if kid.dep_ == "advmod" and kid.lemma_ in cues.ongoing and not is_done(token, document):
                yield "ongoing", f"with {kid.lemma_}", kid
    if trigger.entry.lasting:
        main = verb or carrier(trigger.head) or trigger.head.sent.root
        has_cop = any(c.dep_.startswith(("cop", "aux")) for c in main.children)
        if (main.pos_ in VERBAL | {"ADJ"} or has_cop) and tense(main, document) == "present":
            yield "ongoing", "a state in the present tense", main
