"""Refusals from before the application: a page for people, JSON for programs, a way to the door."""

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.types import Message, Scope, Send

from selon.web.faults import answer, wants_json


class TooLarge(Exception):
    """More bytes came than a request may bring."""


async def refuse(scope: Scope, send: Send, status: int, reason: str) -> None:
    """Answer without letting the application see the request."""
    request = Request(scope)
    if status == 401 and request.method == "GET" and not wants_json(request):
        there = quote(request.url.path + ("?" + request.url.query if request.url.query else ""), safe="/")
        await RedirectResponse(f"/login?back={there}", 303)(scope, _nothing, send)
        return
    await answer(request, status, reason)(scope, _nothing, send)


async def _nothing() -> Message:
    return {"type": "http.disconnect"}
