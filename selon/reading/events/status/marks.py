"""Marks on the clause itself: negations, conditions, adverbs and adjectives."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.draft import Trigger
from selon.reading.events.roles.grammar.of_noun import is_demonym
from selon.reading.events.roles.grammar.syntax import VERBAL
from selon.reading.events.status.cues import Cues
from selon.reading.events.status.tense import is_done
from selon.vocabulary import EventKind, Status

AHEAD: frozenset[EventKind] = frozenset(
    {"withdrawal", "meeting", "election", "aid", "return", "offensive", "judicial", "protest"}
)

Found = tuple[Status, str, Token]


def negated(trigger: Trigger, verbs: list[Token], cues: Cues) -> Iterator[Found]:
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


def supposed(chain: list[Token], cues: Cues, document: Document) -> Iterator[Found]:
    for token in chain:
        for kid in token.children:
            mark = _if(kid, cues)
            if kid.dep_ == "advcl" and mark is not None and not is_done(token, document):
                yield "conditional", "depends on a condition", mark
        mark = _if(token, cues)
        if mark is not None and (token.dep_ in {"advcl", "dep"} or mark.dep_ == "advmod"):
            yield "conditional", "in a condition", mark


def _if(clause: Token, cues: Cues) -> Token | None:
    return next((k for k in clause.children if k.lower_ in cues.condition and _opens(k)), None)


def _opens(word: Token) -> bool:
    """Whether a word opens a clause: by the parse, or by standing first or after punctuation."""
    if word.dep_ == "mark":
        return True
    return word.dep_ == "advmod" and (word.i == word.sent.start or word.nbor(-1).is_punct)


def modified(trigger: Trigger, cues: Cues, document: Document) -> Iterator[Found]:
    for kid in trigger.head.children:
        if kid.lemma_ in cues.unlawful or _tells_who(kid, trigger, cues, document):
            continue
        adverb = kid.dep_ == "advmod"
        if adverb or (kid.dep_ in {"amod", "acl"} and not trigger.verbal):
            yield from cue_mark(kid, trigger, cues)


def _tells_who(kid: Token, trigger: Trigger, cues: Cues, document: Document) -> bool:
    """Whether a word of doubt stands after the adjective of a side: it is the side that is only supposed."""
    if kid.lemma_ not in cues.alleged or kid.i == 0:
        return False
    return kid.nbor(-1).head.i == trigger.head.i and is_demonym(kid.nbor(-1), document)


def cue_mark(token: Token, trigger: Trigger, cues: Cues) -> Iterator[Found]:
    lists: tuple[tuple[Status, frozenset[str]], ...] = (
        ("alleged", cues.alleged),
        ("denied", cues.denied),
        ("conditional", cues.conditional),
        ("planned", cues.planned | cues.announced if trigger.kind in AHEAD else cues.planned),
    )
    for status, lemmas in lists:
        if token.lemma_ in lemmas or token.lower_ in lemmas:
            yield status, f"under {token.lemma_}", token
