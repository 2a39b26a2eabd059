"""Events of people told apart, and known again, by how many people they are about."""

from selon.reading.events.draft import Draft, Layers
from selon.vocabulary import EventKind

# Kinds that a number of people tells apart; the toll of an attack changes with who counts it.
COUNTED: frozenset[EventKind] = frozenset({"killing", "abduction", "release", "arrest", "escape"})


def same_people(group: list[Draft], draft: Draft, layers: Layers) -> bool | None:
    """Whether a draft counts the people of a group of its kind; None where numbers say nothing of it."""
    if draft.trigger.kind not in COUNTED:
        return None
    counts = {_count(member, layers) for member in group} - {None}
    own = _count(draft, layers)
    if own is None or not counts:
        return None
    return own in counts and _alike_people(group, draft, layers)


def _count(draft: Draft, layers: Layers) -> int | None:
    """How many people the patient counts, exactly."""
    if draft.patient is None:
        return None
    at = draft.patient.span
    return next((f.best for f in layers.figures if f.span[0] < at[1] and at[0] < f.span[1]), None)


def _alike_people(group: list[Draft], draft: Draft, layers: Layers) -> bool:
    """Whether the people counted go by one name."""
    own = _nouns(draft, layers)
    return any(own & _nouns(member, layers) for member in group if member.patient is not None)


def _nouns(draft: Draft, layers: Layers) -> set[str]:
    if draft.patient is None:
        return set()
    tokens = layers.document.tokens(draft.patient.span)
    return {t.lemma_.lower() for t in tokens if t.pos_ in {"NOUN", "PROPN"}}
