"""What the head of an HTML page says of it: Open Graph, JSON-LD, Dublin Core, microdata, plain meta."""

import json
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

from selon.capture.page import Head, Stamp
from selon.capture.pages.flatten import folded

_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "date:published_time",
    "cxenseparse:recs:publishtime",
    "date.created",
    "dc.date.created",
    "dcterms.issued",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "publication_date",
    "pubdate",
    "publishdate",
    "sailthru.date",
    "parsely-pub-date",
    "citation_publication_date",
    "rnews:datepublished",
)
_TITLE = ("og:title", "twitter:title", "dc.title", "headline")
_OUTLET = ("og:site_name", "application-name", "dc.publisher")
_SECTION = ("article:section", "section", "parsely-section")
_AUTHOR = ("author", "article:author", "dc.creator", "parsely-author", "byl")
_ARTICLES = frozenset(
    ("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "WebPage", "LiveBlogPosting")
)


def head_of(root: HtmlElement) -> Head:
    """The head of a page."""
    meta = _meta(root)
    linked = next(_linked(root), {})
    return Head(
        title=_first(meta, _TITLE) or _text(linked.get("headline")) or _title(root),
        outlet=_first(meta, _OUTLET) or _name(linked.get("publisher")),
        section=(_first(meta, _SECTION) or _text(linked.get("articleSection")) or "").strip("/ ") or None,
        byline=_byline(meta, linked),
        url=_link(root) or meta.get("og:url"),
        published=tuple(_published(root, meta, linked)),
    )


def _meta(root: HtmlElement) -> dict[str, str]:
    """Name or property, lower case → content; the first of each."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = folded(element.get("content")).strip()
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _linked(root: HtmlElement) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that describe an article."""
    for script in root.iter("script"):
        if (script.get("type") or "").lower().startswith("application/ld+json"):
            try:
                data = json.loads(script.text or "", strict=False)
            except (ValueError, RecursionError):
                continue
            yield from _articles(data)


def _articles(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(data, list) and depth < 4:
        for one in data:
            yield from _articles(one, depth + 1)
    elif isinstance(data, dict) and depth < 4:
        kinds = data.get("@type")
        if _ARTICLES.intersection(kinds if isinstance(kinds, list) else [str(kinds)]):
            yield data
        yield from _articles(data.get("@graph"), depth + 1)


def _published(root: HtmlElement, meta: dict[str, str], linked: dict[str, Any]) -> Iterator[Stamp]:
    date = _text(linked.get("datePublished"))
    if date:
        yield Stamp(date, "JSON-LD datePublished")
    for name in _PUBLISHED:
        if name in meta:
            yield Stamp(meta[name], f"meta {name}")
    for element in root.iter("time"):
        if element.get("pubdate") is not None or _is_published(element):
            yield Stamp(
                element.get("datetime") or folded(element.text_content()), "time element of publication"
            )
    for element in root.iter():
        if element.tag not in ("time", "meta") and _is_published(element) and element.get("content"):
            yield Stamp(element.get("content"), "microdata of publication")


def _is_published(element: HtmlElement) -> bool:
    return (element.get("itemprop") or "").lower() == "datepublished"


def _byline(meta: dict[str, str], linked: dict[str, Any]) -> str | None:
    author = linked.get("author")
    names = [_name(one) for one in author] if isinstance(author, list) else [_name(author)]
    joined = ", ".join(name for name in names if name)
    said = _first(meta, _AUTHOR)
    return joined or (said if said and not said.startswith("http") else None)


def _name(value: Any) -> str | None:
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return folded(value).strip() or None if isinstance(value, str) else None


def _title(root: HtmlElement) -> str | None:
    found = root.find(".//title")
    return folded(found.text_content()).strip() or None if found is not None else None


def _link(root: HtmlElement) -> str | None:
    for element in root.iter("link"):
        if (element.get("rel") or "").lower() == "canonical" and (element.get("href") or "").startswith(
            "http"
        ):
            return str(element.get("href"))
    return None
