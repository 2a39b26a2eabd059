"""HTML and XHTML → page: flattened by our rule; trafilatura chooses the body, which is mapped back."""

import logging
from dataclasses import replace

import htmldate
import trafilatura
from lxml.html import HtmlElement

from selon.capture.page import Head, Page, Stamp
from selon.capture.pages.flatten import flatten
from selon.capture.pages.head import head_of
from selon.capture.pages.mapping import map_back
from selon.capture.pages.tree import parse

_LEAST = 25
"""Words below which what the extractor returns is no body; then the line classifier decides."""
GUESS = "htmldate"


def html_page(html: str) -> Page:
    """The page of an HTML document. Raises NoArticle, BrokenInput."""
    root = parse(html)
    text, lines = flatten(root)
    head = head_of(root)
    if not head.published:
        head = _guessed(head, root)
    body = map_back(text, _extracted(root))
    words = sum(len(text[start:end].split()) for paragraph in body for start, end in paragraph)
    return Page(text, lines, head, body if words >= _LEAST else None)


def _extracted(root: HtmlElement) -> str:
    """The body as trafilatura returns it, one paragraph a line; nothing where it gives up."""
    _silent()
    try:
        return trafilatura.extract(root, include_comments=False) or ""
    except (RecursionError, ValueError, AssertionError, AttributeError, TypeError):
        return ""


def _guessed(head: Head, root: HtmlElement) -> Head:
    """The head with the date that htmldate takes for the original one, as a guess among other evidence."""
    _silent()
    try:
        date = htmldate.find_date(root, original_date=True)
    except (RecursionError, ValueError, AssertionError, AttributeError, TypeError):
        date = None
    return replace(head, published=(Stamp(date, GUESS),)) if date else head


def _silent() -> None:
    """The libraries report every page that they give up on; Selon says so itself."""
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
