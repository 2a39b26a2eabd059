"""The page: what a reader could see in a capture, flattened in order, with what its head says."""

from dataclasses import dataclass, field

from selon.model import Span


@dataclass(frozen=True, slots=True)
class Line:
    """A visible line: its span in the page text, and the HTML element that it stands in ("" in text)."""

    span: Span
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date that stands in metadata rather than in the text: as written, and where."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself outside its text: HTML head, mail header, feed entry."""

    title: str | None = None
    outlet: str | None = None
    section: str | None = None
    byline: str | None = None
    url: str | None = None
    published: tuple[Stamp, ...] = ()


Paragraph = tuple[Span, ...]
"""Stretches of the page text that make one paragraph of the article."""


@dataclass(frozen=True)
class Page:
    """Page text, its lines, its head; `body` are the paragraphs an HTML extractor chose, None for text."""

    text: str
    lines: tuple[Line, ...]
    head: Head = field(default_factory=Head)
    body: tuple[Paragraph, ...] | None = None

    def read(self, line: Line) -> str:
        return self.text[line.span[0] : line.span[1]]


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of `text` that hold more than white space, without the white space around them."""
    lines, start = [], 0
    for raw in text.split("\n"):
        inner = raw.strip()
        if inner:
            first = start + raw.index(inner[0])
            lines.append(Line((first, first + len(inner))))
        start += len(raw) + 1
    return tuple(lines)
