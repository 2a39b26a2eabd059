"""Deaths and ruins that are told as the outcome of an event are no events of their own."""

from selon.reading.events.draft import Draft, Layers
from selon.reading.events.roles.grammar.carriers import is_subject
from selon.vocabulary import EventKind

FIGHTING: frozenset[EventKind] = frozenset(
    {
        *("attack", "bombing", "suicide_attack", "killing", "air_strike", "shelling", "clash"),
        *("territory", "offensive", "riot", "accident", "disaster", "abduction", "escape"),
    }
)
RUINING: frozenset[EventKind] = frozenset({"air_strike", "shelling", "bombing", "suicide_attack", "attack"})
GROUND: frozenset[EventKind] = frozenset({"territory", "offensive"})


def without_tolls(drafts: list[Draft], layers: Layers) -> list[Draft]:
    """Without the deaths and the ruins of an event of the same sentence, or of the one before.

    Also without what only tells which place is left."""
    firm = [draft for draft in drafts if not draft.trigger.entry.yields]
    return [draft for draft in drafts if not _is_toll(draft, firm, layers)]


def _is_toll(draft: Draft, firm: list[Draft], layers: Layers) -> bool:
    if draft.trigger.kind == "territory" and draft.trigger.head.dep_ == RELATIVE:
        return any(_leaves(other, draft) for other in firm)
    if draft.trigger.kind == "destruction":
        return draft.agent is None and _near(draft, firm, RUINING)
    if not draft.trigger.entry.yields:
        return False
    at = _sentence(draft)
    if draft.trigger.kind in {"bombing", "suicide_attack"}:
        return any(_sentence(other) == at and other.trigger.kind in RUINING for other in firm)
    if draft.own_time and draft.agent is None and all(other.start != draft.start for other in firm):
        return False
    fights = [other for other in firm if other.trigger.kind in FIGHTING]
    if draft.trigger.kind == "attack":
        return any(_sentence(other) == at for other in firm)
    here = [other for other in fights if _sentence(other) == at]
    if draft.agent is not None and _counted(draft, layers):
        return any(_of_one_agent(draft, other) for other in here)
    earlier = any(
        other.trigger.entry.victims or other.trigger.kind in GROUND
        for other in fights
        if _sentence(other) < at
    )
    if draft.agent is None and _counted(draft, layers) and earlier:
        return True
    return bool(here) or _near(draft, [other for other in firm if other.trigger.entry.victims], FIGHTING)


RELATIVE = "acl:relcl"


def _leaves(other: Draft, draft: Draft) -> bool:
    """Whether a clause only tells which place is left ("abandonné les positions qu'ils tenaient")."""
    left = other.trigger.kind == "withdrawal" and other.patient is not None
    return left and draft.trigger.head.head.i > other.trigger.head.i and other.patient == draft.patient


def _of_one_agent(draft: Draft, other: Draft) -> bool:
    """Whether the killing may be what the other event did: it has no doer, or the same one."""
    if draft.agent is None or other.agent is None:
        return True
    if other.trigger.head.head.i == draft.trigger.head.i and is_subject(
        other.trigger.head, draft.trigger.head
    ):
        return True
    return other.agent.name == draft.agent.name or _holds(draft.agent.span, other)


def _holds(span: tuple[int, int], other: Draft) -> bool:
    return span[0] <= other.trigger.span[0] < span[1]


def _near(draft: Draft, others: list[Draft], kinds: frozenset[EventKind]) -> bool:
    at = _sentence(draft)
    before = draft.trigger.head.doc[at - 1].sent.start if at else -1
    return any(other.trigger.kind in kinds and _sentence(other) in {at, before} for other in others)


def _counted(draft: Draft, layers: Layers) -> bool:
    patient = draft.patient
    return patient is not None and any(
        f.span[0] < patient.span[1] and patient.span[0] < f.span[1] for f in layers.figures
    )


def _sentence(draft: Draft) -> int:
    return int(draft.trigger.head.sent.start)
