"""Lineage: who copied whom."""

from collections.abc import Sequence

from fastapi import APIRouter
from markupsafe import Markup

from selon.fusion import Edge
from selon.model import Article
from selon.web.asking.fused.gathering import family_of
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
    articles = {each.id: each for each in family.articles}

    def context() -> dict[str, object]:
        return {
            "article": articles[key],
            "articles": articles,
            "edges": family.edges,
            "chart": descent(family.articles, family.edges, words) if family.edges else None,
            "compare": addresses.compare,
            "address": addresses.article,
        }

    rows = [row_of(edge, articles) for edge in family.edges]
    return View(
        "lineage.html",
        context,
        lambda: [dict(zip(HEADER, row, strict=True)) for row in rows],
        lambda: Table(HEADER, rows),
    )


def row_of(edge: Edge, articles: dict[str, Article]) -> tuple[object, ...]:
    """An edge as a row under HEADER."""
    outlets = articles[edge.origin].outlet, articles[edge.copy].outlet
    known = (edge.extent, edge.share, edge.certain, "; ".join(edge.why))
    return (edge.origin, outlets[0], edge.copy, outlets[1], *known)


def descent(articles: Sequence[Article], edges: Sequence[Edge], words: Words) -> Markup:
    """The edges as a picture; articles without an edge are left out."""
    tied = {key for edge in edges for key in (edge.origin, edge.copy)}
    ordered = sorted(articles, key=lambda each: (str(each.published.earliest), each.id))
    nodes = [
        descent_chart.Node(
            each.id,
            each.outlet or each.title,
            each.title,
            words.days(each.published.earliest, each.published.latest),
        )
        for each in ordered
        if each.id in tied
    ]
    return descent_chart.chart(
        nodes, edges, words, lambda edge: addresses.compare(edge.origin, edge.copy), "descent"
    )


twins(router, "/lineage/{key}", look)
