"""Places: the speed and memory of the look-up, and the reading beside "the most populous namesake".

python benchmarks/places.py GOLD [TEXT...]

GOLD is a folder with `texts/` and `dev/` as the gold articles have them. The baseline takes the same mentions
and gives each the most populous place of its name (countries first). Right is: same country, and within 50 km
or of the same name. TEXT are files for the speed of the look-up; without them the gold texts serve.
"""

import argparse
import json
import resource
import time
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import NamedTuple

from selon.gazetteer import Record, fold, open_gazetteer
from selon.gazetteer.scan import Scanner
from selon.language import open_pack
from selon.model import Article, Place
from selon.reading.document import Document
from selon.reading.places import read_places
from selon.reading.places.names import names_of

NEAR_KM = 50


class Spot(NamedTuple):
    """A place as far as it is scored."""

    name: str
    country: str | None
    lat: float | None
    lon: float | None


def is_right(gold: Spot, found: Spot) -> bool:
    if (gold.country or "") != (found.country or ""):
        return False
    if fold(gold.name) == fold(found.name):
        return True
    if gold.lat is None or gold.lon is None or found.lat is None or found.lon is None:
        return False
    p, q = radians(gold.lat), radians(found.lat)
    east = sin(radians(gold.lon - found.lon) / 2)
    return 12742 * asin(sqrt(sin((p - q) / 2) ** 2 + cos(p) * cos(q) * east**2)) <= NEAR_KM


def most_populous(text: str, found: Place) -> Spot:
    """The baseline's answer for the mention `found` of `text`."""
    surface = text[found.span[0] : found.span[1]]
    records: list[Record] = [*names_of("fr").find(surface), *open_gazetteer().find(surface)]
    if not records:
        return Spot(surface, None, None, None)
    best = max(records, key=lambda record: (record.kind == "country", record.population))
    return Spot(surface, best.country, best.lat, best.lon)


def gold_of(path: Path, text: str) -> list[tuple[tuple[int, int], Spot]]:
    """Spans and places of a gold file."""
    spots = []
    for entry in json.loads(path.read_text(encoding="utf-8"))["places"]:
        at = -1
        for _ in range(entry.get("n", 1)):
            at = text.find(entry["q"], at + 1)
        spot = Spot(entry["name"], entry["country"], entry.get("lat"), entry.get("lon"))
        spots.append(((at, at + len(entry["q"])), spot))
    return spots


def accuracy(folder: Path) -> None:
    """Share of the gold places that are found and put right, by Selon and by the baseline."""
    paths = sorted((folder / "texts").glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    pack = open_pack("fr")
    docs = list(pack.parser.parse_all(texts))
    ours = theirs = count = 0
    took = 0.0
    for path, text, doc in zip(paths, texts, docs, strict=True):
        article = Article(id=path.stem, title="", language="fr", text=text)
        start = time.process_time()
        places = read_places(Document(article, pack, doc))
        took += time.process_time() - start
        for (start_at, end_at), gold in gold_of(folder / "dev" / f"{path.stem}.json", text):
            count += 1
            hit = next((p for p in places if p.span[0] < end_at and start_at < p.span[1]), None)
            if hit:
                ours += is_right(gold, Spot(hit.name, hit.country, hit.lat, hit.lon))
                theirs += is_right(gold, most_populous(text, hit))
    print(f"right, Selon                     {ours / count:.3f}  ({ours} of {count})")
    print(f"right, most populous namesake    {theirs / count:.3f}  ({theirs} of {count})")
    print(f"places layer, parsed articles    {took:.2f} s for {len(paths)} articles")


def speed(texts: list[str]) -> None:
    """Words and mentions a second of the look-up alone, on one core."""
    gazetteer, names = open_gazetteer(), names_of("fr")
    scanner = Scanner(gazetteer.names.trie, names, names.heads)
    words = sum(len(text.split()) for text in texts)
    mentions, rounds = 0, 5
    start = time.process_time()
    for _ in range(rounds):
        mentions = sum(1 for text in texts for _ in scanner.scan(text))
    took = (time.process_time() - start) / rounds
    print(f"look-up                          {words / took:,.0f} words/s, {mentions / took:,.0f} mentions/s")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("text", type=Path, nargs="*")
    args = parser.parse_args()
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
    gazetteer = open_gazetteer()
    gazetteer.find("Ramadi")
    took = time.perf_counter() - start
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"places                           {len(gazetteer):,}")
    print(f"open and first look-up           {took:.3f} s, {grown:.1f} MB resident")
    speed([path.read_text(encoding="utf-8") for path in args.text or sorted(args.gold.glob("texts/*.txt"))])
    accuracy(args.gold)


if __name__ == "__main__":
    main()
