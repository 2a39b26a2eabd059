"""Every page answers in three forms, escapes what it shows, and keeps its state in its address."""

import csv
import io
import json
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from selon import Ledger, open_article
from selon.ledger import StoredClaim
from selon.model import Claim, Reading
from tests.web.forms import send

EVIL = "<script>alert('x')</script><img src=x onerror=alert(1)>"


@pytest.fixture
def addresses(killed: StoredClaim, attack: StoredClaim, copy: str) -> dict[str, str]:
    article = attack.article
    return {
        "claims": "/claims",
        "selected": "/claims?measure=killed&text=ansongo&sort=-number",
        "article": f"/article/{article}?claim={killed.id}",
        "incidents": "/incidents?place=Ansongo",
        "incident": f"/incident/{attack.id}?rule=majority",
        "review": "/review?kind=figure",
        "lineage": f"/lineage/{article}",
        "compare": f"/compare?origin={article}&copy={quote(copy, safe='')}",
        "sources": "/sources",
        "source": f"/sources?name={quote(killed.chain[-1].name)}",
        "map": "/map?country=ML",
        "timeline": "/timeline",
        "decisions": "/decisions",
    }


@pytest.fixture
def copy(library: object) -> str:
    found = [a.id for a in library.ledger.articles() if a.outlet == "Le Courrier de la Boucle"]  # type: ignore[attr-defined]
    return str(found[0])


NAMES = [
    "claims", "selected", "article", "incidents", "incident", "review", "lineage", "compare", "sources",
    "source", "map", "timeline", "decisions",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_page_has_a_json_and_a_csv_twin(client: TestClient, addresses: dict[str, str], name: str) -> None:
    path, _, query = addresses[name].partition("?")
    page = client.get(f"{path}?{query}")
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    twin = f"{path}.json?{query}".replace("&", "&amp;").rstrip("?")
    assert f'href="{twin}"' in page.text
    json.loads(client.get(f"{path}.json?{query}").text)
    rows = list(csv.reader(io.StringIO(client.get(f"{path}.csv?{query}").text)))
    assert {len(row) for row in rows} == {len(rows[0])}


@pytest.mark.parametrize("name", NAMES)
def test_a_page_speaks_french_to_who_prefers_it(
    client: TestClient, addresses: dict[str, str], name: str
) -> None:
    page = client.get(addresses[name], headers={"accept-language": "fr"})
    assert '<html lang="fr"' in page.text
    assert "Chronologie" in page.text


def test_the_csv_of_a_selection_is_the_whole_selection(client: TestClient) -> None:
    total = client.get("/claims.json?kind=figure").json()["total"]
    rows = list(csv.DictReader(io.StringIO(client.get("/claims.csv?kind=figure&page=1").text)))
    assert len(rows) == total
    assert {row["kind"] for row in rows} == {"figure"}


def test_a_claim_leads_to_its_evidence_on_the_page(client: TestClient, killed: StoredClaim) -> None:
    page = client.get(f"/article/{quote(killed.article, safe='')}?claim={killed.id}").text
    assert f'id="e-{killed.id}"' in page
    assert "chosen-ev" in page
    assert f'id="c-{killed.id}"' in page


def test_an_incident_lays_contradictions_side_by_side(client: TestClient, attack: StoredClaim) -> None:
    page = client.get(f"/incident/{attack.id}").text
    assert "contradictions" in page
    assert "independent root sources" in page
    assert page.count('class="conflict"') >= 1


def test_a_name_that_nobody_has_is_told(client: TestClient) -> None:
    assert "No source is called" in client.get("/sources?name=nobody").text


def test_what_a_page_said_is_never_html(ledger: Path, client: TestClient) -> None:
    article = open_article(f"Un titre sans histoire\n\nHier, à Ménaka, un officier a dit : {EVIL}.".encode())
    article = article.model_copy(update={"outlet": EVIL, "title": EVIL, "page_text": article.text + EVIL})
    claim = Claim(id="cevil", kind="statement", text=EVIL, evidence=((0, 5),), place=EVIL)
    with Ledger(ledger) as store:
        store.add(Reading(article=article, reader="test", claims=(claim,)))
        store.decide("cevil", "correct", EVIL, note=EVIL)
    key = quote(article.id, safe="")
    for address in (
        "/claims",
        f"/article/{key}",
        "/review?kind=statement&claim=cevil",
        "/sources",
        "/map",
        "/decisions",
    ):
        text = client.get(address).text
        assert "<script>alert" not in text, address
        assert "<img src=x" not in text, address
    assert "&lt;script&gt;alert" in client.get(f"/article/{key}").text


def test_a_cell_that_a_spreadsheet_would_run_is_quoted(ledger: Path, client: TestClient) -> None:
    with Ledger(ledger) as store:
        store.decide(store.claims()[0].id, "accept", "=cmd()", note="+1")
    rows = list(csv.DictReader(io.StringIO(client.get("/decisions.csv").text)))
    assert (rows[0]["who"], rows[0]["note"]) == ("'=cmd()", "'+1")


def test_language_and_theme_are_remembered(client: TestClient) -> None:
    back = send(client, "/preferences", lang="fr", theme="dark", back="/claims?kind=event")
    assert (back.status_code, back.headers["location"]) == (303, "/claims?kind=event")
    page = client.get("/claims").text
    assert '<html lang="fr" data-theme="dark"' in page


def test_an_empty_ledger_leads_to_adding(tmp_path: Path) -> None:
    from selon.web.app import make_app

    with TestClient(make_app(tmp_path / "new.db"), base_url="http://127.0.0.1") as client:
        assert 'href="/add"' in client.get("/claims").text
        for address in ("/incidents", "/map", "/timeline", "/sources", "/review", "/decisions"):
            assert client.get(address).status_code == 200, address
