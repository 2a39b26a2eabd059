"""The root of a claim: who stands at the far end of its chain, and of the articles behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selon.fusion.item import Item
from selon.fusion.lineage import Edge
from selon.fusion.sentences import words
from selon.model import Article, Span


@dataclass(frozen=True, slots=True)
class Root:
    """`key` is equal for equal roots. `named`: an article names it; else it is the outlet's own voice."""

    key: str
    name: str
    named: bool


def root_of(item: Item, edges: Sequence[Edge], items: Mapping[str, Sequence[Item]]) -> Root:
    """The ultimate source that is named; for the article's own voice, the root of what it was copied from."""
    own = _named(item)
    if own:
        return own
    for edge in (edge for edge in edges if edge.copy == item.article.id and edge.certain):
        span = _origin_span(edge, item.claim.evidence)
        origin = _twin(item, items.get(edge.origin, ()), span) if span else None
        if origin:
            return root_of(origin, [e for e in edges if e is not edge], items)
    return outlet_root(item.article)


def outlet_root(article: Article) -> Root:
    """Who speaks in an article's own voice: the one agency it credits, else the outlet, else the article."""
    credited = [credit for credit in article.credits if words(credit) != words(article.outlet or "")]
    name = credited[0] if len(credited) == 1 else article.outlet or article.title or article.id
    return Root(" ".join(words(name)), name, False)


def _named(item: Item) -> Root | None:
    source = item.source
    if source is None:
        return None
    return Root(source.actor or " ".join(words(source.name)), source.name, True)


def _origin_span(edge: Edge, evidence: Sequence[Span]) -> Span | None:
    """The sentence of the origin that the evidence was copied from."""
    for start, end in evidence:
        for pair in edge.pairs:
            if pair.origin and pair.copy and pair.copy[0] <= start and end <= pair.copy[1]:
                return pair.origin
    return None


def _twin(item: Item, others: Sequence[Item], span: Span) -> Item | None:
    """The claim of the origin's sentence that is of the same kind as `item`."""
    inside = [
        other for other in others if any(span[0] <= s and e <= span[1] for s, e in other.claim.evidence)
    ]
    return next((other for other in inside if alike(item, other)), None)


def alike(a: Item, b: Item) -> bool:
    """Whether two claims are about the same measure, or the same kind of event."""
    if a.figure or b.figure:
        return bool(a.figure and b.figure and a.figure.measure == b.figure.measure)
    return bool(a.event and b.event and a.event.kind == b.event.kind)
