"""Claims: events, figures and bare statements, each joined with its attribution."""

from selon.model import Attribution, Claim, Event, Figure, Place
from selon.reading.claims.belonging import link_figures
from selon.reading.claims.build import Builder, bare
from selon.reading.document import Document

__all__ = ["link_figures", "read_claims"]


def read_claims(
    document: Document,
    attributions: tuple[Attribution, ...],
    figures: tuple[Figure, ...],
    events: tuple[Event, ...],
    places: tuple[Place, ...],
) -> tuple[Claim, ...]:
    """The claims of an article, in order of their first evidence."""
    builder = Builder(document, {said.id: said for said in attributions}, events, places)
    claims = [
        *(builder.of_event(event) for event in events),
        *(builder.of_figure(figure) for figure in figures),
        *(builder.of_statement(said) for said in bare(attributions, events, figures)),
    ]
    return tuple(sorted(claims, key=lambda claim: (claim.evidence[0], claim.kind, claim.id)))
