"""Readings of a crowded fortnight, made by chance: nights, unknown days, a town with quarters and region."""

import datetime as dt
import hashlib
import random

from selon.model import Article, Claim, Event, Part, Place, Publication, Reading
from selon.vocabulary import EventKind

FIRST = dt.date(2024, 3, 1)
DAYS = 12
KINDS: tuple[EventKind, ...] = ("bombing", "air_strike", "clash", "attack", "meeting", "displacement")
PLACES = (
    ("Ansongo", 15.66, 0.5, "locality"),
    ("Bara", 15.8, 0.5, "locality"),
    ("Tessit", 14.9, 0.4, "locality"),
    ("Quartier Nord", 15.67, 0.51, "neighbourhood"),
    ("Quartier Sud", 15.65, 0.49, "neighbourhood"),
    ("Région de Gao", 16.0, 0.7, "region"),
    ("Mali", 17.0, -2.0, "country"),
)


def made(count: int, seed: int) -> list[Reading]:
    """So many readings, one in ten of them of a text that another outlet has printed as well."""
    chance = random.Random(seed)
    found = [
        reading(f"Article {number}.", f"Journal {chance.randrange(3)}", chance) for number in range(count)
    ]
    return found + [elsewhere(one) for one in chance.sample(found, count // 10)]


def reading(text: str, outlet: str, chance: random.Random, reader: str = "made") -> Reading:
    """A reading of a text with one to three events."""
    day = FIRST + dt.timedelta(days=chance.randrange(DAYS))
    until = day + dt.timedelta(days=chance.choice((0, 0, 1, 5)))
    article = Article(
        id=f"sha256:{hashlib.sha256(text.encode()).hexdigest()}",
        title="Article",
        language="fr",
        outlet=outlet,
        published=Publication(earliest=day, latest=until),
        text=text,
        capture=hashlib.sha256(f"{text} {outlet}".encode()).hexdigest(),
    )
    told = [event(number, article, chance) for number in range(chance.randint(1, 3))]
    return Reading(
        article=article,
        reader=reader,
        places=tuple(place for _, _, place in told if place),
        events=tuple(event for event, _, _ in told),
        claims=tuple(claim for _, claim, _ in told),
    )


def event(number: int, article: Article, chance: random.Random) -> tuple[Event, Claim, Place | None]:
    span = (0, len(article.text))
    place = somewhere(chance, span) if chance.random() < 0.75 else None
    start, end = days(chance)
    claim = Claim(
        id=hashlib.sha256(f"{article.text} {number}".encode()).hexdigest()[:12],
        kind="event",
        text="event",
        evidence=(span,),
        event=f"e{number}",
        place=place.name if place else None,
        place_span=place.span if place else None,
        start=start,
        end=end,
    )
    return Event(id=f"e{number}", kind=chance.choice(KINDS), trigger=Part(span=span)), claim, place


def somewhere(chance: random.Random, span: tuple[int, int]) -> Place:
    name, lat, lon, kind = chance.choice(PLACES)
    return Place(span=span, name=name, country="ML", lat=lat, lon=lon, id=f"made:{name}", kind=kind)  # type: ignore[arg-type]


def days(chance: random.Random) -> tuple[dt.date | None, dt.date | None]:
    """A day, a night, a longer time, or nothing."""
    first = FIRST + dt.timedelta(days=chance.randrange(DAYS))
    length = chance.choice((0, 0, 0, 1, 1, 6, None))
    return (None, None) if length is None else (first, first + dt.timedelta(days=length))


def elsewhere(one: Reading) -> Reading:
    """The same text in another outlet."""
    capture = hashlib.sha256(f"{one.article.text} Le Double".encode()).hexdigest()
    return one.model_copy(
        update={"article": one.article.model_copy(update={"outlet": "Le Double", "capture": capture})}
    )


def anew(one: Reading, chance: random.Random) -> Reading:
    """What a newer reader finds in the same capture: other events."""
    return reading(one.article.text, one.article.outlet or "", chance, f"newer {chance.random()}")
