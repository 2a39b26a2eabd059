"""Which lines of a page are the article: its title and its paragraphs."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from selon.capture.dating.wording.lines import is_moment
from selon.capture.lines import weigh
from selon.capture.lines.chrome import Chrome
from selon.capture.lines.segment import is_sentence, kept_lines
from selon.capture.page import Line, Page, Paragraph
from selon.capture.parts.byline import is_name, is_signature
from selon.capture.parts.credits import is_credit_line, is_picture
from selon.capture.parts.desk import before_desk
from selon.capture.parts.outlet import is_masthead
from selon.capture.parts.title import first_title, head_title, squeezed, title_line
from selon.errors import NoArticle
from selon.language import LanguagePack

Weigher = Callable[[Sequence[str]], list[float]]
"""Lines of a page → for each the probability that it is the article's."""
_BAR = re.compile(r"\s+[|·•]\s+")
_LEAST = 8
"""Words of the longest line of a body; below, the page is a list of links or a form."""
_SOME = 400
"""Characters of likely text before a mark of comments may end the article."""
_SOON = 4
"""Lines, the frame's not counted, after a list of related articles within which the article may go on."""
_SURE = 0.6
"""Probability of a sentence that shows that it does."""
_WALL = 60
"""Words of a body below which a wall's words on the page mean that the article is withheld."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The title's line, the body's lines in order, and all of it as paragraphs of the page.

    `signature` is the line below the body that is a name and nothing else.
    """

    title: Line
    body: tuple[Line, ...]
    paragraphs: tuple[Paragraph, ...]
    signature: Line | None = None


def choose(page: Page, pack: LanguagePack, weigher: Weigher = weigh) -> Choice:
    """The article of a page; `weigher` gives each line its probability. Raises NoArticle."""
    chrome = Chrome(pack)
    if page.body is None:
        chosen = _of_lines(page, chrome, pack, weigher)
    else:
        chosen = _of_html(page, page.body, chrome, pack)
    _check(page, chosen, chrome)
    return chosen


def _check(page: Page, chosen: Choice, chrome: Chrome) -> None:
    """Raises NoArticle for a page that is a wall, or without one whole sentence."""
    lines = [page.read(line) for line in (*chosen.body, chosen.title)]
    words = sum(len(line.split()) for line in lines)
    if words < _WALL and sum(chrome.is_wall(page.read(line)) for line in page.lines) >= 2:
        raise NoArticle("the page asks to log in or to subscribe, and does not give its article")
    whole = any(is_sentence(line, 3) for line in lines)
    if max(len(line.split()) for line in lines) < _LEAST and max(map(len, lines)) < 6 * _LEAST and not whole:
        raise NoArticle("no line of the page reads as an article")


def _of_lines(page: Page, chrome: Chrome, pack: LanguagePack, weigher: Weigher) -> Choice:
    lines = [page.read(line) for line in page.lines]
    frame = [_is_frame(line, chrome, pack) or is_masthead(line, chrome) for line in lines]
    _refer(lines, frame, chrome)
    likely = _likely(lines, frame, weigher)
    kept = kept_lines(lines, likely, frame, _end(lines, likely, frame, chrome))
    if not kept:
        raise NoArticle("no line of the page reads as an article")
    title = _title(lines, frame, kept[0], page, pack)
    once = _once(lines, [i for i in kept if kept[0] or i >= title], title)
    body = tuple(page.lines[i] for i in once[_stamped([lines[i] for i in once], pack) :])
    return _chosen(page, page.lines[title], body, [(line.span,) for line in body], pack)


def _chosen(
    page: Page, title: Line, body: tuple[Line, ...], told: Sequence[Paragraph], pack: LanguagePack
) -> Choice:
    """Title and body without the name that signs below."""
    signed = len(body) > 1 and is_name(page.read(body[-1]))
    kept = len(body) - signed
    paragraphs = ((title.span,), *_unsigned(page, told[:kept], pack))
    return Choice(title, body[:kept], paragraphs, body[-1] if signed else None)


def _title(lines: Sequence[str], frame: Sequence[bool], first: int, page: Page, pack: LanguagePack) -> int:
    """Index of the title, where the body begins at `first`."""
    if first:
        signed = {i for i in range(first) if is_signature(lines[i], pack)}
        return title_line(lines, frame, first, page.head.title, signed)
    sentence = next((i for i, line in enumerate(lines) if is_sentence(line)), 0)
    return first_title(lines, frame, sentence)


