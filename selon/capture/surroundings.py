"""The lines of the frame that stand about an article: where it is signed and dated."""

from collections.abc import Sequence
from dataclasses import dataclass

from selon.capture.page import Line, Page
from selon.capture.parts.title import squeezed

_ABOVE = 2
_FOOT = 4
_LEAD = 2
"""Lines of the body (the standfirst, say) under which the page may still sign and date its article."""
_APART = 12
"""Lines of the frame within those, at most: more are a menu or a list of other articles."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Lines of the frame, each in the order of the page.

    `above` the headline; `between` its first copy and its last before the body; `head`: under that one, down
    to the second line of the body; `foot`: after the body.
    """

    above: tuple[Line, ...]
    between: tuple[Line, ...]
    head: tuple[Line, ...]
    foot: tuple[Line, ...]


def surroundings(page: Page, title: Line, body: Sequence[Line]) -> Surroundings:
    """What stands about an article."""
    own = {line.span for line in (title, *body)}
    frame = [line for line in page.lines if line.span not in own and line.tag != "title"]
    begin = body[0].span[0] if body else len(page.text)
    until = body[_lead(page, body)].span[0] if body else begin
    end = body[-1].span[1] if body else len(page.text)
    last = last_copy(page, title, begin)
    return Surroundings(
        above=tuple([line for line in frame if line.span[1] <= title.span[0]][-_ABOVE:]),
        between=tuple(line for line in frame if title.span[1] <= line.span[0] < last.span[0]),
        head=tuple(line for line in frame if max(last.span[1], title.span[1]) <= line.span[0] < until),
        foot=tuple([line for line in frame if line.span[0] >= end][:_FOOT]),
    )


def _lead(page: Page, body: Sequence[Line]) -> int:
    """How many lines of the body may stand above its signature and date."""
    last = min(_LEAD, len(body) - 1)
    between = sum(body[0].span[1] <= line.span[0] < body[last].span[0] for line in page.lines)
    return last if between <= _APART else 0


def last_copy(page: Page, title: Line, before: int) -> Line:
    """The last line before an offset that says what the title says; the title itself if there is none."""
    said = squeezed(page.read(title))
    copies = (line for line in page.lines if title.span[1] <= line.span[0] < before)
    return max(
        (line for line in copies if squeezed(page.read(line)) == said),
        key=lambda one: one.span,
        default=title,
    )
