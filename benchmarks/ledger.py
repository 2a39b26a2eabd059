"""A large ledger: what adding one more article costs beside reading, and what a page asks for.

    python benchmarks/ledger.py [--articles 100000] [--store URL_OR_PATH]…

Articles are made up: 40 towns of 8 countries, ten years, eight sentences, two events and two figures each;
one in five is a copy of an earlier one, whole or in half. Prints one row a store. PostgreSQL needs the URL
of an empty database.
"""

import argparse
import datetime as dt
import hashlib
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from selon.ledger import ClaimFilter, Ledger
from selon.model import (
    Article,
    Claim,
    Event,
    Figure,
    Part,
    Place,
    Publication,
    Reading,
)

SYLLABLES = ("ba", "ko", "ni", "ra", "te", "su", "mo", "li", "da", "fe", "gu", "za", "pi", "vo", "ke", "na")
KINDS = ("bombing", "air_strike", "clash", "attack", "displacement")
START = dt.date(2016, 1, 1)
DAYS = 3650
TIMED = 200
HEADER = "| store | articles | add, ms: median, 95 % | incidents | incident | series | lineage | articles/s |"
COPIED = 0.2


def word(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4)))


def town(number: int) -> Place:
    country = "ABCDEFGH"[number % 8] * 2
    lat, lon = 10 + number % 8 * 3 + number // 8 * 0.4, 5 + number % 8 * 4 + number // 8 * 0.3
    return Place(
        span=(0, 1),
        name=f"Ville{number}",
        country=country,
        lat=lat,
        lon=lon,
        id=f"x:{number}",
        kind="locality",
    )


def made(count: int, seed: int = 1) -> Iterator[Reading]:
    """So many readings, in order of publication."""
    chance = random.Random(seed)
    vocabulary = [word(chance) for _ in range(20_000)]
    recent: list[list[str]] = []
    for number in range(count):
        day = START + dt.timedelta(days=number * DAYS // count)
        lines = [" ".join(chance.choices(vocabulary, k=22)).capitalize() + "." for _ in range(8)]
        if recent and chance.random() < COPIED:
            copied = chance.choice(recent)
            lines = copied[: chance.choice((4, 8))] + lines[:2]
        recent = [*recent[-200:], lines]
        yield reading(number, day, lines, chance)


def reading(number: int, day: dt.date, lines: list[str], chance: random.Random) -> Reading:
    text = f"Titre {number}\n\n" + "\n\n".join(lines)
    place = town(chance.randrange(40))
    begin = text.index("\n\n") + 2
    span = (begin, begin + len(lines[0]))
    article = Article(
        id="sha256:" + hashlib.sha256(text.encode()).hexdigest(),
        title=f"Titre {number}",
        language="fr",
        outlet=f"Journal {chance.randrange(60)}",
        published=Publication(earliest=day, latest=day),
        text=text,
    )
    kind = chance.choice(KINDS)
    happened = day - dt.timedelta(days=chance.randrange(3))
    dead = chance.randrange(1, 60)
    known = {"place": place.name, "start": happened, "end": happened, "evidence": (span,), "event": "e1"}
    return Reading(
        article=article,
        reader="made",
        places=(place.model_copy(update={"span": span}),),
        events=(
            Event(
                id="e1", kind=kind, trigger=Part(span=span), place=place.name, start=happened, end=happened
            ),  # type: ignore[arg-type]
            Event(id="e2", kind="meeting", trigger=Part(span=span)),
        ),
        figures=(
            Figure(
                id="f1",
                span=span,
                text=f"{dead} morts",
                low=dead,
                high=dead,
                best=dead,
                measure="killed",
                as_of=day,
            ),
            Figure(id="f2", span=span, text="des blessés", low=2, measure="wounded", as_of=day),
        ),
        claims=(
            Claim(id=f"c{number:08x}a", kind="event", text="event", **known),  # type: ignore[arg-type]
            Claim(id=f"c{number:08x}b", kind="event", text="meeting", evidence=(span,), event="e2"),
            Claim(id=f"c{number:08x}c", kind="figure", text="dead", figure="f1", place_span=span, **known),  # type: ignore[arg-type]
            Claim(id=f"c{number:08x}d", kind="figure", text="hurt", figure="f2", place_span=span, **known),  # type: ignore[arg-type]
        ),
    )


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def measured(where: str, count: int) -> str:
    """One row of the table."""
    with Ledger(where) as ledger:
        adding: list[float] = []
        began = time.perf_counter()
        for number, one in enumerate(made(count)):
            took = milliseconds(lambda one=one: ledger.add(one))  # type: ignore[misc]
            if number >= count - TIMED:
                adding.append(took)
        filling = time.perf_counter() - began
        last = ClaimFilter(since=START + dt.timedelta(days=DAYS - 90), place="Ville7")
        found = ledger.incidents(last)
        asked = {
            "incidents of a place, three months": lambda: ledger.incidents(last),
            "one incident": lambda: ledger.incident(found[0].id),
            "its series": lambda: ledger.series("killed", incident=found[0].id),
            "lineage": lambda: ledger.lineage(found[0].claims[0].article),
        }
        cells = [f"{statistics.median(milliseconds(ask) for _ in range(15)):8.1f}" for ask in asked.values()]
        rank = sorted(adding)
        name = "PostgreSQL" if "://" in where else "SQLite"
        add = f"{statistics.median(rank):8.1f} {rank[int(len(rank) * 0.95)]:8.1f}"
        return f"| {name:10} | {count:8} | {add} | {' | '.join(cells)} | {count / filling:6.0f} |"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--store", action="append", default=[])
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print(HEADER)
        for where in args.store or [str(Path(folder) / "large.db")]:
            print(measured(where, args.articles), flush=True)


if __name__ == "__main__":
    main()
