"""Which lines of a page are the article: its title and its paragraphs."""

from collections.abc import Sequence
from dataclasses import dataclass

from selon.capture.dating.lines import is_stamp
from selon.capture.lines import weigh
from selon.capture.lines.chrome import Chrome
from selon.capture.lines.segment import kept_lines
from selon.capture.page import Line, Page, Paragraph
from selon.capture.parts.credits import is_credit_line
from selon.capture.parts.title import squeezed, title_line
from selon.errors import NoArticle
from selon.language import LanguagePack


@dataclass(frozen=True, slots=True)
class Choice:
    """The title's line and the body's lines, in order."""

    title: Line
    body: tuple[Line, ...]

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        return tuple((line.span,) for line in (self.title, *self.body))


def choose(page: Page, pack: LanguagePack) -> Choice:
    """The article of a page. Raises NoArticle."""
    chrome = Chrome(pack)
    lines = [page.read(line) for line in page.lines]
    frame = [chrome.is_frame(line) or is_credit_line(line, pack) or is_stamp(line, pack) for line in lines]
    likely = weigh(lines)
    kept = kept_lines(likely, frame, [len(line.split()) for line in lines], _end(lines, likely, chrome))
    if not kept:
        raise NoArticle("no line of the page reads as an article")
    title = _title(page, lines, frame, kept)
    return Choice(page.lines[title], tuple(page.lines[i] for i in _once(lines, kept, title)))


def _title(page: Page, lines: Sequence[str], frame: Sequence[bool], kept: Sequence[int]) -> int:
    if kept[0] == 0:
        return 0
    return title_line(lines, frame, kept[0], page.head.title)


def _once(lines: Sequence[str], kept: Sequence[int], title: int) -> list[int]:
    """The body: without the title and its copies, and every long line once."""
    seen = {squeezed(lines[title])}
    body = []
    for i in kept:
        line = squeezed(lines[i])
        if i != title and line not in seen:
            body.append(i)
        if len(line.split()) > 5:
            seen.add(line)
    return body


def _end(lines: Sequence[str], likely: Sequence[float], chrome: Chrome) -> int:
    """Index of the line where the article is over: the first end mark past half of the likely text."""
    total = sum(len(line) for line, p in zip(lines, likely, strict=True) if p >= 0.5)
    read = 0
    for i, line in enumerate(lines):
        if likely[i] >= 0.5:
            read += len(line)
        if 2 * read > total and chrome.is_end(line):
            return i
    return len(lines)
