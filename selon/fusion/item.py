"""A claim as fusion sees it: with its event, figure, place, dates and the article it stands in."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from selon.model import Article, Attribution, Claim, Event, Figure, Place, Reading, Source


@dataclass(frozen=True, slots=True)
class Item:
    """A claim joined with everything that it refers to in its reading."""

    claim: Claim
    article: Article
    event: Event | None
    figure: Figure | None
    attribution: Attribution | None
    place: Place | None

    @property
    def source(self) -> Source | None:
        """The ultimate source that the article names, None for the article's own voice."""
        sources = self.attribution.sources if self.attribution else ()
        return sources[-1] if sources else None

    @property
    def start(self) -> dt.date | None:
        return self.claim.start or (self.event.start if self.event else None)

    @property
    def end(self) -> dt.date | None:
        return self.claim.end or (self.event.end if self.event else None)

    @property
    def as_of(self) -> dt.date | None:
        """The day the figure is given for: as stated, else the last day the article can be of."""
        return (self.figure.as_of if self.figure else None) or self.article.published.latest

    @property
    def actors(self) -> frozenset[str]:
        """Ids, else names, of who did and who underwent the event."""
        arguments = (self.event.agent, self.event.patient) if self.event else ()
        return frozenset(argument.actor or argument.name for argument in arguments if argument)


def items(reading: Reading) -> tuple[Item, ...]:
    """The claims of a reading, each joined with what it refers to."""
    events = {event.id: event for event in reading.events}
    figures = {figure.id: figure for figure in reading.figures}
    attributions = {attribution.id: attribution for attribution in reading.attributions}
    return tuple(
        Item(
            claim=claim,
            article=reading.article,
            event=events.get(claim.event or ""),
            figure=figures.get(claim.figure or ""),
            attribution=attributions.get(claim.attribution or ""),
            place=_place(claim, reading.places),
        )
        for claim in reading.claims
    )


def _place(claim: Claim, places: Iterable[Place]) -> Place | None:
    """The place mention of a claim: by its span, else the first resolved one of that name."""
    named = [place for place in places if claim.place and place.name == claim.place]
    at = [place for place in places if claim.place_span and place.span == claim.place_span]
    resolved = [place for place in named if place.lat is not None]
    return next(iter([*at, *resolved, *named]), None)
