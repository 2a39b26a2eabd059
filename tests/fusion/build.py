"""Articles and claims of a fictional war, made by hand for the tests of fusion."""

import datetime as dt
from dataclasses import replace

from selon.fusion import Item
from selon.model import (
    Argument,
    Article,
    Attribution,
    Claim,
    Event,
    Figure,
    Part,
    Place,
    Publication,
    Source,
)
from selon.vocabulary import EventKind, Measure, Status

PORT = Place(span=(0, 4), name="Port-Azur", country="IQ", lat=33.30, lon=44.40, id="x:1", precision=1)
QUARTER = Place(span=(0, 4), name="Vieux-Quai", country="IQ", lat=33.31, lon=44.42, id="x:2", precision=1)
OTHER_QUARTER = Place(
    span=(0, 4), name="Haute-Cale", country="IQ", lat=33.38, lon=44.45, id="x:4", precision=1
)
CITY = Place(span=(0, 4), name="Grand-Port", country="IQ", lat=33.33, lon=44.41, id="x:3", precision=2)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def article(
    key: str,
    text: str = "",
    outlet: str | None = None,
    published: str | tuple[str, str] | None = None,
    credited: tuple[str, ...] = (),
    url: str | None = None,
) -> Article:
    first, last = (published, published) if isinstance(published, str) else published or (None, None)
    return Article(
        id=key,
        title=key,
        language="fr",
        outlet=outlet,
        url=url,
        text=text,
        credits=credited,
        published=Publication(earliest=first and day(first), latest=last and day(last)),
    )


def event(
    key: str,
    of: Article,
    kind: EventKind = "bombing",
    place: Place | None = QUARTER,
    days: tuple[str, str] | None = ("2031-04-02", "2031-04-02"),
    agent: str | None = None,
    status: Status = "happened",
    span: tuple[int, int] = (0, 10),
) -> Item:
    start, end = (day(days[0]), day(days[1])) if days else (None, None)
    happening = Event(
        id=f"{key}-e",
        kind=kind,
        trigger=Part(span=span),
        agent=Argument(span=span, name=agent) if agent else None,
        start=start,
        end=end,
        status=status,
    )
    claim = Claim(
        id=f"claim:{key}",
        kind="event",
        text=key,
        evidence=(span,),
        event=happening.id,
        place=place.name if place else None,
        start=start,
        end=end,
        status=status,
    )
    return Item(claim, of, happening, None, None, place)


def figure(
    key: str,
    of: Article,
    low: int | None,
    high: int | None,
    best: int | None,
    measure: Measure = "killed",
    source: str | None = None,
    as_of: str | None = None,
    place: Place | None = QUARTER,
    event_id: str | None = None,
    span: tuple[int, int] = (0, 10),
) -> Item:
    chain = tuple(name for name in (of.outlet, source) if name)
    said = Attribution(
        id="a1",
        content=(Part(span=span),),
        sources=(Source(name=source, kind="official"),) if source else (),
    )
    count = Figure(
        id=f"{key}-f",
        span=span,
        text=str(best or low or high),
        low=low,
        high=high,
        best=best,
        measure=measure,
        source=source,
        event=event_id,
        as_of=as_of and day(as_of),
    )
    claim = Claim(
        id=f"claim:{key}",
        kind="figure",
        text=key,
        evidence=(span,),
        figure=count.id,
        event=event_id,
        chain=chain,
        place=place.name if place else None,
    )
    return Item(claim, of, None, count, said if source else None, place)


def part(item: Item, whole: str) -> Item:
    """`item` as a part of the figure `whole`."""
    assert item.figure
    return replace(item, figure=item.figure.model_copy(update={"part_of": whole}))
