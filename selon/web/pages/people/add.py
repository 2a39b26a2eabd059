"""Add: upload pages or paste text; a long run shows how far it is."""

import datetime as dt
from dataclasses import dataclass

from fastapi import APIRouter, HTTPException, Request
from starlette.datastructures import FormData, UploadFile
from starlette.responses import RedirectResponse, Response

from selon.errors import EmptyInput, SelonError
from selon.model import Publication
from selon.web.asking.library import Library
from selon.web.bench import Asks, bench_of
from selon.web.jobs import Job, Step
from selon.web.security.csrf import Form
from selon.web.writing import addresses
from selon.web.writing.view import Table, View, twins, written

HEADER = ("name", "outcome", "told")
LONGEST_TEXT = 1_000_000

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Given:
    """What the person says about the pages: where they were, and when they were published."""

    url: str | None
    published: Publication | None


@router.get("/add", include_in_schema=False, name="add")
def form(request: Request) -> Response:
    """The form."""
    nothing = View("add.html", dict, dict, lambda: Table((), ()))
    return written(request, nothing)


@router.post("/add", include_in_schema=False)
def upload(request: Request, form: Form, library: Asks) -> Response:
    """Begin to read what was sent, and show how far it is."""
    given = _given(form)
    files = [each for each in form.getlist("pages") if isinstance(each, UploadFile) and each.filename]
    pages = [(file.filename or "?", file.file.read()) for file in files]
    pasted = form.get("text")
    if isinstance(pasted, str) and pasted.strip():
        pages.append((pasted.strip().splitlines()[0][:80], pasted[:LONGEST_TEXT].encode()))
    if not pages:
        raise EmptyInput("nothing was sent", "Choose files or paste a text.")
    job = bench_of(request).jobs.start((name, reader(library, data, given)) for name, data in pages)
    return RedirectResponse(f"/add/{job.id}", 303)


def reader(library: Library, data: bytes, given: Given) -> Step:
    """What reads one page into the ledger when its turn comes."""

    def step() -> tuple[str, str]:
        from selon import read
        from selon.capture import clean
        from selon.capture.inputs import captures_of

        outcome = ("known", "")
        for capture in captures_of(data, url=given.url, captured=None):
            if isinstance(capture, SelonError):
                raise capture
            reading = read(clean(capture, published=given.published))
            added = library.ledger.add(reading, capture)
            outcome = ("added" if added else "known", reading.article.id)
        return outcome

    return step


def look(job: str, request: Request) -> View:
    """How far a run is, page by page."""
    found = bench_of(request).jobs.get(job)
    if found is None:
        raise HTTPException(404)
    rows = [(each.name, each.outcome, each.told) for each in found.outcomes]
    return View(
        "adding.html",
        lambda: {"job": found, "address": addresses.article},
        lambda: _data(found),
        lambda: Table(HEADER, rows),
    )


def _data(job: Job) -> dict[str, object]:
    return {"id": job.id, "total": job.total, "over": job.over, "outcomes": job.outcomes}


def _given(form: FormData) -> Given:
    url, day = form.get("url"), form.get("published")
    try:
        when = dt.date.fromisoformat(day) if isinstance(day, str) and day else None
    except ValueError as error:
        raise HTTPException(422) from error
    published = Publication(earliest=when, latest=when) if when else None
    return Given(
        url[:2000] if isinstance(url, str) and url.startswith(("http://", "https://")) else None, published
    )


twins(router, "/add/{job}", look)