def _unsigned(page: Page, body: Sequence[Paragraph], pack: LanguagePack) -> Sequence[Paragraph]:
    """The paragraphs without the bracket at the end of the last in which the desk signs off."""
    if not body:
        return body
    *earlier, (start, end) = body[-1]
    signed = before_desk(page.text[start:end], pack)
    return [*body[:-1], (*earlier, (start, start + signed))]


def _refer(lines: Sequence[str], frame: list[bool], chrome: Chrome) -> None:
    """Marks the headlines under “À lire aussi” within the text as frame."""
    begun = False
    for i, line in enumerate(lines):
        begun = begun or is_sentence(line, _LEAST)
        if begun and chrome.is_pause(line):
            for below in range(i + 1, min(i + 1 + _SOON, len(lines))):
                if is_sentence(lines[below], _LEAST):
                    break
                frame[below] = True


def _likely(lines: Sequence[str], frame: Sequence[bool], weigher: Weigher) -> list[float]:
    """Probabilities of the lines as they stand and, where the frame's are out, of the rest: their mean."""
    likely = weigher(lines)
    rest = [i for i in range(len(lines)) if not frame[i]]
    again = weigher([lines[i] for i in rest]) if len(rest) < len(lines) else []
    for i, probability in zip(rest, again, strict=False):
        likely[i] = (likely[i] + probability) / 2
    return likely


def _is_frame(line: str, chrome: Chrome, pack: LanguagePack) -> bool:
    signed = not before_desk(line, pack) or is_signature(line, pack)
    return signed or chrome.is_frame(line) or is_credit_line(line, pack) or _is_strip(line, chrome, pack)


def _is_strip(line: str, chrome: Chrome, pack: LanguagePack) -> bool:
    """Whether the line is a stamp beside frame words ("3 mai 2019, 10:42 | Temps de lecture : 3 min")."""
    parts = _BAR.split(line)
    return len(parts) > 1 and all(is_moment(part, pack) or chrome.is_frame(part) for part in parts)


def _of_html(page: Page, body: Sequence[Paragraph], chrome: Chrome, pack: LanguagePack) -> Choice:
    """The extractor's body without frame lines and copies of the title."""
    title = head_title(page)
    said = squeezed(page.read(title))
    kept = []
    for paragraph in body:
        text = " ".join(page.text[start:end] for start, end in paragraph)
        framed = _is_frame(text, chrome, pack) or _is_beside(page, paragraph, text, title, pack)
        if not framed and squeezed(text) != said:
            kept.append(paragraph)
    kept = kept[_stamped([" ".join(page.text[s:e] for s, e in one) for one in kept], pack) :]
    hulls = tuple(Line((paragraph[0][0], paragraph[-1][1])) for paragraph in kept)
    return _chosen(page, title, hulls, kept, pack)


def _is_beside(page: Page, paragraph: Paragraph, text: str, title: Line, pack: LanguagePack) -> bool:
    """Whether a short line stands above the heading (a section) or above a picture's credit (its caption)."""
    if is_sentence(text, _LEAST) or len(text.split()) > 2 * _LEAST:
        return False
    below = next((line for line in page.lines if line.span[0] >= paragraph[-1][1]), title)
    return paragraph[-1][1] <= title.span[0] or is_picture(page.read(below), pack)


def _stamped(body: Sequence[str], pack: LanguagePack) -> int:
    """How many lines at the head of a body are a time and nothing else, unless it is a chronicle."""
    first = next((i for i, line in enumerate(body) if not is_moment(line, pack)), 0)
    return 0 if any(is_moment(line, pack) for line in body[first:]) else first


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


def _end(lines: Sequence[str], likely: Sequence[float], frame: Sequence[bool], chrome: Chrome) -> int:
    """Index of the line where the article is over.

    A mark of comments ends it once there was some text (comments may be longer than the article); a list of
    other articles once half of the likely text was read.
    """
    total = sum(len(line) for line, p in zip(lines, likely, strict=True) if p >= 0.5)
    read = 0
    for i, line in enumerate(lines):
        if likely[i] >= 0.5 and not frame[i]:
            read += len(line)
        if read > _SOME and chrome.is_end(line):
            return i
        if 2 * read > total and chrome.is_pause(line) and not _goes_on(lines, likely, frame, i):
            return i
    return len(lines)


def _goes_on(lines: Sequence[str], likely: Sequence[float], frame: Sequence[bool], mark: int) -> bool:
    """Whether whole sentences of running text stand among the next lines after a mark."""
    soon = [i for i in range(mark + 1, len(lines)) if not frame[i]][:_SOON]
    return any(likely[i] >= _SURE and is_sentence(lines[i], _LEAST) for i in soon)
