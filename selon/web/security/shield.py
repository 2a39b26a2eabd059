"""The outermost layer: request ids, hosts, who may come in, how much may be sent, headers of the answer."""

import uuid
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from selon.web.faults import LOG
from selon.web.security.access import SESSION, Access
from selon.web.security.headers import FORGET, HEADERS, KEEP
from selon.web.security.refusal import TooLarge, refuse

OPEN = ("/login", "/static/")
"""What may be seen before one has come in."""


@dataclass(frozen=True, slots=True)
class Shield:
    """ASGI middleware. `limit` is the most bytes that one request may bring."""

    app: ASGIApp
    access: Access
    limit: int

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        scope.setdefault("state", {})["request_id"] = uuid.uuid4().hex
        headers = Headers(scope=scope)
        send = _dressed(scope, send)
        if not self.access.guarded and _host(headers) not in self.access.hosts:
            await refuse(scope, send, 400, "host")
            return
        name = self._who(headers)
        scope["state"]["who"] = name
        if name is None and not scope["path"].startswith(OPEN):
            await refuse(scope, send, 401, "login")
            return
        await self._limited(scope, receive, send, headers)

    def _who(self, headers: Headers) -> str | None:
        """The name under which the request comes; None if it may not come in."""
        if not self.access.guarded:
            return ""
        scheme, _, token = headers.get("authorization", "").partition(" ")
        if scheme == "Bearer":
            return self.access.name_of(token)
        try:
            cookie = SimpleCookie(headers.get("cookie", "")).get(SESSION)
        except CookieError:
            return None
        return self.access.name_in(cookie.value) if cookie else None

    async def _limited(self, scope: Scope, receive: Receive, send: Send, headers: Headers) -> None:
        told = headers.get("content-length", "0")
        if not told.isdigit() or int(told) > self.limit:
            await refuse(scope, send, 413, "large")
            return
        try:
            await self.app(scope, _counted(receive, self.limit), send)
        except TooLarge:
            await refuse(scope, send, 413, "large")
        except Exception as error:  # the last line: whatever it was, the answer is a page with an id
            LOG.error("%s unexpected %s", scope["state"]["request_id"], type(error).__name__, exc_info=error)
            if scope["state"].get("begun"):
                raise
            await refuse(scope, send, 500, "")


def _host(headers: Headers) -> str:
    host = headers.get("host", "")
    return host.partition("]")[0] + "]" if host.startswith("[") else host.partition(":")[0]


def _counted(receive: Receive, limit: int) -> Receive:
    """Bytes are counted as they come: a request need not tell how many it brings."""
    came = 0

    async def count() -> Message:
        nonlocal came
        message = await receive()
        came += len(message.get("body", b""))
        if came > limit:
            raise TooLarge
        return message

    return count


def _dressed(scope: Scope, send: Send) -> Send:
    """Answers with the headers of safety and the request's id."""

    async def dress(message: Message) -> None:
        if message["type"] == "http.response.start":
            scope["state"]["begun"] = True
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS:
                headers.setdefault(name, value)
            headers.setdefault(*(KEEP if scope["path"].startswith("/static/") else FORGET))
            headers["x-request-id"] = scope["state"]["request_id"]
        await send(message)

    return dress
