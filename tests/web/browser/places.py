"""The addresses of one page of each kind, on the example ledger."""

from selon.ledger import StoredClaim
from selon.web.asking import Library, Selection
from selon.web.asking.fused.gathering import family_of


def addresses(library: Library, killed: StoredClaim, attack: StoredClaim) -> dict[str, str]:
    edge = family_of(library, attack.article).edges[0]
    figure = library.claims(Selection(kind="figure", outlet="Agence du Fleuve"))[0]
    return {
        "claims": "/claims",
        "article": f"/article/{attack.article}?claim={killed.id}",
        "incidents": "/incidents",
        "incident": f"/incident/{attack.id}",
        "review": f"/review?kind=figure&claim={figure.id}",
        "lineage": f"/lineage/{attack.article}",
        "compare": f"/compare?origin={edge.origin}&copy={edge.copy}",
        "sources": "/sources",
        "map": "/map",
        "timeline": "/timeline",
        "decisions": "/decisions",
        "add": "/add",
        "api": "/api",
    }
