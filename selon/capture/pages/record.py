"""Records of JSON Lines and entries of feeds → page."""

import json
from dataclasses import replace
from html import escape

from selon.capture.page import Head, Page, Stamp
from selon.capture.pages.html import html_page
from selon.capture.pages.plain import plain_page


def record_page(data: bytes) -> Page:
    """The page of a record: its title, then its HTML or its text. Raises NoArticle, BrokenInput."""
    values: dict[str, str] = json.loads(data)
    title = values.get("title")
    published = values.get("published")
    head = Head(
        title=title,
        outlet=values.get("outlet"),
        section=values.get("section"),
        byline=values.get("byline"),
        url=values.get("url"),
        published=(Stamp(published, "published, by the record"),) if published else (),
    )
    html = values.get("html")
    if html and "<" in html:
        page = html_page(html if "<body" in html.lower() else _framed(html, title))
        merged = {name: value for name in Head.__slots__ if (value := getattr(head, name))}
        return replace(page, head=replace(page.head, **merged))
    text = html or values.get("text", "")
    return plain_page(f"{title}\n\n{text}" if title and not text.lstrip().startswith(title) else text, head)


def _framed(fragment: str, title: str | None) -> str:
    heading = f"<h1>{escape(title)}</h1>" if title else ""
    return f"<html><head></head><body><article>{heading}{fragment}</article></body></html>"
