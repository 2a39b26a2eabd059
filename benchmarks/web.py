"""How fast the workbench answers with many articles in the ledger.

    python benchmarks/web.py [--articles 10000] [--rounds 20] [--ledger FILE]

Fills a ledger with made readings (ten claims each, three years, forty outlets, four hundred sources),
opens the workbench on it, and asks every page with ever other selections. Prints the median and the 95th
percentile of each page in milliseconds, and the time that the first page takes after the ledger has grown.
"""

import argparse
import datetime as dt
import hashlib
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from fastapi.testclient import TestClient

from selon.ledger import Ledger
from selon.model import (
    Article,
    Attribution,
    Block,
    Claim,
    Event,
    Figure,
    Part,
    Place,
    Publication,
    Reading,
    Source,
)
from selon.vocabulary import EventKind, Measure
from selon.web.app import make_app
from selon.web.asking import Library, Selection

DAYS, OUTLETS, SOURCES, PLACES, CLAIMS = 1000, 40, 400, 170, 10
FIRST = dt.date(2021, 1, 1)
KINDS, MEASURES = get_args(EventKind), get_args(Measure)


def word(dice: random.Random) -> str:
    return "".join(dice.choice("bcdfglmnprst") + dice.choice("aeiou") for _ in range(dice.randint(2, 4)))


def made(number: int, dice: random.Random) -> Reading:
    """A reading of a text of random words; sources and places are as uneven as in the world."""
    sentences = [" ".join(word(dice) for _ in range(14)).capitalize() + "." for _ in range(CLAIMS)]
    title = " ".join(word(dice) for _ in range(6)).capitalize()
    text = f"{title}\n\n" + "\n\n".join(sentences)
    day = FIRST + dt.timedelta(days=dice.randrange(DAYS))
    spans, at = [], len(title) + 2
    for sentence in sentences:
        spans.append((at, at + len(sentence)))
        at += len(sentence) + 2
    key = hashlib.sha256(text.encode()).hexdigest()
    furniture = "Accueil\nPolitique\nSport\n"
    article = Article(
        id=f"sha256:{key}",
        title=title,
        language="fr",
        outlet=f"Outlet {int(dice.paretovariate(0.9)) % OUTLETS}",
        published=Publication(earliest=day, latest=day),
        text=text,
        page_text=furniture + text,
        blocks=(Block(article=(0, len(text)), page=(len(furniture), len(furniture) + len(text))),),
        capture=key,
    )
    parts = [part(i, span, day, dice) for i, span in enumerate(spans)]
    return Reading(
        article=article,
        reader="made",
        attributions=tuple(each[0] for each in parts),
        figures=tuple(each[1] for each in parts if each[1]),
        events=tuple(each[2] for each in parts if each[2]),
        places=tuple(each[3] for each in parts),
        claims=tuple(
            claim(f"c{key[:12]}{i:x}", article, span, parts[i], day) for i, span in enumerate(spans)
        ),
    )


Parts = tuple[Attribution, Figure | None, Event | None, Place]


def part(i: int, span: tuple[int, int], day: dt.date, dice: random.Random) -> Parts:
    where = int(dice.paretovariate(0.35)) % PLACES
    place = Place(
        span=span,
        name=f"Place {where}",
        country=f"{'ABCDE'[where % 5]}X",
        lat=where / 2,
        lon=where / 3,
        precision=1,
    )
    source = Source(name=f"Source {int(dice.paretovariate(0.7)) % SOURCES}", kind="official")
    said = Attribution(id=f"a{i}", content=(Part(span=span),), sources=(source,))
    number = int(dice.paretovariate(0.8))
    figure = (
        Figure(id=f"f{i}", span=span, text=str(number), low=number, high=number, best=number,
               measure=dice.choice(MEASURES), as_of=day, event=f"e{i - 1}")
        if i % 3 == 1 else None
    )  # fmt: skip
    event = (
        Event(id=f"e{i}", kind=dice.choice(KINDS), trigger=Part(span=span), start=day, end=day)
        if i % 3 == 0
        else None
    )
    return said, figure, event, place


def claim(key: str, article: Article, span: tuple[int, int], parts: Parts, day: dt.date) -> Claim:
    said, figure, event, place = parts
    return Claim(
        id=key,
        kind="figure" if figure else "event" if event else "statement",
        text=article.text[slice(*span)],
        evidence=(span,),
        chain=(article.outlet or "", said.sources[0].name),
        event=event.id if event else None,
        figure=figure.id if figure else None,
        attribution=said.id,
        place=place.name,
        place_span=span,
        start=day,
        end=day,
    )


def fill(path: Path, articles: int) -> None:
    dice = random.Random(9)
    started = time.perf_counter()
    with Ledger(path) as ledger:
        for number in range(articles):
            ledger.add(made(number, dice))
            if number % 1000 == 999:
                print(f"{number + 1} articles, {time.perf_counter() - started:.0f} s", flush=True)


def addresses(library: Library, rounds: int) -> Iterator[tuple[str, str]]:
    """Addresses of every page, each of another claim, article or selection."""
    dice = random.Random(4)
    shelf = library.state()[1]
    for _ in range(rounds):
        claims = library.claims_at(
            shelf, shelf.places_of([dice.choice(shelf.columns.ids) for _ in range(30)])
        )
        event = next(each for each in claims if each.kind == "event")
        one, other = claims[:2]
        selection = Selection(place=one.place, kind="figure").query()
        yield "claims", "/claims?page=" + str(dice.randint(1, 900))
        yield "claims, selected", f"/claims?{selection}&sort=-number"
        yield "claims, words", "/claims?text=" + one.quote.split()[2].strip(".")
        yield "article", f"/article/{one.article}?claim={one.id}"
        yield "incidents", f"/incidents?page={dice.randint(1, 50)}"
        yield "incident", f"/incident/{event.id}"
        yield "review", f"/review?{selection}"
        yield "lineage", f"/lineage/{one.article}"
        yield "compare", f"/compare?origin={one.article}&copy={other.article}"
        yield "sources", f"/sources?page={dice.randint(1, 6)}"
        yield "source", f"/sources?name=Source+{dice.randrange(SOURCES)}"
        yield "map", f"/map?outlet={one.outlet}"
        yield "timeline", f"/timeline?page={dice.randint(1, 900)}"
        yield "decisions", "/decisions"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--ledger", type=Path)
    given = parser.parse_args()
    path = given.ledger or Path(tempfile.mkdtemp()) / "made.db"
    if not path.exists():
        fill(path, given.articles)
    library = Library(path)
    asked = list(addresses(library, given.rounds))
    library.close()
    with TestClient(make_app(path), base_url="http://127.0.0.1") as client:
        started = time.perf_counter()
        client.get("/claims")
        print(f"first page: {1000 * (time.perf_counter() - started):.0f} ms")
        client.get("/sources")
        times: dict[str, list[float]] = {}
        for name, address in asked:
            started = time.perf_counter()
            answer = client.get(address)
            assert answer.status_code == 200, (address, answer.status_code)
            times.setdefault(name, []).append(1000 * (time.perf_counter() - started))
    print(f"{'page':20}{'median':>8}{'p95':>8}  ms")
    for name, taken in times.items():
        print(f"{name:20}{statistics.median(taken):8.0f}{statistics.quantiles(taken, n=20)[-1]:8.0f}")


if __name__ == "__main__":
    main()
