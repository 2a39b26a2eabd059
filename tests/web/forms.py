"""Forms as a browser sends them."""

import re

from fastapi.testclient import TestClient
from httpx2 import Response


def token(client: TestClient, page: str = "/add") -> str:
    """The token that a page's forms carry; the client keeps the cookie that belongs to it."""
    found = re.search(r'name="csrf" value="([^"]+)"', client.get(page).text)
    assert found, f"no form on {page}"
    return found[1]


def send(client: TestClient, address: str, page: str = "/add", **fields: str) -> Response:
    """Send a form with the token of a page."""
    return client.post(address, data={"csrf": token(client, page), **fields})
