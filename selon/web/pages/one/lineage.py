"""Lineage: who copied whom."""

from collections.abc import Sequence

from fastapi import APIRouter
from markupsafe import Markup

from selon.fusion import Edge
from selon.web.asking.fused.gathering import Articles, family_of
from selon.web.bench import Asks, Says
from selon.web.charts import descent as descent_chart
from selon.web.wording import Words
from selon.web.writing import addresses
from selon.web.writing.view import Table, View, twins

HEADER = ("origin", "origin_outlet", "copy", "copy_outlet", "extent", "share", "certain", "why")

router = APIRouter()


def look(key: str, library: Asks, words: Says) -> View:
    """The articles that an article was copied from or into, and how that is known."""
    family = family_of(library, key)
    articles = family.articles
    mine = next(each for each in articles.values() if each.id == key)

    def context() -> dict[str, object]:
        return {
            "article": mine,
            "articles": articles,
            "edges": family.edges,
            "chart": descent(articles, family.edges, words) if family.edges else None,
            "compare": addresses.compare_edge,
            "address": addresses.article,
        }

    rows = [row_of(edge) for edge in family.edges]
    return View(
        "lineage.html",
        context,
        lambda: [dict(zip(HEADER, row, strict=True)) for row in rows],
        lambda: Table(HEADER, rows),
    )


def row_of(edge: Edge) -> tuple[object, ...]:
    """An edge as a row under HEADER."""
    known = (edge.extent, edge.share, edge.certain, "; ".join(edge.why))
    return (edge.origin, edge.origin_outlet, edge.copy, edge.copy_outlet, *known)


def descent(articles: Articles, edges: Sequence[Edge], words: Words) -> Markup:
    """The edges as a picture; articles without an edge are left out."""
    tied = {ref for edge in edges for ref in (edge.origin_ref, edge.copy_ref)}
    ordered = sorted(articles.items(), key=lambda pair: (str(pair[1].published.earliest), pair[0]))
    nodes = [
        descent_chart.Node(
            ref,
            each.outlet or each.title,
            each.title,
            words.days(each.published.earliest, each.published.latest),
        )
        for ref, each in ordered
        if ref in tied
    ]
    return descent_chart.chart(nodes, edges, words, addresses.compare_edge, "descent")


twins(router, "/lineage/{key}", look)
