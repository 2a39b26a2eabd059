"""Only forms that this site gave out may change anything."""

import pytest
from fastapi.testclient import TestClient

from tests.web.conftest import Open
from tests.web.forms import send, token

CHANGING = ("/add", "/review", "/preferences", "/login", "/logout")


@pytest.mark.parametrize("address", CHANGING)
def test_a_form_without_a_token_is_refused(client: TestClient, address: str) -> None:
    assert client.post(address, data={"text": "x", "lang": "fr"}).status_code == 403


@pytest.mark.parametrize("address", CHANGING)
def test_a_token_without_its_cookie_is_refused(client: TestClient, address: str) -> None:
    given = token(client)
    client.cookies.clear()
    assert client.post(address, data={"csrf": given}).status_code == 403


def test_a_token_of_another_workbench_is_refused(workbench: Open) -> None:
    one, other = workbench(), workbench()
    assert other.post("/preferences", data={"csrf": token(one), "lang": "fr"}).status_code == 403


def test_cookies_stay_with_this_site_and_out_of_scripts(client: TestClient) -> None:
    for answer in (client.get("/add"), send(client, "/preferences", lang="fr")):
        cookie = answer.headers["set-cookie"].lower()
        assert "samesite=strict" in cookie
        assert "httponly" in cookie


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example", "/\\evil.example", "/ok\r\nX: y"])
def test_the_way_back_stays_on_this_site(client: TestClient, back: str) -> None:
    assert send(client, "/preferences", lang="fr", back=back).headers["location"] == "/"


def test_nothing_changes_by_a_get(client: TestClient) -> None:
    for address in ("/preferences", "/logout", "/api/decisions"):
        assert client.get(address).status_code == 405, address
