"""Tokens and users: the door, sessions, bearers, names."""

import hashlib
import time
from pathlib import Path

import pytest

from selon import Ledger
from selon.errors import InputError
from selon.web.security.access import Access, of_users, shared
from tests.web.conftest import Open
from tests.web.forms import send

TOKEN = "a-long-enough-token"


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def test_without_the_token_there_is_only_the_door(workbench: Open) -> None:
    client = workbench(access=shared(TOKEN))
    refused = client.get("/claims?kind=event")
    assert (refused.status_code, refused.headers["location"]) == (303, "/login?back=/claims%3Fkind%3Devent")
    assert client.get("/claims.json").status_code == 401
    assert client.get("/api/openapi.json").status_code == 401
    assert client.post("/review").status_code == 401
    assert "Ansongo" not in client.get("/login").text


def test_the_token_opens_the_door_and_the_session_keeps_it_open(workbench: Open) -> None:
    client = workbench(access=shared(TOKEN))
    assert send(client, "/login", page="/login", token="wrong").status_code == 401
    entered = send(client, "/login", page="/login", token=TOKEN, back="/map")
    assert (entered.status_code, entered.headers["location"]) == (303, "/map")
    assert client.get("/claims").status_code == 200


def test_a_bearer_needs_no_cookie(workbench: Open) -> None:
    client = workbench(access=shared(TOKEN))
    assert client.get("/claims.json", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
    assert client.get("/claims.json", headers={"authorization": "Bearer wrong"}).status_code == 401


def test_a_guarded_workbench_answers_to_every_host(workbench: Open) -> None:
    client = workbench(access=shared(TOKEN))
    headers = {"authorization": f"Bearer {TOKEN}", "host": "desk.example"}
    assert client.get("/claims", headers=headers).status_code == 200


def test_users_decide_under_their_own_names(workbench: Open, ledger: Path) -> None:
    client = workbench(access=Access({"Ana": digest("token of Ana"), "Bo": digest("token of Bo")}))
    send(client, "/login", page="/login", token="token of Bo")
    claim = client.get("/review.json").json()["claim"]["id"]
    send(client, "/review", page="/review", claim=claim, verdict="accept", who="Ana")
    with Ledger(ledger) as store:
        assert [each.who for each in store.decisions()] == ["Bo"]
    bearer = {"authorization": "Bearer token of Ana"}
    body = {"claim": claim, "verdict": "reject", "who": "Bo"}
    assert client.post("/api/decisions", json=body, headers=bearer).status_code == 403
    assert client.post("/api/decisions", json={**body, "who": "Ana"}, headers=bearer).status_code == 201


def test_a_session_that_was_changed_or_is_over_is_nobody_s(monkeypatch: pytest.MonkeyPatch) -> None:
    access = Access({"Ana": digest("x")})
    session = access.session("Ana")
    assert access.name_in(session) == "Ana"
    assert access.name_in(session[:-1] + ("0" if session[-1] != "0" else "1")) is None
    assert access.name_in("nonsense") is None
    assert Access({"Ana": digest("x")}).name_in(session) is None
    later = time.time() + 13 * 3600
    monkeypatch.setattr(time, "time", lambda: later)
    assert access.name_in(session) is None


def test_a_users_file_names_users_and_digests(tmp_path: Path) -> None:
    path = tmp_path / "users.txt"
    path.write_text(f"# reviewers\nAna:{digest('one')}\nBo: B:{digest('two')}\n", encoding="utf-8")
    access = of_users(path)
    assert access.name_of("one") == "Ana"
    assert access.name_of("two") == "Bo: B"
    assert access.name_of("three") is None


@pytest.mark.parametrize("text", ["Ana:plain-token", ":" + "0" * 64, "", "Ana"])
def test_a_users_file_without_digests_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "users.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError):
        of_users(path)
