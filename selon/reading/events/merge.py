"""One event, told several times in an article, is one event."""

from selon.reading.events.draft import Draft, Layers

# Kinds under which one thing may be told again: the general word for the particular one.
BROAD: dict[str, frozenset[str]] = {
    "attack": frozenset(
        {"bombing", "suicide_attack", "killing", "air_strike", "shelling", "abduction", "clash", "attack"}
    ),
    "bombing": frozenset({"suicide_attack", "bombing", "attack"}),
    "killing": frozenset(
        {"attack", "bombing", "suicide_attack", "clash", "air_strike", "shelling", "killing"}
    ),
    "clash": frozenset({"clash", "offensive"}),
    "offensive": frozenset({"offensive"}),
    "disaster": frozenset({"disaster", "accident"}),
    "accident": frozenset({"accident", "disaster"}),
}


def merged(drafts: list[Draft], layers: Layers) -> list[list[Draft]]:
    """Groups of drafts that tell one event; the first of a group is the one to keep."""
    groups: list[list[Draft]] = []
    for draft in drafts:
        home = next((group for group in groups if _same(group, draft, layers)), None)
        if home is None:
            groups.append([draft])
        else:
            home.append(draft)
    return groups


def _same(group: list[Draft], draft: Draft, layers: Layers) -> bool:
    first = group[0]
    alike = first.trigger.kind == draft.trigger.kind
    if not alike and first.trigger.kind not in BROAD.get(draft.trigger.kind, frozenset()):
        return False
    if _anaphoric(draft):
        return True
    if not alike:
        return False
    return _compatible(first, draft, layers)


def _anaphoric(draft: Draft) -> bool:
    """A definite noun without arguments of its own goes back to what was told."""
    if draft.trigger.verbal:
        return False
    determiner = next((c for c in draft.trigger.head.children if c.dep_ == "det"), None)
    definite = determiner is not None and (
        "Definite=Def" in str(determiner.morph) or "PronType=Dem" in str(determiner.morph)
    )
    demonstrative = determiner is not None and "PronType=Dem" in str(determiner.morph)
    return demonstrative or (definite and draft.patient is None)


def _compatible(first: Draft, second: Draft, layers: Layers) -> bool:
    """Whether nothing tells two drafts of one kind apart: patients, places, days."""
    if first.start and second.start and (first.start, first.end) != (second.start, second.end):
        return False
    if first.place and second.place and first.place.name != second.place.name:
        return False
    if (first.status == "planned") != (second.status == "planned"):
        return False
    one, other = _words(first), _words(second)
    return not one or not other or bool(one & other)


def _words(draft: Draft) -> set[str]:
    if draft.patient is None:
        return set()
    return {word for word in draft.patient.name.lower().replace("'", " ").split() if len(word) > 3}
