"""Incidents, series, roots and lineage of a neighbourhood of the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from selon.errors import NotInLedger
from selon.fusion import Edge, Incident, Root, Series, incidents, lineage, roots_of, series
from selon.ledger import StoredClaim
from selon.model import Article
from selon.web.asking.fused.neighbours import near_article, near_claim
from selon.web.asking.library import Library
from selon.web.asking.selection import Selection

MOST_EVENTS = 300
MOST_TEXTS = 24
"""Articles of one incident that are laid side by side."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """An incident with its figures in series, the roots of its claims, and the lineage of its articles."""

    incident: Incident
    series: tuple[Series, ...]
    roots: dict[str, Root]
    edges: tuple[Edge, ...]
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """An article's copies and origins, theirs, and the edges between them."""

    articles: tuple[Article, ...]
    edges: tuple[Edge, ...]


def incidents_of(library: Library, asked: Selection) -> tuple[tuple[Incident, ...], bool]:
    """The incidents of a selection's first events, and whether there are more events than were taken."""
    chosen = asked.model_copy(update={"page": 1, "kind": None})
    stamp, _ = library.state()
    return library.kept.get(stamp, ("incidents", chosen), lambda: _incidents(library, chosen))


def _incidents(library: Library, chosen: Selection) -> tuple[tuple[Incident, ...], bool]:
    shelf, rows = library.places(chosen)
    kinds = shelf.columns.words["kind"].codes[rows]
    events = np.cumsum(kinds == _code(shelf.columns.words["kind"].values, "event"))
    cut = bool(len(events) and events[-1] > MOST_EVENTS)
    taken = rows[events <= MOST_EVENTS]
    return incidents(library.claims_at(shelf, taken)), cut


def _code(values: Sequence[str], value: str) -> int:
    return values.index(value) if value in values else -2


def incident_of(library: Library, claim: str) -> Gathered:
    """The incident that a claim belongs to. Raises NotInLedger if there is no such claim, or it has none."""
    stamp, _ = library.state()
    return library.kept.get(stamp, ("incident", claim), lambda: _gathered(library, claim))


def _gathered(library: Library, claim: str) -> Gathered:
    shelf = library.state()[1]
    if claim not in shelf.columns.ids:
        raise NotInLedger(f"no claim {claim}")
    claims = library.claims_at(shelf, near_claim(shelf, claim))
    found = [each for each in incidents(claims) if any(one.id == claim for one in each.claims)]
    if not found:
        raise NotInLedger(f"claim {claim} belongs to no incident", "Only events and their figures do.")
    incident = found[0]
    articles = tuple(library.reading(key).article for key in incident.articles[:MOST_TEXTS])
    edges = lineage(articles)
    beside = [one for one in claims if one.article in set(incident.articles)]
    roots = roots_of(beside, edges)
    return Gathered(incident, series(incident.figures, roots), roots, edges, articles)


def family_of(library: Library, article: str) -> Family:
    """The articles that an article was copied from or into, and those of these. Raises NotInLedger."""
    stamp, _ = library.state()
    return library.kept.get(stamp, ("family", article), lambda: _family(library, article))


def _family(library: Library, article: str) -> Family:
    library.reading(article)
    near = near_article(library.state()[1], article)
    texts = {key: library.reading(key).article for key in near}
    relatives = {article} | {
        key for key in near if key != article and library.traces.alike(texts[article], texts[key])
    }
    edges = lineage(texts[key] for key in sorted(relatives))
    kin = {article}
    for _ in relatives:
        kin |= {key for each in edges if {each.origin, each.copy} & kin for key in (each.origin, each.copy)}
    articles = sorted((texts[key] for key in kin), key=lambda each: (str(each.published.earliest), each.id))
    return Family(tuple(articles), tuple(each for each in edges if each.copy in kin))


def incident_claim(claim: StoredClaim) -> bool:
    """Whether a claim can belong to an incident."""
    return claim.kind in ("event", "figure")
