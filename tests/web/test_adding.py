"""Adding pages by the browser: read in the background, reported page by page."""

from fastapi.testclient import TestClient

from tests.web.forms import token

TEXT = (
    "Deux soldats tués près de Kidal\n\n"
    "Mardi 5 mars 2024. Deux soldats ont été tués près de Kidal, a annoncé le porte-parole de l’armée. "
    "Des témoins ont affirmé que les assaillants avaient fui vers le nord avant l’arrivée des renforts."
)


def finished(client: TestClient, address: str) -> dict[str, object]:
    """The run when its pages are read: the background thread is waited for, not the clock."""
    client.app.state.bench.jobs._pool.submit(int).result()  # type: ignore[attr-defined]
    return dict(client.get(f"{address}.json").json())


def send(client: TestClient, files: list[tuple[str, bytes]] = [], **fields: str) -> str:  # noqa: B006
    sent = client.post(
        "/add",
        data={"csrf": token(client), **fields},
        files=[("pages", (name, data, "text/html")) for name, data in files] or None,
    )
    assert sent.status_code == 303, sent.text
    return str(sent.headers["location"])


def test_a_pasted_text_is_read_into_the_ledger(client: TestClient) -> None:
    run = finished(client, send(client, text=TEXT, published="2024-03-06"))
    assert [each["outcome"] for each in run["outcomes"]] == ["added"]  # type: ignore[attr-defined]
    assert client.get("/claims.json?text=kidal&measure=killed").json()["total"] >= 1
    again = finished(client, send(client, text=TEXT, published="2024-03-06"))
    assert [each["outcome"] for each in again["outcomes"]] == ["known"]  # type: ignore[attr-defined]


def test_a_page_that_cannot_be_read_does_not_keep_the_others_out(client: TestClient) -> None:
    address = send(client, files=[("broken.bin", b"\x00\x01\x02" * 300), ("good.txt", TEXT.encode())])
    run = finished(client, address)
    assert [each["outcome"] for each in run["outcomes"]] == ["failed", "added"]  # type: ignore[attr-defined]
    page = client.get(address).text
    assert "SELON-E102" in page
    assert "good.txt" in page


def test_nothing_sent_is_told(client: TestClient) -> None:
    sent = client.post("/add", data={"csrf": token(client)})
    assert sent.status_code == 422
    assert "SELON-E101" in sent.text


def test_a_run_that_nobody_started_is_not_found(client: TestClient) -> None:
    assert client.get("/add/none").status_code == 404
