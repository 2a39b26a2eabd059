"""Paragraphs that hold evidence, with it marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from selon.model import Span

PARAGRAPH = "\n\n"

Excerpt = tuple["Run", ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A run of characters; `marked` if it is evidence."""

    text: str
    marked: bool


def excerpts(text: str, evidence: Sequence[Span]) -> tuple[Excerpt, ...]:
    """Every paragraph of `text` that evidence stands in, in order, cut into runs."""
    found, start = [], 0
    for paragraph in text.split(PARAGRAPH):
        end = start + len(paragraph)
        inside = [(max(a, start) - start, min(b, end) - start) for a, b in evidence if a < end and start < b]
        if inside:
            found.append(_runs(paragraph, sorted(inside)))
        start = end + len(PARAGRAPH)
    return tuple(found)


def _runs(paragraph: str, spans: Sequence[Span]) -> Excerpt:
    runs, at = [], 0
    for start, end in spans:
        if start > at:
            runs.append(Run(paragraph[at:start], False))
        if end > max(start, at):
            runs.append(Run(paragraph[max(start, at) : end], True))
        at = max(at, end)
    runs.append(Run(paragraph[at:], False))
    return tuple(run for run in runs if run.text)
