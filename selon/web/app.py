"""The application: pages, static files and the interface for programs over one ledger."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.staticfiles import StaticFiles

from selon import __version__
from selon.web import faults
from selon.web.asking import Library
from selon.web.bench import Bench
from selon.web.jobs import Jobs
from selon.web.pages import door, interface
from selon.web.pages.one import article, compare, incident, lineage, sources
from selon.web.pages.people import add, decisions, review
from selon.web.pages.selected import claims, incidents, places, timeline
from selon.web.security.access import Access
from selon.web.security.shield import Shield
from selon.web.writing.rendering import environment

LIMIT = 32 * 1024 * 1024
"""Most bytes that one request may bring."""

STATIC = Path(__file__).parent / "static"
PAGES = (
    claims,
    article,
    incidents,
    incident,
    review,
    decisions,
    lineage,
    compare,
    sources,
    places,
    timeline,
    add,
    interface,
    door,
)


def make_app(ledger: str | Path, access: Access | None = None, *, limit: int = LIMIT) -> FastAPI:
    """The workbench of the ledger at a path (made if it is not there) or URL.

    Without `access` everybody on this machine may come in. Raises LedgerError.
    """
    bench = Bench(Library(ledger), environment(), access or Access(), Jobs())

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        yield
        bench.jobs.close()
        bench.library.close()

    app = FastAPI(
        title="Selon",
        version=__version__,
        openapi_url=interface.SCHEMA,
        docs_url=None,
        redoc_url=None,
        lifespan=life,
    )
    app.state.bench = bench
    faults.install(app)
    for page in PAGES:
        app.include_router(page.router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_middleware(GZipMiddleware, minimum_size=1024)
    app.add_middleware(Shield, access=bench.access, limit=limit)
    return app
