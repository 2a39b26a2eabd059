"""The two sides of an incident, and what kind of actor each is."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from selon.actors import open_registry
from selon.fusion import Incident
from selon.vocabulary import SourceKind

CIVIL: frozenset[SourceKind] = frozenset({"person", "public", "witness"})


@dataclass(frozen=True, slots=True)
class Side:
    """A name as most claims give it; `kind` is the registry's, None where it does not know the actor."""

    name: str
    kind: SourceKind | None


NOBODY = Side("", None)


def sides(incident: Incident) -> tuple[Side, Side]:
    """Who does it and who undergoes it; a number of victims ("14 dockers") is no side."""
    counted = {claim.figure for claim in incident.figures}
    agents = ((claim.agent, claim.agent_actor) for claim in incident.events)
    patients = ((c.patient, c.patient_actor) for c in incident.events if c.patient not in counted)
    return _side(agents), _side(patients)


def _side(named: Iterable[tuple[str | None, str | None]]) -> Side:
    counts = Counter((actor or name or "", name or "", actor) for name, actor in named if name)
    if not counts:
        return NOBODY
    _, name, actor = min(counts, key=lambda each: (-counts[each], each[1]))
    return Side(name, kind_of(actor))


def kind_of(actor: str | None) -> SourceKind | None:
    """The kind of an actor by its id; an army or police of a state is its government."""
    if actor is None:
        return None
    if actor.partition(":")[0] in ("gov", "army", "police"):
        return "government"
    known = open_registry().get(actor)
    return known.kind if known else None
