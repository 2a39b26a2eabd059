"""True dates of the articles of a family."""

import datetime as dt

from selon.fusion.dating import dated
from selon.fusion.lineage import Ref
from selon.ledger.views.loading import Family
from selon.model import Article, Publication

Days = tuple[dt.date | None, dt.date | None]


def publications(kin: Family) -> dict[Ref, Publication]:
    """When each article was published, narrowed by what it copies and what copies it, with the evidence."""
    known = {_ref(article): article.published for article in kin.articles.values()}
    return {ref: dated(own, ref, kin.edges, known) for ref, own in known.items()}


def redated(kin: Family) -> dict[Ref, Days]:
    """The first and last day of each article."""
    return {ref: (found.earliest, found.latest) for ref, found in publications(kin).items()}


def _ref(article: Article) -> Ref:
    return article.id, article.outlet or ""
