"""HTML tree → page text. The rule, one for every page:

- the document's title is the first line; then the text of the body in document order;
- what is never shown (scripts, styles, templates, vector drawings, comments) is left out;
- ASCII white space is folded to one space; block elements and `br` begin a new line, table cells a space.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import yaml
from lxml.html import HtmlElement
from pydantic import BaseModel, ConfigDict

from selon.capture.page import Line

_SPACE = re.compile(r"[ \t\n\r\f]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufeff\u200b\u200e\u200f\u2028\u2029\u2060\u0085]")
_BREAK = "\x1e"
"""Where a line ends; the parser lets no such character through."""
_Token = tuple[str, str]
"""(text, tag): a run of text, or `_BREAK`, and the block it stands in."""


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
    lines: list[Line] = []
    at = 0
    for text, tag in (*_title(root), *_lines(_walk(root))):
        parts.append(text)
        lines.append(Line((at, at + len(text)), tag))
        at += len(text) + 1
    return "\n".join(parts), tuple(lines)


def folded(text: str | None) -> str:
    """White space folded, characters that do not show taken out."""
    return _SPACE.sub(" ", _CONTROLS.sub("", text or ""))


def _title(root: HtmlElement) -> list[_Token]:
    found = root.xpath("(//head//title | /html/title)[1]")
    text = folded(found[0].text_content()).strip() if found else ""
    return [(text, "title")] if text else []


def _lines(tokens: Iterable[_Token]) -> Iterator[_Token]:
    """Runs of text, joined to the lines that they make; a line's block is that of its first word."""
    runs: list[str] = []
    block = ""
    for text, tag in tokens:
        if text == _BREAK:
            if block:
                yield folded("".join(runs)).strip(), block
            runs, block = [], ""
        else:
            runs.append(text)
            if not block and not text.isspace() and folded(text).strip():
                block = tag
    if block:
        yield folded("".join(runs)).strip(), block


def _walk(root: HtmlElement) -> Iterator[_Token]:
    """Runs of text as written, in document order, without recursion: pages nest thousands deep."""
    kinds = elements()
    unseen, inline, cell = kinds.unseen, kinds.inline, kinds.cell
    start = root.find("body") if root.find("body") is not None else root
    blocks = ["body"]
    stack: list[tuple[HtmlElement, bool]] = [(start, False)]
    while stack:
        element, closing = stack.pop()
        name = element.tag if isinstance(element.tag, str) else ""
        if not closing and name and name not in unseen:
            if name not in inline:
                blocks.append(name)
                yield (" " if name in cell else _BREAK), name
            if name != "input" and (text := element.text):
                yield text, blocks[-1]
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(element))
            continue
        if closing and name not in inline:
            blocks.pop()
            yield (" " if name in cell else _BREAK), blocks[-1]
        if element is not start and (tail := element.tail):
            yield tail, blocks[-1]
