"""The incidents of a selection."""

from fastapi import APIRouter

from selon.fusion import Incident
from selon.web.asking.fused.gathering import incidents_of
from selon.web.bench import Asks
from selon.web.pages.selected.claims import Asked
from selon.web.writing import addresses
from selon.web.writing.view import Table, View, twins

HEADER = (
    "id",
    "kind",
    "place",
    "country",
    "lat",
    "lon",
    "start",
    "end",
    "events",
    "figures",
    "articles",
    "claim",
)
SIZE = 30

router = APIRouter()


def look(asked: Asked, library: Asks) -> View:
    """Claims of many articles that are about one thing, those told by most articles first; 30 a page."""
    found, total = incidents_of(library, asked, SIZE)
    rows = [row_of(each) for each in found]

    def context() -> dict[str, object]:
        pages = max(1, -(-total // SIZE))
        return {
            "asked": asked,
            "incidents": found,
            "total": total,
            "pages": pages,
            "address": addresses.incident,
        }

    return View(
        "incidents.html",
        context,
        lambda: {"total": total, "incidents": [dict(zip(HEADER, row, strict=True)) for row in rows]},
        lambda: Table(HEADER, rows),
    )


def row_of(incident: Incident) -> tuple[object, ...]:
    """An incident as a row under HEADER; `claim` is the claim by which its page is found."""
    at = incident.at
    place = (at.place, at.country, at.lat, at.lon) if at else (None, None, None, None)
    counts = (len(incident.events), len(incident.figures), len(incident.articles))
    return (incident.id, incident.kind, *place, incident.start, incident.end, *counts, incident.events[0].id)


twins(router, "/incidents", look)
