"""Which lines of a page are the article: its title and its paragraphs."""

from collections.abc import Sequence
from dataclasses import dataclass

from selon.capture.dating.lines import is_stamp
from selon.capture.lines import weigh
from selon.capture.lines.chrome import Chrome
from selon.capture.lines.segment import kept_lines
from selon.capture.page import Line, Page, Paragraph
from selon.capture.parts.credits import is_credit_line
from selon.capture.parts.title import head_title, squeezed, title_line
from selon.errors import NoArticle
from selon.language import LanguagePack

_LEAST = 8
"""Words of the longest line of a body; below, the page is a list of links or a form."""
_WALL = 120
"""Words of a body below which a wall's words on the page mean that the article is withheld."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The title's line, the body's lines in order, and all of it as paragraphs of the page."""

    title: Line
    body: tuple[Line, ...]
    paragraphs: tuple[Paragraph, ...]


def choose(page: Page, pack: LanguagePack) -> Choice:
    """The article of a page. Raises NoArticle."""
    chrome = Chrome(pack)
    chosen = _of_lines(page, chrome, pack) if page.body is None else _of_html(page, page.body, chrome, pack)
    _check(page, chosen, chrome)
    return chosen


def _check(page: Page, chosen: Choice, chrome: Chrome) -> None:
    """Raises NoArticle for a page that is a wall, or without one whole sentence."""
    lines = [page.read(line) for line in (*chosen.body, chosen.title)]
    words = sum(len(line.split()) for line in lines)
    if words < _WALL and sum(chrome.is_wall(page.read(line)) for line in page.lines) >= 2:
        raise NoArticle("the page asks to log in or to subscribe, and does not give its article")
    if max(len(line.split()) for line in lines) < _LEAST and max(map(len, lines)) < 6 * _LEAST:
        raise NoArticle("no line of the page reads as an article")


def _of_lines(page: Page, chrome: Chrome, pack: LanguagePack) -> Choice:
    lines = [page.read(line) for line in page.lines]
    frame = [_is_frame(line, chrome, pack) for line in lines]
    likely = weigh(lines)
    kept = kept_lines(likely, frame, [len(line.split()) for line in lines], _end(lines, likely, chrome))
    if not kept:
        raise NoArticle("no line of the page reads as an article")
    title = title_line(lines, frame, kept[0], page.head.title) if kept[0] else 0
    body = tuple(page.lines[i] for i in _once(lines, kept, title))
    return Choice(page.lines[title], body, tuple((line.span,) for line in (page.lines[title], *body)))


def _is_frame(line: str, chrome: Chrome, pack: LanguagePack) -> bool:
    return chrome.is_frame(line) or is_credit_line(line, pack) or is_stamp(line, pack)


def _of_html(page: Page, body: Sequence[Paragraph], chrome: Chrome, pack: LanguagePack) -> Choice:
    """The extractor's body without frame lines and copies of the title."""
    title = head_title(page)
    said = squeezed(page.read(title))
    kept = []
    for paragraph in body:
        text = " ".join(page.text[start:end] for start, end in paragraph)
        if not _is_frame(text, chrome, pack) and squeezed(text) != said:
            kept.append(paragraph)
    hulls = tuple(Line((paragraph[0][0], paragraph[-1][1])) for paragraph in kept)
    return Choice(title, hulls, ((title.span,), *kept))


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
