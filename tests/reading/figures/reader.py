"""Helpers of the tests of figures: texts to figures, and the marked sentences of the table files."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from selon.language import open_pack
from selon.model import Article, Attribution, Figure, Part, Place, Source, Time
from selon.reading.document import Document
from selon.reading.figures import read_figures

HERE = Path(__file__).parent
MARK = re.compile(r"\[([^\]|]+)\|([^|\]]+)\|(\w+)\|(\w+)\]")
Row = tuple[str, str, str, str]


def article(text: str, **fields: object) -> Article:
    return Article.model_validate({"id": "test", "title": "", "language": "fr", "text": text, **fields})


def read_text(
    text: str,
    times: Iterable[Time] = (),
    places: Iterable[Place] = (),
    attributions: Iterable[Attribution] = (),
    **fields: object,
) -> tuple[Figure, ...]:
    """The figures of one text."""
    pack = open_pack("fr")
    document = Document(article(text, **fields), pack, pack.parser.parse(text))
    return read_figures(document, tuple(times), tuple(places), tuple(attributions))


def span(text: str, quote: str) -> tuple[int, int]:
    start = text.index(quote)
    return start, start + len(quote)


def attribution(text: str, content: str, source: str, **fields: object) -> Attribution:
    """An attribution of the stretch `content` of `text` to `source`."""
    kind = str(fields.pop("kind", "person"))
    said = Source.model_validate({"name": source, "kind": kind})
    parts = (Part(span=span(text, content)),)
    return Attribution.model_validate({"id": f"a-{source}", "content": parts, "sources": (said,), **fields})


def lines(name: str) -> list[str]:
    """The lines of a table file, without its comments."""
    listed = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in listed if line and not line.startswith("#")]


def unmarked(line: str) -> str:
    return MARK.sub(r"\1", line)


def marked(line: str) -> list[Row]:
    return [(m[1], m[2], m[3], m[4]) for m in MARK.finditer(line)]


def row(figure: Figure) -> Row:
    bounds = "/".join(
        "-" if value is None else str(value) for value in (figure.low, figure.high, figure.best)
    )
    return figure.text, bounds, figure.measure, figure.unit


@cache
def table(name: str) -> dict[str, tuple[Figure, ...]]:
    """The figures of every line of a table file, parsed in one go."""
    pack = open_pack("fr")
    texts = [unmarked(line) for line in lines(name)]
    docs = pack.parser.parse_all(texts)
    return {
        text: read_figures(Document(article(text), pack, doc), (), (), ())
        for text, doc in zip(texts, docs, strict=True)
    }
