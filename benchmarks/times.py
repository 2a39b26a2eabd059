"""Time expressions of the French TimeBank: Selon beside dateparser and recognizers-text.

python benchmarks/times.py DIR

DIR holds TimeML documents (*.tml). Prints span F1 (overlap), value F1 (same TIMEX3 string) and speed on one
core. The peers are no dependencies; what cannot be imported is left out:
pip install dateparser recognizers-text-suite "emoji<2"
"""

import argparse
import datetime as dt
import importlib
import time
import warnings
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

Mark = tuple[int, int, str]
"""Start, end, TIMEX3 value."""


class Case(NamedTuple):
    """A document: its text, its day and its expressions."""

    text: str
    day: dt.date
    gold: list[Mark]


def case(path: Path) -> Case:
    """One TimeML file."""
    root = ET.parse(path).getroot()
    day = dt.date.fromisoformat(root.find(".//DCT/TIMEX3").get("value")[:10])
    parts: list[str] = []
    gold: list[Mark] = []

    def walk(node: ET.Element) -> None:
        start = sum(map(len, parts))
        parts.append(node.text or "")
        for child in node:
            walk(child)
            parts.append(child.tail or "")
        end = sum(map(len, parts))
        if node.tag == "TIMEX3" and end > start:
            gold.append((start, end, node.get("value", "")))

    walk(root.find("TEXT"))
    return Case("".join(parts), day, gold)


def selon_marks(text: str, day: dt.date) -> Iterable[Mark]:
    from selon.reading.times import read_times

    return ((*found.span, found.value) for found in read_times(text, day))


def dateparser_marks(text: str, day: dt.date) -> Iterable[Mark]:
    """dateparser gives strings in order and days; offsets are looked up."""
    from dateparser.search import search_dates

    base = {"RELATIVE_BASE": dt.datetime(day.year, day.month, day.day)}
    at = 0
    for words, moment in search_dates(text, languages=["fr"], settings=base) or ():
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            yield start, at, moment.date().isoformat()


def recognizers_marks(text: str, day: dt.date) -> Iterable[Mark]:
    """recognizers-text: the first of its values, the one in the past; timex for all but days and hours."""
    from recognizers_date_time import recognize_datetime
    from recognizers_text import Culture

    for found in recognize_datetime(
        text, Culture.French, reference=dt.datetime(day.year, day.month, day.day)
    ):
        values = (found.resolution or {}).get("values") or [{}]
        plain = values[0].get("type") in ("date", "datetime")
        value = values[0].get("value" if plain else "timex") or values[0].get("timex") or ""
        yield found.start, found.end + 1, value.replace(" ", "T").removesuffix(":00")


PEERS: dict[str, tuple[str, Callable[[str, dt.date], Iterable[Mark]]]] = {
    "selon": ("selon", selon_marks),
    "dateparser": ("dateparser", dateparser_marks),
    "recognizers-text": ("recognizers_date_time", recognizers_marks),
}


def hits(gold: list[Mark], found: list[Mark]) -> tuple[int, int]:
    """How many gold marks have a find of their own that overlaps, and how many of those its value."""
    taken: set[int] = set()
    near = valued = 0
    for start, end, value in gold:
        shared = [(min(end, f[1]) - max(start, f[0]), i) for i, f in enumerate(found) if i not in taken]
        best = max(shared, default=(0, -1))
        if best[0] > 0:
            taken.add(best[1])
            near += 1
            valued += found[best[1]][2] == value
    return near, valued


def measure(cases: list[Case], marks: Callable[[str, dt.date], Iterable[Mark]]) -> str:
    """One line of the table."""
    gold = found = near = valued = 0
    seconds = 0.0
    for text, day, listed in cases:
        began = time.perf_counter()
        mine = list(marks(text, day))
        seconds += time.perf_counter() - began
        overlap, same = hits(listed, mine)
        gold, found, near, valued = gold + len(listed), found + len(mine), near + overlap, valued + same
    total = max(gold + found, 1)
    speed = sum(len(text) for text, _, _ in cases) / max(seconds, 1e-9) / 1e3
    return f"{2 * near / total:8.3f}  {2 * valued / total:8.3f}  {speed:7.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    cases = [case(path) for path in sorted(folder.glob("*.tml"))]
    if not cases:
        parser.error(f"no TimeML documents in {folder}")
    warnings.simplefilter("ignore")
    print(f"{len(cases)} documents, {sum(len(one.gold) for one in cases)} expressions")
    print(f"{'':18}{'span F1':>8}  {'value F1':>8}  {'kB/s':>7}")
    for name, (module, marks) in PEERS.items():
        try:
            importlib.import_module(module)
        except ImportError:
            print(f"{name:18}not installed")
            continue
        list(marks(*cases[0][:2]))  # what a first call loads is no part of the speed
        print(f"{name:18}{measure(cases, marks)}", flush=True)


if __name__ == "__main__":
    main()
