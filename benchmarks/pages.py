"""Quality and speed of page cleaning against its peers, one table from one run.

python -m benchmarks.pages BENCHMARK [--warc GIGABYTES]

BENCHMARK is a checkout of scrapinghub/article-extraction-benchmark (181 pages with answers). The French
pages are fictional (tools/french_pages.py). F1 is of words, as bags, mean over pages. The text-only path is
measured with the trees that are shipped: they have seen no page, publisher or text of the benchmark
(tools/train_lines.py). Peers that are not installed are left out. `--warc` writes a web archive of that size
to a temporary folder and reads it: records a second, peak memory.
"""

import argparse
import resource
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from benchmarks.archives import read_archive, write_archive
from selon.capture.assembly import assemble
from selon.capture.choice import Weigher, choose
from selon.capture.lines import weigh
from selon.capture.page import Page
from selon.capture.pages.flatten import flatten
from selon.capture.pages.html import html_page
from selon.capture.pages.tree import parse
from selon.errors import NoArticle
from selon.language import open_pack
from tools.french_pages import as_html, french_pages
from tools.material import Known, benchmark

FRENCH_PAGES, SEED = 120, 99


def token_f1(kept: str, answer: str) -> float:
    """F1 of the words kept, as bags."""
    a, b = Counter(kept.split()), Counter(answer.split())
    same = sum((a & b).values())
    return 2 * same / (sum(a.values()) + sum(b.values())) if same else 0.0


def french() -> list[Known]:
    pages = french_pages(FRENCH_PAGES, SEED)
    return [
        Known(f"{number}", as_html(page), "\n".join(text for text, label in page if label == 1))
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


def measured(name: str, examples: list[Known], extract: Callable[[Known], str]) -> str:
    """One row: F1 and pages a second."""
    start, kept = time.perf_counter(), []
    for example in examples:
        try:
            kept.append(extract(example))
        except Exception:
            kept.append("")
    seconds = time.perf_counter() - start
    f1 = sum(token_f1(one, example.body) for one, example in zip(kept, examples, strict=True)) / len(kept)
    return f"{name:<34}{f1:>9.3f}{len(examples) / seconds:>12.1f}"


def measured_text(examples: list[Known], weigher: Weigher) -> float:
    """F1 of the text-only path with these weights of lines."""
    return sum(token_f1(selon_text(one.html, weigher), one.body) for one in examples) / len(examples)


def table(examples: list[Known]) -> None:
    print(f"{'':<34}{'token F1':>9}{'pages/s':>12}")
    print(measured("Selon, HTML", examples, lambda one: selon_html(one.html)))
    print(measured("Selon, text alone", examples, lambda one: selon_text(one.html, weigh)))
    for name, extract in peers().items():
        print(measured(name, examples, lambda one, extract=extract: extract(one.html)))  # type: ignore[misc]


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
    examples, own = benchmark(given.benchmark), french()
    print(f"{len(examples)} pages of the article extraction benchmark (many languages, mostly English)")
    table(examples)
    print(f"\n{len(own)} fictional French pages")
    table(own)
    if given.warc:
        archive(given.warc, [one.html for one in examples[:40]])


if __name__ == "__main__":
    main()
