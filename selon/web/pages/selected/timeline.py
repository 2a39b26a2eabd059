"""The timeline of a selection: days as wide as they are known."""

import datetime as dt
from collections.abc import Sequence

import numpy as np
from fastapi import APIRouter

from selon.ledger import StoredClaim
from selon.web.asking import Selection
from selon.web.asking.library import Library
from selon.web.bench import Asks, Says
from selon.web.charts.timeline import Span, bars, histogram
from selon.web.pages.selected.claims import Asked
from selon.web.wording import Words
from selon.web.writing import addresses
from selon.web.writing.tables import claims_table
from selon.web.writing.view import View, twins

SIZE = 30
KINDS = ("event", "figure", "statement")

router = APIRouter()


def look(asked: Asked, library: Asks, words: Says) -> View:
    """The claims of a selection that tell days, by the first of them; all their days counted."""
    in_time = asked if asked.sort.endswith("happened") else asked.model_copy(update={"sort": "happened"})

    def context() -> dict[str, object]:
        days, claims = dated(library, in_time)
        return {
            "asked": asked,
            "claims": claims,
            "total": len(days),
            "pages": max(1, -(-len(days) // SIZE)),
            "histogram": histogram(days, words("timeline.histogram"), words, "histogram") if days else None,
            "bars": bars(_spans(claims, words), words("timeline.title"), words, "bars") if claims else None,
            "evidence": addresses.evidence,
        }

    return View(
        "timeline.html",
        context,
        lambda: dated(library, in_time)[1],
        lambda: claims_table(claim for claim in library.stream(in_time) if claim.start),
    )


def dated(library: Library, asked: Selection) -> tuple[Sequence[dt.date], list[StoredClaim]]:
    """First days of all claims of a selection that tell any, and the claims of its page."""
    shelf, found = library.places(asked)
    known = found[shelf.columns.start[found] >= 0]
    shown = known[(asked.page - 1) * SIZE : asked.page * SIZE]
    ordinals = np.asarray(shelf.columns.start[known]).tolist()
    return [dt.date.fromordinal(day) for day in ordinals], library.claims_at(shelf, shown)


def _spans(claims: Sequence[StoredClaim], words: Words) -> list[Span]:
    return [
        Span(
            f"{_topic(claim, words)} · {claim.place or claim.outlet or claim.title}",
            claim.start,
            claim.end if claim.end and claim.end >= claim.start else claim.start,
            KINDS.index(claim.kind),
            addresses.evidence(claim),
        )
        for claim in claims
        if claim.start
    ]


def _topic(claim: StoredClaim, words: Words) -> str:
    if claim.kind == "figure":
        return words(f"measure.{claim.measure}")
    return words(f"event.{claim.event_kind}") if claim.event_kind else words(f"kind.{claim.kind}")


twins(router, "/timeline", look)
