"""Who copied whom: a row an article, in order of publication; an arc from each origin down to its copies."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from selon.fusion import Edge
from selon.fusion.lineage import Ref
from selon.web.charts.svg import clipped, picture, tag, text
from selon.web.wording import Words

WIDTH, ROW, TOP = 1120.0, 44.0, 12.0
AXIS = 260.0
NAME = 90


@dataclass(frozen=True, slots=True)
class Node:
    """An article: what to call it, and when it came."""

    id: Ref
    name: str
    title: str
    when: str


def chart(
    nodes: Sequence[Node], edges: Sequence[Edge], words: Words, href: Callable[[Edge], str], key: str
) -> Markup:
    """Articles in their order, with an arc for each edge; `href` is where an arc leads."""
    height = TOP * 2 + ROW * len(nodes)
    place = {node.id: TOP + ROW * (i + 0.5) for i, node in enumerate(nodes)}
    name = {node.id: node.name for node in nodes}
    shown = [edge for edge in edges if edge.origin_ref in place and edge.copy_ref in place]
    arcs = [_arc(edge, place, words, href(edge), name) for edge in shown]
    told = "; ".join(
        f"{name[e.origin_ref]} → {name[e.copy_ref]}: {words(f'extent.{e.extent}')}" for e in shown
    )
    drawn = [part for node in nodes for part in _node(node, place[node.id])]
    return picture(words("descent.title"), told, (WIDTH, height), [*arcs, *drawn], key, "group")


def _node(node: Node, y: float) -> list[Markup]:
    return [
        tag("circle", cx=AXIS, cy=y, r=6, class_="knot"),
        text(AXIS + 18, y - 2, clipped(node.name, NAME), "name"),
        text(AXIS + 18, y + 13, clipped(" · ".join(filter(None, (node.when, node.title))), 110), "tick"),
    ]


def _arc(edge: Edge, place: dict[Ref, float], words: Words, href: str, name: dict[Ref, str]) -> Markup:
    start, end = place[edge.origin_ref], place[edge.copy_ref]
    reach = min(24 + 0.55 * abs(end - start), 150)
    x = AXIS - 8
    path = (
        f"M{x:.1f} {start:.1f} C{x - reach:.1f} {start:.1f} {x - reach:.1f} {end:.1f} {x - 4:.1f} {end:.1f}"
    )
    tip = f"M{x - 8:.1f} {end - 5:.1f} L{x:.1f} {end:.1f} L{x - 8:.1f} {end + 5:.1f} Z"
    share = words.percent(edge.share)
    told = f"{name[edge.origin_ref]} → {name[edge.copy_ref]}: {words(f'extent.{edge.extent}')}, {share}"
    doubt = "" if edge.certain else " unsure"
    return tag(
        "a",
        tag("path", d=path, stroke_width=1.5 + 3 * edge.share, class_=f"arc{doubt}"),
        tag("path", d=tip, class_="tip"),
        text(x - reach * 0.78 - 6, (start + end) / 2 + 4, share, "tick", "end"),
        tag("title", told),
        href=href,
        aria_label=told,
        class_="edge",
    )
