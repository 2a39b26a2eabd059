"""Errors as pages or JSON, each with the request's id; nothing of the inside is shown."""

import logging

from fastapi import FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException as StarletteException
from starlette.responses import HTMLResponse, JSONResponse, Response

from selon.errors import InputError, LanguageError, LedgerUnavailable, NotInLedger, SelonError
from selon.web.bench import bench_of, words_of
from selon.web.writing.rendering import render

LOG = logging.getLogger("selon.web")
KNOWN = frozenset({"csrf", "host", "login", "large"})
STATUSES = ((NotInLedger, 404), (InputError, 422), (LanguageError, 422), (LedgerUnavailable, 503))


def wants_json(request: Request) -> bool:
    """Whether a program asks."""
    path = request.url.path
    return path.endswith((".json", ".csv")) or path.startswith("/api/")


def answer(request: Request, status: int, reason: str, detail: str = "") -> Response:
    """The answer that says what went wrong. `reason` is a key under `error.` in the catalogue."""
    words, number = words_of(request), request.state.request_id
    told = words(f"error.{reason}") if reason in KNOWN else words(f"error.{status}")
    if wants_json(request):
        return JSONResponse({"error": detail or told, "status": status, "request_id": number}, status)
    context = {"status": status, "told": told, "detail": detail, "request_id": number}
    page = render(bench_of(request).templates, request, "error.html", words, context)
    return HTMLResponse(page, status)


def install(app: FastAPI) -> None:
    """Let the application answer errors so."""
    app.add_exception_handler(StarletteException, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(SelonError, _known)


def _refused(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException | StarletteException) else 500
    detail = getattr(error, "detail", "")
    return answer(request, status, detail if detail in KNOWN else "")


def _invalid(request: Request, error: Exception) -> Response:
    found = error.errors() if isinstance(error, RequestValidationError) else ()
    lines = [f"{'.'.join(str(part) for part in each['loc'][1:])}: {each['msg']}" for each in found]
    return answer(request, 422, "", "; ".join(lines))


def _known(request: Request, error: Exception) -> Response:
    status = next((status for kind, status in STATUSES if isinstance(error, kind)), 500)
    if status >= 500:
        LOG.error("%s %s", request.state.request_id, error)
    return answer(request, status, "", str(error))
