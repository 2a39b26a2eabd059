"""Claims: facets, full text, order, counts."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.responses import RedirectResponse, Response

from selon.web.asking import Selection
from selon.web.bench import Asks
from selon.web.writing import addresses
from selon.web.writing.tables import claims_table
from selon.web.writing.view import View, twins

SIZE = 40
SIZE_OF_TWIN = 500
SHOWN = 7
"""Values of a facet that are shown before the others are unfolded."""

router = APIRouter()


def asked_for(asked: Annotated[Selection, Query()]) -> Selection:
    """The selection in an address."""
    return asked


Asked = Annotated[Selection, Depends(asked_for)]


def look(asked: Asked, library: Asks) -> View:
    """Claims of a selection, with counts of each facet. JSON: 500 a page. CSV: all of them."""

    def context() -> dict[str, object]:
        shown = library.slice(asked, SIZE)
        return {
            "asked": asked,
            "slice": shown,
            "pages": max(1, -(-shown.total // SIZE)),
            "most": SHOWN,
            "evidence": addresses.evidence,
            "incident": addresses.incident,
        }

    def data() -> dict[str, object]:
        shown = library.slice(asked, SIZE_OF_TWIN)
        facets = {facet.name: dict(facet.counts) for facet in shown.facets}
        return {"total": shown.total, "page": asked.page, "facets": facets, "claims": shown.claims}

    return View("claims.html", context, data, lambda: claims_table(library.stream(asked)))


@router.get("/", include_in_schema=False)
def home() -> Response:
    """The workbench opens on the claims."""
    return RedirectResponse("/claims", 303)


twins(router, "/claims", look)
