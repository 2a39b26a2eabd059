"""Addresses of pages, written in one place."""

from urllib.parse import quote, urlencode

from selon.fusion import Edge
from selon.ledger import StoredClaim


def article(key: str, outlet: str | None = None, claim: str | None = None) -> str:
    """An article's page, at one of its claims where it is given."""
    query = urlencode({k: v for k, v in (("outlet", outlet), ("claim", claim)) if v})
    return (
        f"/article/{quote(key, safe=':')}" + (f"?{query}" if query else "") + (f"#e-{claim}" if claim else "")
    )


def evidence(claim: StoredClaim) -> str:
    """The claim at its evidence."""
    return article(claim.article, claim.outlet, claim.id)


def incident(claim: str) -> str:
    """The incident that a claim belongs to."""
    return f"/incident/{quote(claim, safe='')}"


def source(name: str) -> str:
    """A source's record."""
    return "/sources?" + urlencode({"name": name})


def compare(origin: str, copy: str) -> str:
    """A copy beside its origin."""
    return "/compare?" + urlencode({"origin": origin, "copy": copy})


def compare_edge(edge: Edge) -> str:
    """The copy of an edge beside its origin."""
    outlets = (("origin_outlet", edge.origin_outlet), ("copy_outlet", edge.copy_outlet))
    told = urlencode({name: outlet for name, outlet in outlets if outlet})
    return compare(edge.origin, edge.copy) + (f"&{told}" if told else "")


def claims(**fields: object) -> str:
    """A selection of claims."""
    return "/claims?" + urlencode({name: value for name, value in fields.items() if value is not None})
