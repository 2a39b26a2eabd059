"""An incident as the one row that event data sets want, with what does not fit as notes."""

from collections.abc import Mapping
from dataclasses import dataclass

from selon.export.qualifier import chain, qualifier
from selon.fusion import Incident, Root, Series, Summary, series, summary

RULE = "lowest"
"""Data sets hold one number: the lowest of what each source said last, the rest in the notes."""


@dataclass(frozen=True, slots=True)
class Told:
    """`dead` is None where nobody gives a number."""

    incident: Incident
    dead: Summary | None
    roots: tuple[str, ...]
    notes: str


def told(incident: Incident, roots: Mapping[str, Root]) -> Told:
    """The incident with `roots` of its claims by id."""
    found = series(incident.figures, roots, of_one=True)
    deaths = [each for each in found if (each.measure, each.unit) == ("killed", "person")]
    names = tuple(sorted({roots[claim.id].name for claim in incident.claims}))
    return Told(incident, summary(deaths[0], RULE) if deaths else None, names, _notes(incident, found))


def _notes(incident: Incident, found: tuple[Series, ...]) -> str:
    """Every figure with its qualifier and chain, every denial, and how figures clash."""
    figures = [
        f"{claim.measure} {qualifier(claim)}: {claim.figure} ({chain(claim) or 'no source'})".replace(
            "  ", " "
        )
        for claim in incident.figures
    ]
    doubts = [
        f"{claim.status}: {claim.text} ({chain(claim)})"
        for claim in incident.claims
        if claim.status != "happened" or claim.hearsay
    ]
    clashes = [
        f"{each.points[relation.left].text} / {each.points[relation.right].text}: {relation.reason}"
        for each in found
        for relation in each.relations
        if relation.way == "contradicts"
    ]
    return "; ".join(dict.fromkeys([*figures, *doubts, *clashes]))
