"""Copies among articles: Selon's lineage beside datasketch's MinHash, in one run.

    python benchmarks/lineage.py FOLDER_OF_TEXTS [--seed N]

Every text of the folder is an origin. Copies are made of them: a dispatch embedded in another article, whole,
in half or in a third of its sentences, word for word or reworded (words swapped for near ones, left out,
clauses turned round). A found pair counts if one was made from the other. Needs datasketch.
"""

import argparse
import random
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from datasketch import MinHash, MinHashLSH

from selon.fusion.lineage import edge
from selon.fusion.traces import LEAST, traces
from selon.model import Article

Pair = frozenset[str]
NEAR = {
    "tués": "morts", "ont": "auraient", "attaque": "assaut", "déclaré": "affirmé", "forces": "troupes",
    "ville": "cité", "plusieurs": "nombreux", "également": "aussi", "selon": "d'après", "après": "suite à",
    "président": "chef de l'État", "a été": "fut", "notamment": "surtout", "important": "majeur",
    "mort": "décès", "très": "fort", "dans": "à l'intérieur de", "avec": "en compagnie de",
}  # fmt: skip


@dataclass(frozen=True)
class Made:
    """A text, the key of the text it was made from, and of the text it was put into."""

    key: str
    text: str
    origin: str | None
    host: str | None
    kind: str


def made(folder: Path, chance: random.Random) -> list[Made]:
    """The origins, and five copies of every other one, embedded in texts that are nobody's origin."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    keys = [key for key, text in texts.items() if len(split(text)) >= 6]
    chance.shuffle(keys)
    origins, hosts = keys[: len(keys) // 2], keys[len(keys) // 2 :]
    found = [Made(key, texts[key], None, None, "origin") for key in origins]
    for kind, share, change in KINDS:
        for key in origins:
            host = chance.choice(hosts)
            part = split(texts[key])[1:]
            kept = part[: max(2, round(len(part) * share))]
            rest = max(0, round(sum(map(len, kept)) * (1 - share) / share)) if share < 1 else 0
            text = "\n\n".join([*fill(split(texts[host]), rest), *(change(line, chance) for line in kept)])
            found.append(Made(f"{key}/{kind}", text, key, host if rest else None, kind))
    return found


def split(text: str) -> list[str]:
    return [line for line in re.split(r"(?<=[.!?])\s+|\n+", text) if len(line.split()) > 4]


def fill(lines: list[str], length: int) -> Iterator[str]:
    for line in lines:
        if length <= 0:
            return
        length -= len(line)
        yield line


def verbatim(line: str, _: random.Random) -> str:
    return line


def reworded(line: str, chance: random.Random) -> str:
    """Near words swapped, one word in ten left out, the halves at a comma turned round."""
    for word, near in NEAR.items():
        line = re.sub(rf"\b{word}\b", near, line)
    words = [word for word in line.rstrip(".").split() if chance.random() > 0.1]
    left, comma, right = " ".join(words).partition(", ")
    return (
        f"{right.capitalize()}, {left[:1].lower()}{left[1:]}."
        if comma and chance.random() < 0.6
        else left + comma + right + "."
    )


KINDS: tuple[tuple[str, float, Callable[[str, random.Random], str]], ...] = (
    ("whole", 1.0, verbatim),
    ("half", 0.5, verbatim),
    ("whole reworded", 1.0, reworded),
    ("half reworded", 0.5, reworded),
    ("third reworded", 0.34, reworded),
)


def by_selon(texts: list[Made]) -> set[Pair]:
    index: dict[int, list[str]] = {}
    shared: dict[Pair, int] = {}
    for item in texts:
        for trace in traces(item.text):
            for other in index.setdefault(trace, []):
                pair = frozenset((item.key, other))
                shared[pair] = shared.get(pair, 0) + 1
            index[trace].append(item.key)
    articles = {t.key: Article(id=t.key, title="", language="fr", text=t.text) for t in texts}
    close = [sorted(pair) for pair, count in shared.items() if count >= LEAST]
    return {frozenset(pair) for pair in close if edge(articles[pair[0]], articles[pair[1]])}


def by_minhash(texts: list[Made], threshold: float) -> set[Pair]:
    index = MinHashLSH(threshold=threshold, num_perm=128)
    sketches = {}
    for item in texts:
        words = re.findall(r"\w+", item.text.lower())
        sketch = MinHash(num_perm=128)
        for i in range(len(words) - 4):
            sketch.update(" ".join(words[i : i + 5]).encode())
        sketches[item.key] = sketch
        index.insert(item.key, sketch)
    return {
        frozenset((key, other))
        for key, sketch in sketches.items()
        for other in index.query(sketch)
        if other != key
    }


def report(name: str, texts: list[Made], found: set[Pair], seconds: float) -> None:
    family = {item.key: item.origin or item.key for item in texts}
    host = {item.key: item.host for item in texts}
    judged = {pair for pair in found if not _same_host(pair, host)}
    true = {pair for pair in judged if len({family[key] for key in pair}) == 1}
    precision = len(true) / len(judged) if judged else 0.0
    print(f"{name:24} precision {precision:.3f}  false {len(judged - true):4}  {seconds:6.2f} s")
    for kind, _, _ in KINDS:
        pairs = {frozenset((item.key, item.origin)) for item in texts if item.kind == kind and item.origin}
        print(f"    {kind:20} recall {len(found & pairs) / len(pairs):.3f}  of {len(pairs)}")


def _same_host(pair: Pair, host: dict[str, str | None]) -> bool:
    """Two copies put into one text share its sentences: neither right nor wrong to find."""
    one, two = (host[key] for key in pair)
    return one is not None and one == two


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    texts = made(args.folder, random.Random(args.seed))
    for name, find in (
        ("selon", by_selon),
        ("MinHash at 0.5", lambda t: by_minhash(t, 0.5)),
        ("MinHash at 0.2", lambda t: by_minhash(t, 0.2)),
    ):
        began = time.perf_counter()
        found = find(texts)
        report(name, texts, found, time.perf_counter() - began)


if __name__ == "__main__":
    main()
