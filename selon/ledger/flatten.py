"""Reading → its claims, each with all that the reading knows about it."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from selon.model import Attribution, Claim, Event, Figure, Place, Reading, Source
from selon.stored import Link, StoredClaim

GAP = " … "
"""Between the stretches of a quote."""


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


Item = TypeVar("Item", bound=_Identified)


def flatten(reading: Reading) -> tuple[StoredClaim, ...]:
    """The claims of a reading, in order."""
    attributions, figures, events = (
        _by_id(reading.attributions),
        _by_id(reading.figures),
        _by_id(reading.events),
    )
    return tuple(
        _claim(
            reading,
            claim,
            attributions.get(claim.attribution or ""),
            figures.get(claim.figure or ""),
            events.get(claim.event or ""),
        )
        for claim in reading.claims
    )


def _claim(
    reading: Reading, claim: Claim, said: Attribution | None, figure: Figure | None, event: Event | None
) -> StoredClaim:
    article = reading.article
    chain = _chain(reading, claim, said)
    place = _place(reading, claim)
    return StoredClaim(
        id=claim.id,
        kind=claim.kind,
        text=claim.text,
        evidence=claim.evidence,
        quote=GAP.join(article.text[start:end] for start, end in claim.evidence),
        chain=chain,
        source=chain[-1].name if chain else None,
        stance=claim.stance,
        status=claim.status,
        hearsay=claim.hearsay,
        event=claim.event,
        event_kind=event.kind if event else None,
        agent=event.agent.name if event and event.agent else None,
        agent_actor=event.agent.actor if event and event.agent else None,
        patient=event.patient.name if event and event.patient else None,
        patient_actor=event.patient.actor if event and event.patient else None,
        measure=figure.measure if figure else None,
        unit=figure.unit if figure else None,
        low=figure.low if figure else None,
        high=figure.high if figure else None,
        best=figure.best if figure else None,
        figure=figure.text if figure else None,
        who=figure.who if figure else None,
        part_of=figure.part_of if figure else None,
        cumulative=figure.cumulative if figure else False,
        as_of=figure.as_of if figure else None,
        place=claim.place,
        place_id=place.id if place else None,
        country=place.country if place else None,
        lat=place.lat if place else None,
        lon=place.lon if place else None,
        precision=place.precision if place else None,
        radius_km=place.radius_km if place else None,
        place_kind=place.kind if place else None,
        start=claim.start,
        end=claim.end,
        article=article.id,
        title=article.title,
        outlet=article.outlet,
        language=article.language,
        url=article.url,
        credits=article.credits,
        published_from=article.published.earliest,
        published_to=article.published.latest,
    )


def _chain(reading: Reading, claim: Claim, said: Attribution | None) -> tuple[Link, ...]:
    """The claim's sources without the outlet, each with what the attributions know of that name."""
    sources = said.sources if said else ()
    known = {source.name: source for each in reading.attributions for source in each.sources}
    known |= {source.name: source for source in sources}
    names = claim.chain[1:] if claim.chain[:1] == (reading.article.outlet,) else claim.chain
    return tuple(_link(name, known.get(name)) for name in names or [source.name for source in sources])


def _link(name: str, source: Source | None) -> Link:
    if source is None:
        return Link(name=name)
    return Link(name=name, kind=source.kind, anonymous=source.anonymous, actor=source.actor)


def _place(reading: Reading, claim: Claim) -> Place | None:
    """The place that the claim names: the mention it points to, else the first of that name."""
    at = [place for place in reading.places if place.span == claim.place_span]
    named = [place for place in reading.places if place.name == claim.place]
    return next(iter(at + named), None) if claim.place else None


def _by_id(items: Sequence[Item]) -> dict[str, Item]:
    return {item.id: item for item in items}
