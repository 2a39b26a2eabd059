"""The root of a claim: who stands at the far end of its chain, and of the articles behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selon.fusion.lineage import Edge
from selon.fusion.sentences import words
from selon.ledger.stored import StoredClaim
from selon.model import Span


@dataclass(frozen=True, slots=True)
class Root:
    """`key` is equal for equal roots. `named`: an article names it; else it is the outlet's own voice."""

    key: str
    name: str
    named: bool


def root_of(claim: StoredClaim, edges: Sequence[Edge], claims: Mapping[str, Sequence[StoredClaim]]) -> Root:
    """The ultimate source that is named; for the article's own voice, the root of what it was copied from.

    `edges` are the lineage of the claim's neighbourhood, `claims` those of each article by its id.
    """
    if claim.chain:
        source = claim.chain[-1]
        return Root(source.actor or " ".join(words(source.name)), source.name, True)
    for edge in (edge for edge in edges if edge.copy == claim.article and edge.certain):
        span = _origin_span(edge, claim.evidence)
        origin = _twin(claim, claims.get(edge.origin, ()), span) if span else None
        if origin:
            return root_of(origin, [other for other in edges if other is not edge], claims)
    return outlet_root(claim)


def outlet_root(claim: StoredClaim) -> Root:
    """Who speaks in an article's own voice: the one agency it credits, else the outlet, else the article."""
    credited = [credit for credit in claim.credits if words(credit) != words(claim.outlet or "")]
    name = credited[0] if len(credited) == 1 else claim.outlet or claim.title or claim.article
    return Root(" ".join(words(name)), name, False)


def roots_of(claims: Sequence[StoredClaim], edges: Sequence[Edge]) -> dict[str, Root]:
    """Claim id → its root, for the claims of one neighbourhood."""
    by_article: dict[str, list[StoredClaim]] = {}
    for claim in claims:
        by_article.setdefault(claim.article, []).append(claim)
    return {claim.id: root_of(claim, edges, by_article) for claim in claims}


def _origin_span(edge: Edge, evidence: Sequence[Span]) -> Span | None:
    """The sentence of the origin that the evidence was copied from."""
    for start, end in evidence:
        for pair in edge.pairs:
            if pair.origin and pair.copy and pair.copy[0] <= start and end <= pair.copy[1]:
                return pair.origin
    return None


def _twin(claim: StoredClaim, others: Sequence[StoredClaim], span: Span) -> StoredClaim | None:
    """The claim of the origin's sentence that is of the same kind as `claim`."""
    inside = [other for other in others if any(span[0] <= s and e <= span[1] for s, e in other.evidence)]
    same = (other for other in inside if (other.kind, other.measure) == (claim.kind, claim.measure))
    return next(
        (other for other in same if other.kind != "event" or other.event_kind == claim.event_kind), None
    )
