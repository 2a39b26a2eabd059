"""The cluster of six reports on one bombing: one incident, its tolls, who said them, who copied whom."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import selon
from selon.fusion import Incident
from selon.ledger import Ledger

CLUSTER = Path(__file__).parents[3] / "shared" / "clusters" / "karrada"
pytestmark = pytest.mark.skipif(not CLUSTER.exists(), reason="the shared cluster is not here")


@pytest.fixture(scope="module")
def cluster() -> Iterator[tuple[Ledger, dict[str, str]]]:
    """The ledger, and the report's id by its article's."""
    gold = json.loads((CLUSTER / "gold.json").read_text(encoding="utf-8"))
    key = {}
    with Ledger(":memory:") as ledger:
        for report in gold["reports"]:
            article = selon.open_article(CLUSTER / report["standin"])
            key[article.id] = report["id"]
            ledger.add(selon.read(article))
        yield ledger, key


def largest(ledger: Ledger) -> Incident:
    return max(ledger.incidents(), key=lambda incident: len(incident.claims))


def test_the_six_reports_tell_of_one_incident(cluster: tuple[Ledger, dict[str, str]]) -> None:
    ledger, key = cluster
    assert {key[article] for article in largest(ledger).articles} == {f"C-{n}" for n in range(1, 7)}


def test_the_other_blast_and_the_other_town_stay_apart(cluster: tuple[Ledger, dict[str, str]]) -> None:
    ledger, _ = cluster
    inside = {claim.id for claim in largest(ledger).claims}
    apart = [c for c in ledger.claims() if c.kind == "event" and c.place in ("Al Chaab", "Falloujah")]
    assert apart
    assert not inside & {claim.id for claim in apart}


def test_the_tolls_stand_side_by_side_and_the_later_supersedes(
    cluster: tuple[Ledger, dict[str, str]],
) -> None:
    ledger, _ = cluster
    (killed,) = ledger.series("killed", incident=largest(ledger).id)
    assert {82, 83, 75, 119, 165, 213, 250, 292} <= {point.number for point in killed.points}
    numbers = [point.number for point in killed.points]
    ways = {(r.way, numbers[r.left], numbers[r.right]) for r in killed.relations}
    assert ("supersedes", 165, 119) in ways
    assert ("contradicts", 82, 165) in ways


def test_two_pages_go_back_to_one_and_no_others(cluster: tuple[Ledger, dict[str, str]]) -> None:
    ledger, key = cluster
    edges = {(key[e.origin], key[e.copy]) for article in key for e in ledger.lineage(article)}
    assert edges == {("C-2", "C-3"), ("C-2", "C-4")}
