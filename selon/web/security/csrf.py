"""A form may change something only if this site gave it out: a token tied to a cookie."""

import hmac
import secrets
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, HTTPException, Request
from starlette.datastructures import FormData

from selon.web.bench import bench_of

COOKIE = "selon_csrf"
FIELD = "csrf"
HEADER = "x-csrf"
MOST_FILES = 200
MOST_FIELDS = 50


def seed_of(request: Request) -> str:
    """The cookie's value, or a fresh one for a browser that has none."""
    known = request.cookies.get(COOKIE, "")
    return known if len(known) == 43 else secrets.token_urlsafe(32)


def token_for(request: Request, seed: str) -> str:
    """What a form has to send back."""
    return bench_of(request).access.sign(f"csrf {seed}")


def check(request: Request, given: str) -> None:
    """Raises HTTPException 403 unless `given` fits the request's cookie."""
    seed = request.cookies.get(COOKIE, "")
    if not seed or not hmac.compare_digest(token_for(request, seed).encode(), given.encode()):
        raise HTTPException(403, "csrf")


async def checked_form(request: Request) -> AsyncIterator[FormData]:
    """The request's form. Raises HTTPException 403 if this site did not give it out."""
    async with request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS) as form:
        given = form.get(FIELD) or request.headers.get(HEADER, "")
        check(request, given if isinstance(given, str) else "")
        yield form


def checked_header(request: Request) -> None:
    """For the API: a bearer's token proves by itself that no foreign page sent the request."""
    if (
        not request.headers.get("authorization", "").startswith("Bearer ")
        or not bench_of(request).access.guarded
    ):
        check(request, request.headers.get(HEADER, ""))


Form = Annotated[FormData, Depends(checked_form)]
