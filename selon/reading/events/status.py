"""Whether an event happened, goes on, is planned, alleged, denied or conditional."""

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict, Field
from spacy.tokens import Token

from selon.model import Attribution, Reason
from selon.reading.document import Document
from selon.reading.events.draft import Trigger
from selon.reading.events.roles.syntax import VERBAL
from selon.vocabulary import Stance, Status

REACH = 4
LINKS = frozenset(
    {
        "xcomp",
        "obj",
        "obl",
        "obl:arg",
        "obl:mod",
        "nmod",
        "acl",
        "advcl",
        "ccomp",
        "iobj",
        "dep",
        "conj",
        "nsubj",
        "nsubj:pass",
    }
)
BY_STANCE: dict[Stance, Status] = {"demand": "planned", "commit": "planned", "forecast": "planned"}


class Cues(BaseModel):
    """status.yaml: lemmas of governors and modifiers by the status they give, and small words."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    planned: frozenset[str]
    conditional: frozenset[str]
    denied: frozenset[str]
    alleged: frozenset[str]
    presupposing: frozenset[str]
    ongoing: frozenset[str]
    negations: frozenset[str]
    negating: frozenset[str]
    particle: frozenset[str]
    exception: frozenset[str]
    condition: frozenset[str] = Field(alias="if")
    purpose: frozenset[str]
    go: frozenset[str]
    modal: frozenset[str]
    duty: frozenset[str]
    tried: frozenset[str]


Found = tuple[Status, str, Token]


def status_of(trigger: Trigger, attribution: Attribution | None, document: Document) -> tuple[Status, Reason]:
    """The status of a trigger in its clause and in the mouth it was put in, with the reason."""
    cues = document.pack.data("status", Cues)
    found = next(_readings(trigger, cues), None)
    said = _by_voice(attribution, found, cues)
    if said is not None:
        status, rule, span = said
        return status, Reason(field="status", rule=rule, span=span)
    if found is None:
        return "happened", Reason(field="status", rule="nothing takes it back", span=trigger.span)
    status, rule, token = found
    return status, Reason(field="status", rule=rule, span=(token.idx, token.idx + len(token)))


def _by_voice(
    attribution: Attribution | None, found: Found | None, cues: Cues
) -> tuple[Status, str, tuple[int, int] | None] | None:
    """What the stance of the speaker makes of it, where the clause itself leaves that open."""
    if attribution is None:
        return None
    span = attribution.cue.span if attribution.cue else None
    lemma = attribution.cue.lemma if attribution.cue else ""
    own = found[0] if found else "happened"
    if attribution.stance == "deny" and own in {"happened", "ongoing", "alleged"}:
        return "denied", "in the content of a denial", span
    if attribution.stance == "accuse" and own in {"happened", "ongoing"} and lemma not in cues.presupposing:
        return "alleged", "in the content of an accusation", span
    if attribution.hearsay and own == "happened":
        return "alleged", "hearsay", span
    if (
        attribution.stance in BY_STANCE
        and own == "happened"
        and (found is None and attribution.stance != "affirm")
    ):
        return BY_STANCE[attribution.stance], f"in the content of a {attribution.stance}", span
    return None


def _readings(trigger: Trigger, cues: Cues) -> Iterator[Found]:
    """What the words around a trigger say about it, strongest first."""
    chain = list(_chain(trigger.head))
    verb = next((t for t in chain if t.pos_ in VERBAL), None)
    yield from _negated(trigger, verb, cues)
    yield from _supposed(chain, cues)
    yield from _modified(trigger.head, cues)
    if verb is not None:
        yield from _by_tense(verb, trigger, cues)
    past = verb is not None and verb.i == trigger.head.i and _is_past(verb)
    if not past:
        yield from _governed(chain[1:], cues)
    yield from _going_on(trigger, verb, chain, cues)


def _chain(token: Token) -> Iterator[Token]:
    """`token` and what governs it, as far as the government carries the meaning."""
    for _ in range(REACH):
        yield token
        if token.head is token or token.dep_ not in LINKS:
            return
        token = token.head


def _negated(trigger: Trigger, verb: Token | None, cues: Cues) -> Iterator[Found]:
    for token in {trigger.head.i: trigger.head, **({verb.i: verb} if verb is not None else {})}.values():
        kids = list(token.children)
        particle = next((k for k in kids if k.lower_ in cues.particle), None)
        if particle is not None and any(k.lower_ in cues.negations for k in kids):
            yield "denied", "negated", particle
    for kid in trigger.head.children:
        if kid.lower_ in cues.negating:
            yield "denied", "negated", kid


def _supposed(chain: list[Token], cues: Cues) -> Iterator[Found]:
    for token in chain:
        for kid in token.children:
            if kid.dep_ == "mark" and kid.lower_ in cues.condition and token.dep_ in {"advcl", "dep"}:
                yield "conditional", "in a condition", kid
            if (
                kid.dep_ == "advcl"
                and not _is_past(token)
                and any(k.dep_ == "mark" and k.lower_ in cues.condition for k in kid.children)
            ):
                yield "conditional", "depends on a condition", kid


def _modified(head: Token, cues: Cues) -> Iterator[Found]:
    for kid in head.children:
        if kid.dep_ in {"amod", "advmod", "acl", "nmod"}:
            yield from _cue(kid, cues)


def _cue(token: Token, cues: Cues) -> Iterator[Found]:
    lists: tuple[tuple[Status, frozenset[str]], ...] = (
        ("alleged", cues.alleged),
        ("denied", cues.denied),
        ("conditional", cues.conditional),
        ("planned", cues.planned),
    )
    for status, lemmas in lists:
        if token.lemma_ in lemmas or token.lower_ in lemmas:
            yield status, f"under {token.lemma_}", token


def _by_tense(verb: Token, trigger: Trigger, cues: Cues) -> Iterator[Found]:
    finite = [t for t in (verb, *verb.children) if t.i == verb.i or t.dep_.startswith(("aux", "cop"))]
    morphs = [(t, str(t.morph)) for t in finite]
    for token, morph in morphs:
        if "Mood=Cnd" in morph:
            yield from _in_conditional(token, verb, cues)
        if "Tense=Fut" in morph:
            yield "planned", "in the future tense", token
    if verb.dep_ == "xcomp" and verb.head.lemma_ in cues.go and "Tense=Past" not in str(verb.head.morph):
        yield "planned", "near future", verb.head
    kids = list(verb.children)
    purpose = any(k.dep_ == "mark" and k.lower_ in cues.purpose for k in kids)
    if purpose and not any(k.dep_ == "aux:tense" for k in kids):
        yield "planned", "a purpose", verb


def _in_conditional(token: Token, verb: Token, cues: Cues) -> Iterator[Found]:
    if token.lemma_ in cues.modal:
        yield "conditional", "possible", token
    elif token.lemma_ in cues.duty:
        yield "planned", "due", token
    elif token.dep_.startswith("aux") and "VerbForm=Part" in str(verb.morph):
        yield "alleged", "hearsay conditional", token
    else:
        yield "conditional", "in the conditional", token


def _is_past(verb: Token) -> bool:
    """Whether a verb form tells something done: compound or simple past, or a past infinitive."""
    kids = [k for k in verb.children if k.dep_.startswith("aux")]
    compound = any("Tense=Fut" not in str(k.morph) and "Mood=Cnd" not in str(k.morph) for k in kids)
    return compound or "Tense=Past" in str(verb.morph)


def _governed(governors: list[Token], cues: Cues) -> Iterator[Found]:
    for token in governors:
        if token.lemma_ in cues.tried:
            return
        yield from _cue(token, cues)
        if token.pos_ in VERBAL:
            for aux in (token, *token.children):
                morph = str(aux.morph)
                if aux.i == token.i or aux.dep_.startswith("aux"):
                    if "Mood=Cnd" in morph and aux.lemma_ in cues.modal:
                        yield "conditional", "possible", aux
                    if "Tense=Fut" in morph:
                        yield "planned", "in the future tense", aux
        if token.pos_ in VERBAL and _is_past(token):
            return


def _going_on(trigger: Trigger, verb: Token | None, chain: list[Token], cues: Cues) -> Iterator[Found]:
    for token in chain:
        if token.lemma_ in cues.ongoing:
            yield "ongoing", f"under {token.lemma_}", token
        for kid in token.children:
            if kid.dep_ == "advmod" and kid.lemma_ in cues.ongoing:
                yield "ongoing", f"with {kid.lemma_}", kid
    if trigger.entry.lasting and verb is not None and not _is_past(verb):
        forms = [
            str(t.morph) for t in (verb, *verb.children) if t.i == verb.i or t.dep_.startswith(("aux", "cop"))
        ]
        if any("Tense=Pres" in form and "VerbForm=Fin" in form for form in forms):
            yield "ongoing", "a state in the present tense", verb
