"""Headers, hosts, limits, request ids, error pages."""

import re

import pytest
from fastapi.testclient import TestClient

from tests.web.conftest import Open


@pytest.mark.parametrize(
    "address", ["/claims", "/claims.json", "/static/js/keys.js", "/nothing", "/claims?kind=x"]
)
def test_every_answer_carries_the_policy_and_an_id(client: TestClient, address: str) -> None:
    answer = client.get(address)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert re.fullmatch(r"[0-9a-f]{32}", answer.headers["x-request-id"])


def test_another_site_s_name_for_this_machine_is_refused(client: TestClient) -> None:
    assert client.get("/claims", headers={"host": "evil.example:8423"}).status_code == 400
    assert client.get("/claims", headers={"host": "localhost:8423"}).status_code == 200
    assert client.get("/claims", headers={"host": "[::1]:8423"}).status_code == 200


def test_an_error_page_tells_the_id_that_the_log_has(client: TestClient) -> None:
    answer = client.get("/article/sha256:none")
    assert answer.status_code == 404
    assert answer.headers["x-request-id"] in answer.text
    assert client.get("/nothing.json").json()["request_id"]


def test_an_unexpected_error_shows_nothing_of_the_inside(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("secret of the inside")

    monkeypatch.setattr(client.app.state.bench.library, "slice", broken)  # type: ignore[attr-defined]
    answer = client.get("/claims")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert answer.headers["x-request-id"] in answer.text
    assert answer.headers["x-request-id"] in caplog.text


def test_more_bytes_than_the_limit_are_refused(workbench: Open) -> None:
    client = workbench(limit=2000)
    assert client.post("/add", data={"text": "x" * 3000}).status_code == 413


def test_bytes_are_counted_where_no_length_is_told(workbench: Open) -> None:
    client = workbench(limit=2000)
    pieces = (b"x" * 500 for _ in range(8))
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert client.post("/add", content=pieces, headers=kind).status_code == 413


@pytest.mark.parametrize(
    "address",
    ["/static/../app.py", "/static/%2e%2e/app.py", "/static//etc/passwd", "/static/vendor/..%2f..%2fapp.py"],
)
def test_static_files_are_all_that_static_serves(client: TestClient, address: str) -> None:
    assert client.get(address).status_code in (404, 405)
