"""Text as got → page. The rule: line ends made alike, control characters out, nothing else changed."""

import re

from selon.capture.page import Head, Line, Page, lines_of

_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029|\u0085|\x0b|\x0c")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufeff\u200b\u200e\u200f\u2060]")
_URL = re.compile(r"https?://\S+$")
_BROKEN = re.compile(
    r"(?m)(?<=[^\n]{50})([^\W\d_A-ZÀ-Þ]|,)[ \t]*\n"
    r"(?=[^\W\d_A-ZÀ-Þ](?![^\n]*\d\s?[:h]\s?\d\d)[^\n]{40,}[.!?»][ \t]*$)"
)
"""A line end within a sentence: a long line that ends with a small letter, and one that begins so and ends as
a sentence does. A clock tells a stamp instead (“publié le 3 mai à 10h12”)."""
_HARD = (50, 100)
"""Shortest and longest typical line of hard-wrapped text, in characters."""


def plain_page(text: str, head: Head | None = None) -> Page:
    """The page of a text-only extract; hard-wrapped paragraphs are joined to one line each."""
    visible = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text)).strip()
    visible = unwrap(visible) if _is_wrapped(visible) else _BROKEN.sub(r"\1 ", visible)
    lines = lines_of(visible)
    return Page(visible, lines, head or Head(url=_address(visible, lines)))


def _address(text: str, lines: tuple[Line, ...]) -> str | None:
    """The page's address, where its first line is one."""
    first = text[slice(*lines[0].span)] if lines else ""
    return first if _URL.match(first) else None


def _is_wrapped(text: str) -> bool:
    """Whether most line ends fall inside sentences, at nearly one width."""
    inner = [line for block in re.split(r"\n\s*\n", text) for line in block.split("\n")[:-1]]
    if len(inner) < 3:
        return False
    broken = [line for line in inner if line.rstrip()[-1:].isalpha() or line.rstrip()[-1:] in ",-’'"]
    widths = sorted(map(len, inner))
    middle = widths[len(widths) // 2]
    even = sum(abs(width - middle) <= 15 for width in widths)
    return _HARD[0] <= middle <= _HARD[1] and len(broken) > 0.7 * len(inner) and even > 0.6 * len(inner)


def unwrap(text: str) -> str:
    """`text` with the lines of each block (between blank lines) joined by a space."""
    blocks = re.split(r"\n\s*\n", text)
    return "\n\n".join(" ".join(line.strip() for line in block.split("\n")) for block in blocks)
