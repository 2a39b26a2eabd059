"""An incident: its figures side by side, what contradicts what, and who really said it."""

from collections import defaultdict
from typing import Annotated, Literal

from fastapi import APIRouter, Query

from selon.fusion import RULES, Point, Root, summary
from selon.ledger import StoredClaim
from selon.web.asking.fused.gathering import Gathered, incident_of
from selon.web.bench import Asks, Says
from selon.web.charts import series as series_chart
from selon.web.charts.timeline import Span, bars
from selon.web.pages.one.lineage import descent
from selon.web.wording import Words
from selon.web.writing import addresses
from selon.web.writing.view import Table, View, twins

Rule = Literal["latest", "lowest", "majority"]
HEADER = (
    "measure",
    "unit",
    "as_of",
    "root",
    "low",
    "high",
    "best",
    "figure",
    "place",
    "part_of",
    "superseded",
    "chains",
    "claims",
)
MOST_BARS = 40

router = APIRouter()


def look(claim: str, library: Asks, words: Says, rule: Annotated[Rule, Query()] = "latest") -> View:
    """The incident that a claim belongs to, with its figures in series and the roots of its claims."""
    found = incident_of(library, claim)
    by_id = {each.id: each for each in found.incident.claims}

    def context() -> dict[str, object]:
        colour = series_chart.colours(found.series)
        return {
            "incident": found.incident,
            "claim": claim,
            "rule": rule,
            "rules": tuple(RULES),
            "series": [
                _drawn(found, place, words, colour, by_id, rule) for place in range(len(found.series))
            ],
            "roots": roots_table(found),
            "timeline": _timeline(found, words),
            "descent": descent(found.articles, found.edges, words) if found.edges else None,
            "edges": found.edges,
            "articles": found.articles,
            "colour": colour,
            "evidence": addresses.evidence,
            "compare": addresses.compare_edge,
            "article_address": addresses.article,
        }

    return View("incident.html", context, lambda: _data(found), lambda: Table(HEADER, _rows(found)))


def _drawn(
    found: Gathered,
    place: int,
    words: Words,
    colour: dict[str, int],
    by_id: dict[str, StoredClaim],
    rule: Rule,
) -> dict[str, object]:
    each = found.series[place]

    def href(point: Point) -> str:
        return addresses.evidence(by_id[point.claims[0]])

    conflicts = [one for one in each.relations if one.way == "contradicts"]
    return {
        "series": each,
        "chart": series_chart.chart(each, words, colour, href, f"series-{place}"),
        "summary": summary(each, rule),
        "superseded": series_chart.superseded(each),
        "conflicts": [(one, each.points[one.left], each.points[one.right]) for one in conflicts],
        "first": [by_id[point.claims[0]] for point in each.points],
    }


def roots_table(found: Gathered) -> list[tuple[Root, list[StoredClaim], list[str]]]:
    """Each root with its claims of the incident and the outlets that carry them, most claims first."""
    groups: dict[str, list[StoredClaim]] = defaultdict(list)
    roots: dict[str, Root] = {}
    for claim in found.incident.claims:
        root = found.roots[claim.id]
        roots.setdefault(root.key, root)
        groups[root.key].append(claim)
    ordered = sorted(groups, key=lambda key: (not roots[key].named, -len(groups[key]), key))
    return [(roots[key], groups[key], sorted({c.outlet or c.title for c in groups[key]})) for key in ordered]


def _timeline(found: Gathered, words: Words) -> object:
    """When the incident's events are said to have happened."""
    dated = [claim for claim in found.incident.events if claim.start]
    kinds = {kind: i for i, kind in enumerate(dict.fromkeys(claim.event_kind for claim in dated))}
    spans = [
        Span(
            f"{words(f'event.{claim.event_kind}')} · {claim.outlet or claim.title}",
            claim.start,
            claim.end if claim.end and claim.end >= claim.start else claim.start,
            kinds[claim.event_kind] % 8,
            addresses.evidence(claim),
        )
        for claim in dated[:MOST_BARS]
        if claim.start
    ]
    ordered = sorted(spans, key=lambda each: (each.start, each.end, each.label))
    return bars(ordered, words("timeline.title"), words, "timeline") if spans else None


def _rows(found: Gathered) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for each in found.series:
        gone = series_chart.superseded(each)
        for place, point in enumerate(each.points):
            chains = "; ".join(" ← ".join(chain) for chain in point.chains)
            bounds = (point.low, point.high, point.best, point.text, point.place, point.part_of)
            head = (each.measure, each.unit, point.as_of, point.root.name)
            rows.append((*head, *bounds, place in gone, chains, " ".join(point.claims)))
    return rows


def _data(found: Gathered) -> dict[str, object]:
    return {
        "incident": {"id": found.incident.id, "kind": found.incident.kind, "claims": found.incident.claims},
        "series": found.series,
        "roots": [
            {
                "key": root.key,
                "name": root.name,
                "named": root.named,
                "outlets": outlets,
                "claims": [c.id for c in claims],
            }
            for root, claims, outlets in roots_table(found)
        ],
        "lineage": [
            {
                "origin": e.origin,
                "copy": e.copy,
                "extent": e.extent,
                "share": e.share,
                "certain": e.certain,
                "why": e.why,
            }
            for e in found.edges
        ],
    }


twins(router, "/incident/{claim}", look)
