"""Incidents, series, roots and lineage as the ledger keeps them."""

from dataclasses import dataclass

import numpy as np

from selon.errors import NotInLedger
from selon.fusion import Edge, Incident, Root, Series
from selon.fusion.lineage import Ref
from selon.fusion.roots import ref
from selon.ledger import StoredClaim
from selon.ledger.views import incidents as views
from selon.ledger.views.loading import rooted
from selon.ledger.views.series import of_incident
from selon.model import Article
from selon.web.asking.library import Library
from selon.web.asking.selection import Selection

Articles = dict[Ref, Article]
"""Articles by id and outlet: two outlets may have published one text."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """An incident with its figures in series, the roots of its claims, and the lineage beneath them."""

    incident: Incident
    series: tuple[Series, ...]
    roots: dict[str, Root]
    edges: tuple[Edge, ...]
    articles: Articles


@dataclass(frozen=True, slots=True)
class Family:
    """An article's copies and origins, theirs, and the edges between them."""

    articles: Articles
    edges: tuple[Edge, ...]


def incidents_of(library: Library, asked: Selection, size: int) -> tuple[tuple[Incident, ...], int]:
    """One page of the incidents of a selection, those told by most articles first, and how many there are."""
    shelf, rows = library.places(asked)
    names, articles = shelf.columns.words["incident"], shelf.columns.words["article"].codes
    rows = rows[names.codes[rows] >= 0]
    many = int(articles.max(initial=0)) + 1
    pairs = np.unique(names.codes[rows].astype(np.int64) * many + articles[rows])
    codes, told = np.unique(pairs // many, return_counts=True)
    ordered = codes[np.argsort(-told, kind="stable")]
    shown = [names.values[code] for code in ordered[(asked.page - 1) * size : asked.page * size]]
    with library.reads() as connection:
        found = views.of_names(connection, shown)
    by_size = sorted(found, key=lambda each: (-len(each.articles), -len(each.claims), each.id))
    return tuple(by_size), len(codes)


def incident_of(library: Library, claim: str) -> Gathered:
    """The incident that a claim belongs to. Raises NotInLedger if there is no such claim, or it has none."""
    stamp, _ = library.state()
    return library.kept.get(stamp, ("incident", claim), lambda: _gathered(library, claim))


def _gathered(library: Library, claim: str) -> Gathered:
    shelf = library.state()[1]
    library.claim(claim)
    groups = shelf.columns.words["incident"]
    code = int(groups.codes[shelf.columns.ids.index(claim)])
    if code < 0:
        raise NotInLedger(f"claim {claim} belongs to no incident", "Only events and their figures do.")
    group = groups.values[code]
    with library.reads() as connection:
        incident = views.of_names(connection, [group])[0]
        keys = dict(views.article_keys(connection, {each.article for each in incident.claims}))
        roots, kin = rooted(connection, ((keys[ref(each)], each) for each in incident.claims))
        series = of_incident(connection, None, claim, None)
    articles = {(each.id, each.outlet or ""): each for each in kin.articles.values()}
    return Gathered(incident, tuple(series), roots, kin.edges, articles)


def family_of(library: Library, article: str) -> Family:
    """The articles that an article was copied from or into, and those of these. Raises NotInLedger."""
    found = library.ledger.lineage(article)
    return Family({(each.id, each.outlet or ""): each for each in found.articles}, tuple(found))


def incident_claim(claim: StoredClaim) -> bool:
    """Whether a claim can belong to an incident."""
    return claim.kind in ("event", "figure")
