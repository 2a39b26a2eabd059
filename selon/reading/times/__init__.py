"""When: time expressions with their TIMEX3 value and the calendar days they cover."""

import datetime as dt

from selon.model import Publication, Time
from selon.reading.document import Document

__all__ = ["read_times", "times_of"]


def read_times(text: str, published: dt.date | Publication, language: str = "fr") -> tuple[Time, ...]:
    """The time expressions of `text`, anchored on `published`. Needs no parse."""
    return ()


def times_of(document: Document) -> tuple[Time, ...]:
    """The time expressions of an article, anchored on its publication."""
    article = document.article
    return read_times(article.text, article.published, article.language)
