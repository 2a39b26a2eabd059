"""Articles and tables for the tests of this folder."""

from pathlib import Path
from typing import Any

import yaml

from selon.language import open_pack
from selon.model import Article, Mention, Span
from selon.reading.actors import read_mentions
from selon.reading.document import Document

HERE = Path(__file__).parent


def document(text: str) -> Document:
    """`text` as a parsed French article."""
    pack = open_pack("fr")
    return Document(Article(id="test", title="", language="fr", text=text), pack, pack.parser.parse(text))


def mentions(text: str) -> tuple[Mention, ...]:
    return read_mentions(document(text), ())


def mention_at(text: str, words: str, nth: int = 1) -> Mention | None:
    """The mention that starts where the `nth` occurrence of `words` starts, its article apart."""
    start, end = span_of(text, words, nth)
    return next((it for it in mentions(text) if start <= it.span[0] < end), None)


def span_of(text: str, words: str, nth: int = 1) -> Span:
    at = -1
    for _ in range(nth):
        at = text.index(words, at + 1)
    return at, at + len(words)


def table(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    return rows
