"""Pages whose article is known, for training and measuring the line classifier. Nothing of them is kept.

Each reader takes a checkout of a public collection: scrapinghub/article-extraction-benchmark, the test pages
of flairNLP/fundus (bodies by a parser of each publisher's own) and those of mozilla/readability. Pages are
flattened as Selon flattens pages; a line is the article's if most of it stands in the body.
"""

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from selon.capture.encoding import decode
from selon.capture.fingerprint import containment, fingerprints
from selon.capture.pages.flatten import flatten
from selon.capture.pages.mapping import map_back
from selon.capture.pages.tree import parse
from tools.french_pages import Labelled

_FOUND = 0.9
"""Share of a body's characters that must be found on its page."""
_SAME = 0.1
"""Share of a benchmark answer's fingerprints that a page for training may hold."""
_BELOW = frozenset({"ac", "co", "com", "edu", "gob", "gov", "ne", "net", "or", "org"})
"""Names under a country's domain below which publishers register."""
_ADDRESS = re.compile(r"""(?:rel="canonical" href=|property="og:url" content=)"([^"]+)""")


@dataclass(frozen=True, slots=True)
class Known:
    """A page with its answer. `publisher` is a registrable domain, or a name where no address is told."""

    publisher: str
    html: str
    body: str


def benchmark(root: Path) -> list[Known]:
    """Every page of the benchmark, in the order of names."""
    answers = json.loads((root / "ground-truth.json").read_text(encoding="utf-8"))
    return [
        Known(domain(answer["url"]), _unzipped(root / "html" / f"{name}.html.gz"), answer["articleBody"])
        for name, answer in sorted(answers.items())
    ]


def training(fundus: Path, readability: Path, measured: Iterable[Known]) -> list[tuple[str, Labelled]]:
    """(publisher, labelled lines) of both collections, without publishers or texts of `measured`."""
    pages = list(measured)
    publishers = {page.publisher for page in pages}
    answers = [fingerprints(page.body) for page in pages]
    found = []
    for page in (*_fundus(fundus), *_readability(readability)):
        lines, share = labelled(page)
        if page.publisher in publishers or share < _FOUND:
            continue
        said = fingerprints("\n".join(text for text, _ in lines))
        if all(containment(answer, said) <= _SAME for answer in answers):
            found.append((page.publisher, lines))
    return found


def labelled(page: Known) -> tuple[Labelled, float]:
    """The lines of a page (1 article, 0 frame), and the share of its body that was found on it."""
    text, lines = flatten(parse(page.html))
    body = bytearray(len(text))
    for paragraph in map_back(text, page.body):
        for start, end in paragraph:
            body[start:end] = b"\x01" * (end - start)
    marked = [(text[s:e], int(sum(body[s:e]) * 2 > e - s)) for s, e in (line.span for line in lines)]
    return marked, sum(body) / max(len(page.body), 1)


def domain(address: str) -> str:
    """The registrable domain of an address, by the shape of its host: `news.paper.co.uk` → `paper.co.uk`."""
    labels = (urlsplit(address).hostname or "").split(".")
    below = len(labels[-1]) == 2 and labels[-2:-1] and labels[-2] in _BELOW
    return ".".join(labels[-3:] if below else labels[-2:])


def _fundus(root: Path) -> Iterator[Known]:
    for index in sorted((root / "tests" / "resources" / "parser" / "test_data").glob("*/meta.info")):
        for name, about in sorted(json.loads(index.read_text(encoding="utf-8")).items()):
            page, answers = index.with_name(name), index.with_name(re.sub(r"_\d{4}_.*", ".json", name))
            if page.exists() and answers.exists():
                html = _unzipped(page)
                bodies = [_body(one) for one in json.loads(answers.read_text(encoding="utf-8")).values()]
                choices = [Known(domain(about["url"]), html, body) for body in bodies if body]
                if choices:  # a publisher's layouts share one file; the page's own is the one found on it
                    yield max(choices, key=lambda choice: labelled(choice)[1])


def _body(answer: dict[str, Any]) -> str:
    body = answer.get("body") or {"summary": [], "sections": []}
    parts = [*body["summary"]]
    for section in body["sections"]:
        parts += section["headline"] + section["paragraphs"]
    return "\n".join(parts)


def _readability(root: Path) -> Iterator[Known]:
    for folder in sorted((root / "test" / "test-pages").iterdir()):
        html = decode((folder / "source.html").read_bytes())
        body, _ = flatten(parse((folder / "expected.html").read_text(encoding="utf-8")))
        address = _ADDRESS.search(html)
        yield Known(domain(address[1]) if address else folder.name, html, body)


def _unzipped(path: Path) -> str:
    return decode(gzip.decompress(path.read_bytes()))
