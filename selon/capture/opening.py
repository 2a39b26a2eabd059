"""One page, given by its path or its bytes → its article."""

import datetime as dt
from pathlib import Path

from selon.capture.article import clean
from selon.capture.inputs import captures_of
from selon.errors import InputError, SelonError
from selon.model import Article, Publication


def open_article(
    source: str | Path | bytes,
    *,
    url: str | None = None,
    captured: dt.datetime | None = None,
    published: dt.date | Publication | None = None,
) -> Article:
    """The article in one captured page, given by its path or its bytes.

    `url` and `captured` tell where and when it was got; `published` overrides the date that the page shows.
    A container must hold exactly one page. Raises InputError, LanguageError.
    """
    found = list(captures_of(source, url=url, captured=captured))
    if len(found) != 1:
        raise InputError(f"{len(found)} pages in one input", "Use selon.captures for more than one page.")
    if isinstance(found[0], SelonError):
        raise found[0]
    return clean(found[0], published=_publication(published))


def _publication(given: dt.date | Publication | None) -> Publication | None:
    if isinstance(given, dt.date):
        return Publication(earliest=given, latest=given)
    return given
