"""Who cites whom: outlets on the left, those whom they name on the right, a line as thick as the claims."""

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from selon.web.charts.svg import ROOTS, clipped, picture, tag, text
from selon.web.wording import Words

WIDTH, ROW, TOP = 1120.0, 26.0, 16.0
LEFT, RIGHT = 350.0, 720.0
NAME = 50


@dataclass(frozen=True, slots=True)
class Citation:
    """`citing` passed on `count` claims of `cited`."""

    citing: str
    cited: str
    count: int


def chart(citations: Sequence[Citation], words: Words, href: Callable[[str], str], key: str) -> Markup:
    """The citations as a picture of two columns, the busiest names first."""
    left, right = _places(citations, "citing"), _places(citations, "cited")
    height = TOP * 2 + ROW * max(len(left), len(right), 1)
    most = max((each.count for each in citations), default=1)
    colour = {name: i % ROOTS for i, name in enumerate(left)}
    lines = [
        _line(each, left[each.citing], right[each.cited], colour[each.citing], most) for each in citations
    ]
    names = [_name(name, LEFT - 10, y, "end", href(name)) for name, y in left.items()]
    names += [_name(name, RIGHT + 10, y, None, href(name)) for name, y in right.items()]
    told = "; ".join(f"{each.citing} → {each.cited}: {each.count}" for each in citations)
    return picture(words("network.title"), told, (WIDTH, height), [*lines, *names], key, "group")


def _places(citations: Sequence[Citation], side: str) -> Mapping[str, float]:
    """Name → its height, the busiest first."""
    total: dict[str, int] = defaultdict(int)
    for each in citations:
        total[getattr(each, side)] += each.count
    ordered = sorted(total, key=lambda name: (-total[name], name))
    return {name: TOP + ROW * (i + 0.5) for i, name in enumerate(ordered)}


def _line(citation: Citation, start: float, end: float, colour: int, most: int) -> Markup:
    middle = (LEFT + RIGHT) / 2
    path = f"M{LEFT:.1f} {start:.1f} C{middle:.1f} {start:.1f} {middle:.1f} {end:.1f} {RIGHT:.1f} {end:.1f}"
    told = tag("title", f"{citation.citing} → {citation.cited}: {citation.count}")
    thick = 1 + 7 * math.sqrt(citation.count / most)
    return tag("path", told, d=path, stroke_width=thick, class_=f"link c{colour}")


def _name(name: str, x: float, y: float, anchor: str | None, href: str) -> Markup:
    label = text(x, y + 4, clipped(name, NAME), "name", anchor)
    return tag("a", label, tag("title", name), href=href, class_="node")
