"""The lineage of an article: its origins and copies, and those of these."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from selon.errors import NotInLedger
from selon.fusion import Edge
from selon.fusion.changes import Changes, changes
from selon.fusion.lineage import Ref
from selon.fusion.roots import ref
from selon.ledger.asking import begins, claims_where
from selon.ledger.store.tables import articles, claims
from selon.ledger.views.answer import Answer, Cell
from selon.ledger.views.dating import publications
from selon.ledger.views.loading import family
from selon.model import Article, Publication

COLUMNS = (
    *(
        "origin",
        "origin_outlet",
        "origin_title",
        "copy",
        "copy_outlet",
        "copy_title",
        "extent",
        "share",
        "certain",
    ),
    *("same", "reworded", "added", "dropped", "why", "copy_published_from", "copy_published_to"),
)


@dataclass(frozen=True, slots=True)
class Lineage(Answer[Edge]):
    """The edges; `articles` are all that they name, `published` their true dates with the
    evidence, `changes` what each copy changed."""

    articles: tuple[Article, ...] = ()
    published: tuple[Publication, ...] = ()
    changes: tuple[Changes, ...] = ()


def lineage(connection: Connection, article: str) -> Lineage:
    """The lineage of an article, by its id or an unambiguous beginning of it. Raises NotInLedger."""
    kin = family(connection, article_keys(connection, article), down=True)
    dates = publications(kin)
    told = sorted(kin.articles.values(), key=lambda a: (str(a.published.earliest), a.id, a.outlet or ""))
    by_ref = {(a.id, a.outlet or ""): a for a in told}
    rows = tuple(
        _row(edge, by_ref[edge.origin_ref], by_ref[edge.copy_ref], dates[edge.copy_ref]) for edge in kin.edges
    )
    said = _sources(connection, kin.articles)
    changed = tuple(
        changes(edge, by_ref[edge.origin_ref].text, by_ref[edge.copy_ref].text, said.get(edge.origin_ref, ()))
        for edge in kin.edges
    )
    published = tuple(dates[article.id, article.outlet or ""] for article in told)
    return Lineage(kin.edges, COLUMNS, rows, tuple(told), published, changed)


def _sources(connection: Connection, articles: Mapping[int, Article]) -> dict[Ref, list[str]]:
    """The names of all sources of each article, in order."""
    found: dict[Ref, list[str]] = {}
    for _, _, claim in claims_where(connection, claims.c.article.in_(sorted(articles))):
        found.setdefault(ref(claim), []).extend(link.name for link in claim.chain)
    return found


def article_keys(connection: Connection, article: str) -> list[int]:
    """The keys of the articles of one text. Raises NotInLedger."""
    begin = article if article.startswith("sha256:") else f"sha256:{article}"
    listed = begins(articles.c.id, begin) | (articles.c.id == article)
    found = connection.execute(select(articles.c.id, articles.c.key).where(listed)).all()
    ids = sorted({row.id for row in found})
    if len(ids) != 1:
        what = f"no article {article}" if not ids else f"{len(ids)} articles begin with {article}"
        raise NotInLedger(what, "Give its id, or more of it.")
    return sorted(row.key for row in found)


def _row(edge: Edge, origin: Article, copy: Article, published: Publication) -> dict[str, Cell]:
    count = {
        way: sum(pair.change == way for pair in edge.pairs)
        for way in ("same", "reworded", "added", "dropped")
    }
    return {
        "origin": edge.origin,
        "origin_outlet": edge.origin_outlet,
        "origin_title": origin.title,
        "copy": edge.copy,
        "copy_outlet": edge.copy_outlet,
        "copy_title": copy.title,
        "extent": edge.extent,
        "share": edge.share,
        "certain": edge.certain,
        **count,
        "why": "; ".join(edge.why),
        "copy_published_from": published.earliest,
        "copy_published_to": published.latest,
    }
