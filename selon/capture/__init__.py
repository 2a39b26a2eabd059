"""Capture → article: bytes as got become a clean, offset-true, truly dated text."""

import datetime as dt
import hashlib
from pathlib import Path

from selon.model import Article, Block, Capture, Publication

__all__ = ["clean", "open_article"]


def open_article(
    source: str | Path | bytes,
    *,
    url: str | None = None,
    captured: dt.datetime | None = None,
    published: Publication | None = None,
) -> Article:
    """The article in one captured page, given by its path or its bytes. Raises InputError, LanguageError."""
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    path = None if isinstance(source, bytes) else str(source)
    sha = hashlib.sha256(data).hexdigest()
    return clean(Capture(data=data, sha256=sha, path=path, url=url, captured=captured), published=published)


def clean(capture: Capture, *, published: Publication | None = None) -> Article:
    """The article in a capture."""
    text = capture.data.decode("utf-8").strip()
    return Article(
        id="sha256:" + hashlib.sha256(text.encode()).hexdigest(),
        title=text.split("\n", 1)[0],
        language="fr",
        published=published or Publication(),
        text=text,
        page_text=text,
        blocks=(Block(article=(0, len(text)), page=(0, len(text))),),
        capture=capture.sha256,
        path=capture.path,
    )
