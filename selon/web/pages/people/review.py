"""Review: one claim at a time beside its evidence; one key decides and goes on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

import numpy as np
from fastapi import APIRouter, Depends, HTTPException, Query, Request
from pydantic import Field
from starlette.responses import RedirectResponse, Response

from selon.ledger import Decision, StoredClaim
from selon.ledger.flatten import flatten
from selon.web.asking import Selection
from selon.web.asking.library import Library
from selon.web.bench import Asks, Says
from selon.web.security.csrf import Form
from selon.web.standing import WITHDRAW, last_words
from selon.web.text.excerpt import Excerpt, excerpts
from selon.web.wording import Words
from selon.web.writing import addresses
from selon.web.writing.tables import claims_table
from selon.web.writing.view import View, keep, twins

WHO = "selon_who"
VERDICTS = ("accept", "reject", "correct")
LONGEST_NAME = 80
LONGEST_NOTE = 2000

router = APIRouter()


class Round(Selection):
    """A selection that is being reviewed, and where one is in it: at `claim`, or beyond `after`."""

    claim: str | None = Field(default=None, max_length=100)
    after: str | None = Field(default=None, max_length=100)


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a person is in a round: the claim, how many of how many are decided, what was decided last."""

    claim: StoredClaim | None
    done: int
    total: int
    mine: Decision | None
    last: Decision | None


def asked_for(asked: Annotated[Round, Query()]) -> Round:
    """The round in an address."""
    return asked


Asked = Annotated[Round, Depends(asked_for)]


def reviewer(request: Request) -> str:
    """Who reviews: the user who came in, else the name that the browser remembers."""
    return getattr(request.state, "who", None) or request.cookies.get(WHO, "")[:LONGEST_NAME]


Who = Annotated[str, Depends(reviewer)]


def look(asked: Asked, library: Asks, who: Who, words: Says) -> View:
    """The next claim of a selection that the reviewer has not decided, and how far the review has come."""
    turn = turn_of(library, asked, who)

    def context() -> dict[str, object]:
        return {
            "asked": asked,
            "turn": turn,
            "who": who,
            "verdicts": VERDICTS,
            "excerpts": _excerpts(library, turn.claim),
            "told": told(turn.claim, words) if turn.claim else [],
            "evidence": addresses.evidence,
            "skip": _query(asked, after=turn.claim.id) if turn.claim else "",
            "round": _query(asked),
        }

    return View(
        "review.html", context, lambda: turn, lambda: claims_table([turn.claim] if turn.claim else [])
    )


def turn_of(library: Library, asked: Round, who: str) -> Turn:
    """Where `who` is in a round."""
    shelf, found = library.places(asked)
    ids = [shelf.columns.ids[place] for place in found]
    words, decisions = last_words(library.decisions()), library.decisions()
    decided = {claim for claim, by in words.items() if who in by}
    key = asked.claim if asked.claim in shelf.columns.ids else _next(ids, decided, asked.after)
    last = [each for each in decisions if each.who == who and words.get(each.claim, {}).get(who) == each]
    place = shelf.columns.ids.index(key) if key else None
    claim = library.claims_at(shelf, np.array([place]))[0] if place is not None else None
    mine = words.get(key or "", {}).get(who)
    return Turn(claim, sum(each in decided for each in ids), len(ids), mine, last[-1] if last else None)


def _next(ids: Sequence[str], decided: set[str], after: str | None) -> str | None:
    """The first undecided claim beyond `after`, then from the beginning; skipped ones come round again."""
    start = ids.index(after) + 1 if after in ids else 0
    return next((each for each in (*ids[start:], *ids[:start]) if each not in decided), None)


def _excerpts(library: Library, claim: StoredClaim | None) -> tuple[Excerpt, ...]:
    if claim is None:
        return ()
    reading = library.reading(claim.article, claim.outlet)
    found = next((each for each in flatten(reading) if each.id == claim.id), claim)
    return excerpts(reading.article.text, found.evidence)


def told(claim: StoredClaim, words: Words) -> list[tuple[str, str]]:
    """What the claim says, field by field, as far as it says anything."""
    named = {
        "event": words(f"event.{claim.event_kind}") if claim.event_kind else "",
        "agent": claim.agent or "",
        "patient": claim.patient or "",
        "measure": words(f"measure.{claim.measure}") if claim.measure else "",
        "number": words.bounds(claim.low, claim.high, claim.best) if claim.measure else "",
        "unit": words(f"unit.{claim.unit}") if claim.unit else "",
        "place": ", ".join(filter(None, (claim.place, claim.country))),
        "days": words.days(claim.start, claim.end) if claim.start or claim.end else "",
        "status": words(f"status.{claim.status}"),
        "stance": words(f"stance.{claim.stance}"),
        "hearsay": words("yes") if claim.hearsay else "",
    }
    return [(name, value) for name, value in named.items() if value]


@router.post("/review", include_in_schema=False)
def decide(request: Request, form: Form, asked: Asked, library: Asks, who: Who) -> Response:
    """Add a decision and go on; a name is asked for once and remembered."""
    name = (getattr(request.state, "who", None) or _field(form.get("who"), LONGEST_NAME) or who).strip()
    verdict, claim = _field(form.get("verdict"), 20), _field(form.get("claim"), 100)
    note = _field(form.get("note"), LONGEST_NOTE).strip()
    if not name or verdict not in (*VERDICTS, WITHDRAW) or (verdict == "correct" and not note):
        raise HTTPException(422, "decision")
    library.ledger.decide(claim, verdict, name, note=note)  # type: ignore[arg-type]
    there = _query(asked, claim=claim) if verdict == WITHDRAW else _query(asked, after=claim)
    response = RedirectResponse(f"/review?{there}", 303)
    keep(request, response, WHO, name)
    return response


def _field(value: object, longest: int) -> str:
    return value[:longest] if isinstance(value, str) else ""


def _query(asked: Round, **at: str) -> str:
    """The round's address at another claim."""
    fields = {name: value for name, value in asked.given().items() if name not in ("claim", "after", "page")}
    return urlencode({**fields, **at})


twins(router, "/review", look)
