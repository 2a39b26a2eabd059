"""Review: decide and go on, undo, notes, progress, the log."""

from pathlib import Path

from fastapi.testclient import TestClient

from selon import Ledger
from tests.web.forms import send


def current(client: TestClient, query: str = "kind=figure") -> str:
    return str(client.get(f"/review.json?{query}").json()["claim"]["id"])


def decide(client: TestClient, verdict: str, claim: str, **more: str) -> int:
    fields = {"verdict": verdict, "claim": claim, "who": "Ana", **more}
    return int(send(client, "/review?kind=figure", page="/review?kind=figure", **fields).status_code)


def test_a_decision_leads_to_the_next_claim(client: TestClient) -> None:
    first = current(client)
    assert decide(client, "accept", first) == 303
    turn = client.get("/review.json?kind=figure").json()
    assert turn["done"] == 1
    assert turn["claim"]["id"] != first


def test_ten_decisions_are_ten_lines_of_the_log(client: TestClient, ledger: Path) -> None:
    for verdict in ("accept", "reject") * 5:
        decide(client, verdict, current(client))
    with Ledger(ledger) as store:
        assert [each.verdict for each in store.decisions()] == ["accept", "reject"] * 5
    assert client.get("/review.json?kind=figure").json()["done"] == 10


def test_undo_adds_to_the_log_and_brings_the_claim_back(client: TestClient, ledger: Path) -> None:
    first = current(client)
    decide(client, "reject", first)
    decide(client, "withdraw", first)
    with Ledger(ledger) as store:
        assert [each.verdict for each in store.decisions()] == ["reject", "withdraw"]
    assert current(client) == first
    assert client.get("/claims.json?decision=reject").json()["total"] == 0


def test_a_skipped_claim_comes_round_again(client: TestClient) -> None:
    first = current(client)
    second = current(client, f"kind=figure&after={first}")
    assert second != first
    total = client.get("/review.json?kind=figure").json()["total"]
    for _ in range(total - 1):
        decide(client, "accept", current(client, f"kind=figure&after={first}"))
    assert current(client, f"kind=figure&after={second}") == first


def test_a_correction_says_what_is_right(client: TestClient, ledger: Path) -> None:
    claim = current(client)
    assert decide(client, "correct", claim) == 422
    assert decide(client, "correct", claim, note="c’étaient des familles") == 303
    with Ledger(ledger) as store:
        assert [each.note for each in store.decisions(claim)] == ["c’étaient des familles"]


def test_a_decision_needs_a_name_a_known_verdict_and_a_claim(client: TestClient) -> None:
    claim = current(client)
    fields = {"claim": claim, "verdict": "accept", "who": " "}
    assert send(client, "/review", page="/review", **fields).status_code == 422
    assert decide(client, "maybe", claim) == 422
    assert decide(client, "accept", "c-none") == 404


def test_each_reviewer_has_a_round_of_their_own(client: TestClient) -> None:
    claim = current(client)
    decide(client, "accept", claim)
    client.cookies.delete("selon_who")
    client.cookies.set("selon_who", "Bo")
    assert current(client) == claim


def test_two_reviewers_agreement_is_shown(client: TestClient, ledger: Path) -> None:
    with Ledger(ledger) as store:
        ids = [claim.id for claim in store.claims()[:4]]
        for who, verdicts in (("Ana", "aarr"), ("Bo", "arrr")):
            for claim, verdict in zip(ids, verdicts, strict=True):
                store.decide(claim, "accept" if verdict == "a" else "reject", who)
    (agreed,) = client.get("/decisions.json").json()["agreements"]
    assert (agreed["both"], agreed["same"], agreed["kappa"]) == (4, 3, 0.5)
    assert "Cohen" in client.get("/decisions").text


def test_the_api_adds_a_decision(client: TestClient) -> None:
    from tests.web.forms import token

    claim = current(client)
    body = {"claim": claim, "verdict": "accept", "who": "Ana"}
    assert client.post("/api/decisions", json=body).status_code == 403
    made = client.post("/api/decisions", json=body, headers={"x-csrf": token(client)})
    assert made.status_code == 201
    assert made.json()["claim"] == claim
