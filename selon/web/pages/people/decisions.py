"""The log of decisions, and how far two people agree."""

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query, Request
from pydantic import BaseModel, ConfigDict, Field

from selon.ledger import Decision
from selon.vocabulary import Verdict
from selon.web.bench import Asks
from selon.web.security.csrf import checked_header
from selon.web.standing import agreements, last_words
from selon.web.writing import addresses
from selon.web.writing.view import Table, View, twins

SIZE = 100
HEADER = ("claim", "verdict", "who", "at", "note", "text", "article")

router = APIRouter()


class Decided(BaseModel):
    """A decision to be added."""

    model_config = ConfigDict(extra="forbid")

    claim: str = Field(min_length=1, max_length=100)
    verdict: Verdict
    who: str = Field(min_length=1, max_length=80)
    note: str = Field(default="", max_length=2000)


def look(library: Asks, page: Annotated[int, Query(ge=1, le=100_000)] = 1) -> View:
    """All decisions, the latest first, and the agreement of every two people."""
    decisions = library.decisions()[::-1]
    agreed = agreements(last_words(decisions[::-1]))

    def context() -> dict[str, object]:
        shown = decisions[(page - 1) * SIZE : page * SIZE]
        claims = {claim.id: claim for claim in library.claims_by_id([each.claim for each in shown])}
        return {
            "decisions": [(each, claims.get(each.claim)) for each in shown],
            "total": len(decisions),
            "page": page,
            "pages": max(1, -(-len(decisions) // SIZE)),
            "agreements": agreed,
            "evidence": addresses.evidence,
        }

    def table() -> Table:
        claims = {claim.id: claim for claim in library.claims_by_id([each.claim for each in decisions])}
        rows = []
        for each in decisions:
            claim = claims.get(each.claim)
            told = (claim.text, claim.article) if claim else (None, None)
            rows.append((each.claim, each.verdict, each.who, each.at.isoformat(), each.note, *told))
        return Table(HEADER, rows)

    return View("decisions.html", context, lambda: {"decisions": decisions, "agreements": agreed}, table)


@router.post("/api/decisions", status_code=201, dependencies=[Depends(checked_header)])
def decide(decided: Decided, request: Request, library: Asks) -> Decision:
    """Add a decision on a claim. Where users come in by name, they decide under that name alone."""
    name = getattr(request.state, "who", None)
    if name and name != decided.who:
        raise HTTPException(403, "who")
    return library.ledger.decide(decided.claim, decided.verdict, decided.who, note=decided.note)


twins(router, "/decisions", look)
