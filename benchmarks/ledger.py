"""A large ledger: what adding one more article costs beside reading, and what a page asks for.

    python benchmarks/ledger.py [--articles 100000] [--store URL_OR_PATH]…

Articles are made up: ten years, 40 towns of 8 countries, eight sentences, two events and two figures
each; one in five is a copy of an earlier one, whole or in half. They are as uneven as the world: the
first town has one report in nine, and words are as frequent as in pages of the French press, of which
two that have nothing to do with each other share 0.3 traces on average. The ledger is filled with
`add_all`, the last 200 articles are added one by one. Asked for are the largest incident of the first
town in the last three months, its series, the lineage of its first article, and all incidents there.
Prints one row a store; PostgreSQL needs the URL of an empty database. A store that holds the first of
these articles already is filled on from there, with 200 more at least.
"""

import argparse
import datetime as dt
import hashlib
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import accumulate, islice
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
AT_ONCE = 500
FULL = 100_000
"""So many articles are ten years; fewer are fewer years of as many articles a day."""
TOWNS, WORDS = 40, 20_000
HEADER = (
    "| store | articles | add, ms: median | 95 % | town, 3 months | incident | series | lineage "
    "| claims of the incident | filled, articles/s |"
)
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
    vocabulary = [word(chance) for _ in range(WORDS)]
    frequency = list(accumulate(1 / (rank + 20) for rank in range(WORDS)))
    recent: list[list[str]] = []
    for number in range(count):
        day = START + dt.timedelta(days=number * DAYS // FULL)
        lines = [sentence(vocabulary, frequency, chance) for _ in range(8)]
        if recent and chance.random() < COPIED:
            copied = chance.choice(recent)
            lines = copied[: chance.choice((4, 8))] + lines[:2]
        recent = [*recent[-200:], lines]
        yield reading(number, day, lines, chance)


def sentence(vocabulary: list[str], frequency: list[float], chance: random.Random) -> str:
    return " ".join(chance.choices(vocabulary, cum_weights=frequency, k=22)).capitalize() + "."


def reading(number: int, day: dt.date, lines: list[str], chance: random.Random) -> Reading:
    text = f"Titre {number}\n\n" + "\n\n".join(lines)
    place = town(chance.choices(range(TOWNS), [1 / (rank + 3) for rank in range(TOWNS)])[0])
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
                id="e1",
                kind=kind,  # type: ignore[arg-type]
                trigger=Part(span=span),
                place=place.name,
                start=happened,
                end=happened,
            ),
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


def filled(ledger: Ledger, count: int, held: int) -> tuple[float, list[float]]:
    """Seconds for all articles but the last ones, milliseconds of each of these; `held` are there already."""
    coming = islice(made(count), held, None)
    began = time.perf_counter()
    for start in range(held, count - TIMED, AT_ONCE):
        ledger.add_all(islice(coming, min(AT_ONCE, count - TIMED - start)))
        if start % 5000 == 0:
            print(f"{start:,} in {time.perf_counter() - began:.0f} s", file=sys.stderr)
    filling = time.perf_counter() - began
    return filling, sorted(milliseconds(lambda one=one: ledger.add(one)) for one in coming)  # type: ignore[misc]


def asked(ledger: Ledger) -> tuple[list[float], int]:
    """The median milliseconds of each question, and the claims of the incident that is asked for."""
    until = max(day for article in ledger.articles() if (day := article.published_to))
    last = ClaimFilter(since=until - dt.timedelta(days=90), place="Ville0")
    largest = max(ledger.incidents(last), key=lambda incident: len(incident.claims))
    questions = (
        lambda: ledger.incidents(last),
        lambda: ledger.incident(largest.id),
        lambda: ledger.series("killed", incident=largest.id),
        lambda: ledger.lineage(largest.claims[0].article),
    )
    took = [statistics.median(milliseconds(question) for _ in range(15)) for question in questions]
    return took, len(largest.claims)


def measured(where: str, count: int) -> str:
    """One row of the table."""
    with Ledger(where) as ledger:
        held = len(ledger.articles())
        filling, adding = filled(ledger, count, held)
        took, claims = asked(ledger)
    name = "PostgreSQL" if "://" in where else "SQLite"
    times = (statistics.median(adding), adding[int(TIMED * 0.95)], *took)
    cells = " | ".join(f"{time:.1f}" for time in times)
    return f"| {name} | {count} | {cells} | {claims} | {(count - TIMED - held) / filling:.0f} |"


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
