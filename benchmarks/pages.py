"""Quality and speed of page cleaning against its peers, one table from one run.

python -m benchmarks.pages BENCHMARK [--warc GIGABYTES]

BENCHMARK is a checkout of scrapinghub/article-extraction-benchmark (181 pages with answers). The French
pages are fictional (tools/french_pages.py). F1 is of words, as bags, mean over pages. The text-only path is
measured with trees that have not seen the page's publisher (five folds; needs the extra `train`). Peers that
are not installed are left out. `--warc` writes a web archive of that size to a temporary folder and reads it:
records a second, peak memory.
"""

import argparse
import gzip
import json
import resource
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.archives import read_archive, write_archive
from selon.capture.assembly import assemble
from selon.capture.choice import Weigher, choose
from selon.capture.encoding import decode
from selon.capture.page import Page
from selon.capture.pages.flatten import flatten
from selon.capture.pages.html import html_page
from selon.capture.pages.tree import parse
from selon.errors import NoArticle
from selon.language import open_pack
from tools.french_pages import as_html, french_pages
from tools.train_lines import folds, token_f1

FRENCH_PAGES, SEED = 120, 99


@dataclass(frozen=True)
class Example:
    """A page with its answer, and who published it."""

    html: str
    answer: str
    publisher: str


def english(root: Path) -> list[Example]:
    answers = json.loads((root / "ground-truth.json").read_text(encoding="utf-8"))
    return [
        Example(
            decode(gzip.decompress((root / "html" / f"{name}.html.gz").read_bytes())),
            answer["articleBody"],
            urlsplit(answer["url"]).netloc,
        )
        for name, answer in sorted(answers.items())
    ]


def french() -> list[Example]:
    pages = french_pages(FRENCH_PAGES, SEED)
    return [
        Example(as_html(page), "\n".join(text for text, label in page if label == 1), f"{number}")
        for number, page in enumerate(pages)
    ]


def selon_html(html: str) -> str:
    """The body that Selon keeps of an HTML page. Fails if a character is not the page's own."""
    page = html_page(html)
    try:
        chosen = choose(page, open_pack("fr"))
    except NoArticle:
        return ""
    whole, blocks = assemble(page.text, chosen.paragraphs)
    for block in blocks:
        assert whole[slice(*block.article)] == page.text[slice(*block.page)], "a character without its place"
    return assemble(page.text, chosen.paragraphs[1:])[0]


def selon_text(html: str, weigher: Weigher) -> str:
    """The body that Selon keeps of the page's flattened text alone."""
    text, lines = flatten(parse(html))
    try:
        chosen = choose(Page(text, lines), open_pack("fr"), weigher)
    except NoArticle:
        return ""
    return assemble(text, chosen.paragraphs[1:])[0]


def peers() -> dict[str, Callable[[str], str]]:
    """The other extractors that are installed."""
    found: dict[str, Callable[[str], str]] = {}
    if find_spec("trafilatura"):
        import trafilatura

        found["trafilatura"] = lambda html: trafilatura.extract(html, include_comments=False) or ""
    if find_spec("resiliparse"):
        from resiliparse.extract.html2text import extract_plain_text

        found["resiliparse"] = lambda html: extract_plain_text(html, main_content=True)
    if find_spec("readability"):
        from lxml.html import fromstring
        from readability import Document

        found["readability-lxml"] = lambda html: fromstring(Document(html).summary()).text_content()
    if find_spec("justext"):
        import justext

        stop = justext.get_stoplist("English") | justext.get_stoplist("French")
        found["jusText"] = lambda html: "\n".join(
            one.text for one in justext.justext(html.encode(), stop) if not one.is_boilerplate
        )
    return found


def measured(name: str, examples: list[Example], extract: Callable[[int, Example], str]) -> str:
    """One row: F1 and pages a second."""
    start, kept = time.perf_counter(), []
    for number, example in enumerate(examples):
        try:
            kept.append(extract(number, example))
        except Exception:
            kept.append("")
    seconds = time.perf_counter() - start
    f1 = sum(token_f1(one, example.answer) for one, example in zip(kept, examples, strict=True)) / len(kept)
    return f"{name:<34}{f1:>9.3f}{len(examples) / seconds:>12.1f}"


def table(examples: list[Example], weighers: dict[str, Weigher]) -> None:
    print(f"{'':<34}{'token F1':>9}{'pages/s':>12}")
    print(measured("Selon, HTML", examples, lambda _, one: selon_html(one.html)))
    if weighers:
        row = measured(
            "Selon, text alone", examples, lambda _, one: selon_text(one.html, weighers[one.publisher])
        )
        print(row)
    for name, extract in peers().items():
        print(measured(name, examples, lambda _, one, extract=extract: extract(one.html)))  # type: ignore[misc]


def archive(gigabytes: float, pages: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "benchmark.warc.gz"
        records = write_archive(path, pages, int(gigabytes * 2**30))
        start = time.perf_counter()
        read = read_archive(path)
        seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"\nWARC of {gigabytes} GiB: {read} of {records} records, {read / seconds:.0f}/s, peak {peak:.0f} MiB"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Page cleaning against its peers.")
    parser.add_argument("benchmark", type=Path)
    parser.add_argument("--warc", type=float, default=0.0, metavar="GIGABYTES")
    given = parser.parse_args()
    examples, own = english(given.benchmark), french()
    unseen = folds(given.benchmark) if find_spec("sklearn") else {}
    print(f"{len(examples)} pages of the article extraction benchmark (many languages, mostly English)")
    table(examples, unseen)
    print(f"\n{len(own)} fictional French pages")
    any_fold = next(iter(unseen.values()), None)
    table(own, dict.fromkeys((one.publisher for one in own), any_fold) if any_fold else {})
    if given.warc:
        archive(given.warc, [one.html for one in examples[:40]])


if __name__ == "__main__":
    main()
