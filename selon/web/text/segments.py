"""A text cut wherever a mark begins or ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from selon.model import Reading, Span
from selon.web.text.mapping import blocks_of, on_page, shown_text

Sort = Literal["evidence", "source", "loaded", "date", "title", "text"]
LONG = 280
"""Page furniture of more characters is folded away."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the shown text that means something; `claim` is whose evidence or source it is."""

    span: Span
    sort: Sort
    claim: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch without a border inside. `claims` stand on it, `sources` are claims whose source it names.

    `begins` are claims whose first evidence begins here. `chrome`: it is no part of the article.
    """

    text: str
    chrome: bool
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    loaded: bool = False
    date: bool = False
    title: bool = False

    @property
    def folded(self) -> bool:
        return self.chrome and len(self.text) > LONG

    @property
    def lines(self) -> int:
        return sum(bool(line.strip()) for line in self.text.splitlines())


def segments(reading: Reading) -> tuple[Segment, ...]:
    """The page of a reading, every character once and in order."""
    text = shown_text(reading.article)
    return cut(text, tuple(_marks(reading)))


def cut(text: str, marks: Sequence[Mark]) -> tuple[Segment, ...]:
    """`text` in segments; what no `text` mark covers is chrome."""
    edges = sorted({0, len(text), *(place for mark in marks for place in mark.span if place <= len(text))})
    first: dict[str, int] = {}
    for mark in sorted(marks, key=lambda each: each.span):
        if mark.sort == "evidence":
            first.setdefault(mark.claim, mark.span[0])
    return tuple(
        _segment(text[start:end], start, [m for m in marks if m.span[0] <= start and end <= m.span[1]], first)
        for start, end in pairwise(edges)
    )


def _segment(text: str, start: int, over: Sequence[Mark], first: dict[str, int]) -> Segment:
    """Claims on the shortest stretch come first: they are what the words say most closely."""
    evidence = sorted(
        (m for m in over if m.sort == "evidence"), key=lambda m: (m.span[1] - m.span[0], m.claim)
    )
    sorts = {mark.sort for mark in over}
    return Segment(
        text=text,
        chrome="text" not in sorts,
        claims=tuple(dict.fromkeys(mark.claim for mark in evidence)),
        sources=tuple(dict.fromkeys(mark.claim for mark in over if mark.sort == "source")),
        begins=tuple(mark.claim for mark in evidence if first[mark.claim] == start == mark.span[0]),
        loaded="loaded" in sorts,
        date="date" in sorts,
        title="title" in sorts,
    )


def _marks(reading: Reading) -> Iterable[Mark]:
    article, blocks = reading.article, blocks_of(reading.article)
    said = {each.id: each for each in reading.attributions}
    for block in blocks:
        yield Mark(block.page, "text")
    if article.text.startswith(article.title):
        yield from (Mark(span, "title") for span in on_page([(0, len(article.title))], blocks))
    for claim in reading.claims:
        yield from (Mark(span, "evidence", claim.id) for span in on_page(claim.evidence, blocks))
        by = said.get(claim.attribution or "")
        spans = [source.span for source in by.sources if source.span] if by else []
        spans += [by.cue.span] if by and by.cue else []
        yield from (Mark(span, "source", claim.id) for span in on_page(spans, blocks))
    loaded = [mention.span for mention in reading.mentions if mention.loaded]
    yield from (Mark(span, "loaded") for span in on_page(loaded, blocks))
    if article.page_text:
        spans = [each.span for each in article.published.evidence if each.span]
        yield from (Mark(span, "date") for span in spans if span[1] <= len(article.page_text))
