"""HTML tree → page text. The rule, one for every page:

- the document's title is the first line; then the text of the body in document order;
- what is never shown (scripts, styles, templates, vector drawings, comments) is left out;
- ASCII white space is folded to one space; block elements and `br` begin a new line, table cells a space.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml
from lxml.html import HtmlElement
from pydantic import BaseModel, ConfigDict

from selon.capture.page import Line, lines_of

_SPACE = re.compile(r"[ \t\n\r\f]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufeff\u200b\u200e\u200f\u2028\u2029\u2060\u0085]")
_Token = tuple[str, str]
"""(text, tag): a run of text and the block it stands in; a line break where the text is a newline."""


class Elements(BaseModel):
    """elements.yaml: names of HTML elements by how they show."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    unseen: frozenset[str]
    inline: frozenset[str]
    cell: frozenset[str]


@cache
def elements() -> Elements:
    text = Path(__file__).with_name("elements.yaml").read_text(encoding="utf-8")
    return Elements.model_validate(yaml.safe_load(text))


def flatten(root: HtmlElement) -> tuple[str, tuple[Line, ...]]:
    """Page text and its lines, each with the tag of the block that it stands in."""
    parts: list[str] = []
    tags: list[str] = []
    line, tag = "", ""
    for text, block in (*_title(root), *_walk(root)):
        if text == "\n":
            if line.strip():
                parts.append(line.strip())
                tags.append(tag)
            line = ""
        else:
            tag = tag if line.strip() else block
            line = line.rstrip(" ") + text if text.startswith(" ") else line + text
    page = "\n".join(parts)
    lines = tuple(Line(one.span, tag) for one, tag in zip(lines_of(page), tags, strict=True))
    return page, lines


def _title(root: HtmlElement) -> list[_Token]:
    found = root.xpath("(//head//title | /html/title)[1]")
    text = folded(found[0].text_content()) if found else ""
    return [(text, "title"), ("\n", "")]


def folded(text: str | None) -> str:
    """White space folded, characters that do not show taken out."""
    return _SPACE.sub(" ", _CONTROLS.sub("", text or ""))


def _walk(root: HtmlElement) -> Iterator[_Token]:
    """Runs of text in document order, without recursion: pages nest thousands deep."""
    start = root.find("body") if root.find("body") is not None else root
    blocks = ["body"]
    stack: list[tuple[HtmlElement, bool]] = [(start, False)]
    while stack:
        element, closing = stack.pop()
        name = element.tag if isinstance(element.tag, str) else ""
        if closing:
            if name and name not in elements().inline:
                blocks.pop()
                yield ("\n", "") if name not in elements().cell else (" ", blocks[-1])
        else:
            seen = bool(name) and name not in elements().unseen
            if seen:
                yield from _opened(element, name, blocks)
                stack.append((element, True))
                stack.extend((child, False) for child in reversed(element))
                continue
        if element is not start and element.tail:
            yield folded(element.tail), blocks[-1]


def _opened(element: HtmlElement, name: str, blocks: list[str]) -> Iterator[_Token]:
    if name not in elements().inline:
        blocks.append(name)
        yield ("\n", "") if name not in elements().cell else (" ", name)
    if element.text and name != "input":
        yield folded(element.text), blocks[-1]
