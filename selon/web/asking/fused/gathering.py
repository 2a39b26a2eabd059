"""Incidents, series, roots and lineage as the ledger keeps them."""

from collections import Counter
from dataclasses import dataclass

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
    pairs = {(int(a), int(b)) for a, b in zip(names.codes[rows], articles[rows], strict=True) if a >= 0}
    told = Counter(name for name, _ in pairs)
    ordered = sorted(told, key=lambda name: (-told[name], names.values[name]))
    shown = [names.values[name] for name in ordered[(asked.page - 1) * size : asked.page * size]]
    with library.reads() as connection:
        found = views.of_names(connection, shown)
    return tuple(sorted(found, key=lambda each: (-len(each.articles), -len(each.claims), each.id))), len(told)


def incident_of(library: Library, claim: str) -> Gathered:
    """The incident that a claim belongs to. Raises NotInLedger if there is no such claim, or it has none."""
    stamp, _ = library.state()
    return library.kept.get(stamp, ("incident", claim), lambda: _gathered(library, claim))


def _gathered(library: Library, claim: str) -> Gathered:
    if not incident_claim(library.claim(claim)):
        raise NotInLedger(f"claim {claim} belongs to no incident", "Only events and their figures do.")
    with library.reads() as connection:
        incident = views.one(connection, claim)
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
