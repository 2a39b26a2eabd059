"""Articles and claims of a fictional war, made by hand for the tests of fusion."""

import datetime as dt
from dataclasses import dataclass

from selon.model import Article, Publication
from selon.stored import Link, StoredClaim
from selon.vocabulary import EventKind, Measure, Status, Unit


@dataclass(frozen=True)
class Spot:
    """A place of the fictional war, with the precision level of UCDP."""

    name: str
    lat: float
    lon: float
    id: str
    precision: int


QUARTER = Spot("Vieux-Quai", 33.31, 44.42, "x:2", 1)
OTHER_QUARTER = Spot("Haute-Cale", 33.38, 44.45, "x:4", 1)
CITY = Spot("Grand-Port", 33.33, 44.41, "x:3", 2)


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
    place: Spot | None = QUARTER,
    days: tuple[str, str] | None = ("2031-04-02", "2031-04-02"),
    agent: str | None = None,
    status: Status = "happened",
    span: tuple[int, int] = (0, 10),
) -> StoredClaim:
    """An event claim of the article `of`, in its own voice; its event is `KEY-e`."""
    known: dict[str, object] = {"event_kind": kind, "agent": agent, "status": status, "event": f"{key}-e"}
    if days:
        known |= {"start": day(days[0]), "end": day(days[1])}
    return _claim(key, of, "event", place, span, known)


def figure(
    key: str,
    of: Article,
    low: int | None,
    high: int | None,
    best: int | None,
    measure: Measure = "killed",
    unit: Unit = "person",
    source: str | None = None,
    place: Spot | None = QUARTER,
    event_id: str | None = None,
    part_of: str | None = None,
    span: tuple[int, int] = (0, 10),
) -> StoredClaim:
    """A figure claim of the article `of`."""
    known: dict[str, object] = {
        "low": low,
        "high": high,
        "best": best,
        "measure": measure,
        "unit": unit,
        "figure": str(best or low or high),
        "event": event_id,
        "part_of": part_of,
        "as_of": of.published.latest,
    }
    if source:
        known |= {"chain": (Link(name=source, kind="official"),), "source": source}
    return _claim(key, of, "figure", place, span, known)


def _claim(
    key: str, of: Article, kind: str, place: Spot | None, span: tuple[int, int], known: dict[str, object]
) -> StoredClaim:
    of_place = {f: getattr(place, f) for f in ("lat", "lon", "precision")} if place else {}
    return StoredClaim.model_validate(
        {
            "id": f"claim:{key}",
            "kind": kind,
            "text": key,
            "evidence": (span,),
            "quote": of.text[slice(*span)],
            "place": place.name if place else None,
            "place_id": place.id if place else None,
            "country": "IQ" if place else None,
            "article": of.id,
            "title": of.title,
            "outlet": of.outlet,
            "language": of.language,
            "credits": of.credits,
            "published_from": of.published.earliest,
            "published_to": of.published.latest,
            **of_place,
            **known,
        }
    )
