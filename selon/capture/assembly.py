"""Paragraphs of the page → text of the article, with the map between the two."""

from collections.abc import Iterable, Sequence

from selon.capture.page import Paragraph
from selon.model import Block, Span

PARAGRAPH = "\n\n"


def assemble(page: str, paragraphs: Iterable[Paragraph]) -> tuple[str, tuple[Block, ...]]:
    """The text of the article and its blocks. Every character but the paragraph breaks is the page's own."""
    text, blocks = "", []
    for paragraph in paragraphs:
        text += PARAGRAPH if text else ""
        for start, end in joined(page, paragraph):
            blocks.append(Block(article=(len(text), len(text) + end - start), page=(start, end)))
            text += page[start:end]
    return text, tuple(blocks)


def joined(page: str, pieces: Sequence[Span]) -> list[Span]:
    """Pieces of one paragraph, each but the first with the white space that stands before it in the page."""
    done: list[Span] = []
    for start, end in pieces:
        if done and start > 0 and page[start - 1].isspace() and start - 1 >= done[-1][1]:
            start -= 1
        if done and done[-1][1] == start:
            done[-1] = (done[-1][0], end)
        else:
            done.append((start, end))
    return done
