"""How long the layers of a reading take beside the bare parse: python -m benchmarks.reading [FOLDER]

FOLDER holds texts (*.txt); without it, the gold articles beside the checkout. Layers are timed one by one
over the same parses, in one process, on the clock of the processor.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from selon import open_article
from selon.language import open_pack
from selon.reading.actors import read_mentions
from selon.reading.attributions import read_attributions
from selon.reading.claims import read_claims
from selon.reading.document import Document
from selon.reading.events import read_events
from selon.reading.figures import read_figures
from selon.reading.places import read_places
from selon.reading.quotes import read_quotes
from selon.reading.times import times_of

Layer = TypeVar("Layer")
GOLD = Path(__file__).parents[2] / "shared" / "gold" / "texts"
ROUNDS = 3


def layers_of(document: Document, spent: dict[str, float]) -> None:
    """Read every layer of one document, adding the seconds of each to `spent`."""

    def timed(name: str, read: Callable[[], Layer]) -> Layer:
        start = time.process_time()
        layer = read()
        spent[name] = spent.get(name, 0.0) + time.process_time() - start
        return layer

    quotes = timed("quotes", lambda: read_quotes(document))
    times = timed("times", lambda: times_of(document))
    places = timed("places", lambda: read_places(document))
    mentions = timed("actors", lambda: read_mentions(document, places))
    voices = timed("attributions", lambda: read_attributions(document, quotes, mentions))
    figures = timed("figures", lambda: read_figures(document, times, places, voices))
    events = timed("events", lambda: read_events(document, times, places, mentions, voices, figures))
    timed("claims", lambda: read_claims(document, voices, figures, events, places))


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else GOLD
    articles = [open_article(path) for path in sorted(folder.glob("*.txt"))]
    if not articles:
        sys.exit(f"no texts in {folder}")
    pack = open_pack("fr")
    list(pack.parser.parse_all(a.text for a in articles[:2]))  # the model's first words are slow
    parse, spent = 0.0, {}
    for _ in range(ROUNDS):
        start = time.process_time()
        docs = list(pack.parser.parse_all(a.text for a in articles))
        parse += time.process_time() - start
        for article, doc in zip(articles, docs, strict=True):
            layers_of(Document(article, pack, doc), spent)
    report(len(articles), sum(len(a.text) for a in articles), parse, spent)


def report(count: int, characters: int, parse: float, spent: dict[str, float]) -> None:
    """Print seconds a round, and shares of the parse."""
    print(f"{count} articles, {characters} characters, {ROUNDS} rounds, seconds of processor time a round")
    print(f"{'parse':14}{parse / ROUNDS:8.3f}")
    for name, seconds in spent.items():
        print(f"{name:14}{seconds / ROUNDS:8.3f}{seconds / parse:9.1%} of the parse")
    total = sum(spent.values())
    print(f"{'all layers':14}{total / ROUNDS:8.3f}{total / parse:9.1%} of the parse")


if __name__ == "__main__":
    main()
