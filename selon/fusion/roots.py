"""The root of a claim: who stands at the far end of its chain, and of the articles behind it."""

from collections.abc import Mapping, Sequence

from selon.fusion.aliases import one_name
from selon.fusion.bodies import of_bodies
from selon.fusion.lineage import Edge, Ref
from selon.fusion.repeats import repeats
from selon.fusion.root import Root
from selon.fusion.sentences import words
from selon.model import Span
from selon.stored import StoredClaim

Beside = Mapping[Ref, Sequence[StoredClaim]]
"""The claims of each article."""


def ref(claim: StoredClaim) -> Ref:
    """The article of a claim."""
    return claim.article, claim.outlet or ""


def root_of(claim: StoredClaim, edges: Sequence[Edge], claims: Beside) -> Root:
    """The ultimate source that is named; for the article's own voice, the root of what it was copied from.

    A source without a name is known only through the one who heard it: the next named one of the chain,
    else the article, or what this was copied from. `edges` are the lineage of the claim's neighbourhood.
    """
    named = [link for link in claim.chain if not link.anonymous]
    if claim.chain and not claim.chain[-1].anonymous:
        source = claim.chain[-1]
        return Root(source.actor or _plain(source.name), source.name, True)
    if named:
        return _heard(claim, named[-1].actor or _plain(named[-1].name), named[-1].name)
    for edge in (edge for edge in edges if edge.copy_ref == ref(claim)):
        span = _origin_span(edge, claim.evidence)
        origin = _twin(claim, claims.get(edge.origin_ref, ()), span) if span else None
        if origin:
            return root_of(origin, [other for other in edges if other is not edge], claims)
    voice = outlet_root(claim)
    return _heard(claim, voice.key, voice.name) if claim.chain else voice


def _heard(claim: StoredClaim, by: str, name: str) -> Root:
    """A nameless source, as somebody heard it."""
    source = claim.chain[-1].name
    return Root(f"{by} < {_plain(source)}", f"{source} ({name})", True)


def outlet_root(claim: StoredClaim) -> Root:
    """Who speaks in an article's own voice: the one agency it credits, else the outlet, else the article."""
    credited = [credit for credit in claim.credits if words(credit) != words(claim.outlet or "")]
    name = credited[0] if len(credited) == 1 else claim.outlet or claim.title or claim.article
    return Root(_plain(name), name, False)


def roots_of(claims: Sequence[StoredClaim], edges: Sequence[Edge]) -> dict[str, Root]:
    """Claim id → its root, for the claims of one neighbourhood; several names of one source are one root.

    Who speaks for a body counts as the body: "le porte-parole de l'armée" is not independent of "l'armée".
    """
    by_article: dict[Ref, list[StoredClaim]] = {}
    for claim in claims:
        by_article.setdefault(ref(claim), []).append(claim)
    ordered = sorted(claims, key=lambda claim: (claim.id, claim.outlet or ""), reverse=True)
    found = {claim.id: root_of(claim, edges, by_article) for claim in ordered}
    named = one_name(of_bodies(found, ordered), {claim.id: claim.article for claim in ordered})
    same = repeats(ordered)
    return {claim.id: named[same.get(claim.id, claim).id] for claim in ordered}


def _plain(name: str) -> str:
    return " ".join(words(name))


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
