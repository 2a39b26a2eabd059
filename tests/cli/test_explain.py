"""`selon explain`."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from selon.cli.explain import explain, explanation
from selon.ledger import Ledger
from selon.model import Reading
from selon.reading.reader import read
from tests.reading.events.table import article

TEXT = (
    "L'armée a attaqué le village de Kossi dimanche, selon le maire. "
    "Les combats ont fait douze morts, a ajouté le maire."
)


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read(article(TEXT))


@pytest.fixture
def ledger(tmp_path: Path, reading: Reading) -> Path:
    path = tmp_path / "kossi.db"
    with Ledger(path) as store:
        store.add(reading)
    return path


def _attack(reading: Reading) -> str:
    return next(c.id for c in reading.claims if c.kind == "event" and c.event == "e1")


def test_the_evidence_is_marked_in_its_paragraph(reading: Reading) -> None:
    claim = next(c for c in reading.claims if c.id == _attack(reading))
    lines = list(explanation(claim, reading))
    assert any("⟦" in line and "attaqué" in line and "douze morts" in line for line in lines)


def test_every_field_names_its_rule(reading: Reading) -> None:
    claim = next(c for c in reading.claims if c.id == _attack(reading))
    lines = "\n".join(explanation(claim, reading))
    for part in ("agent: subject", "patient: object", "place:", "time:", "status:"):
        assert part in lines


def test_a_claim_is_found_by_the_beginning_of_its_id(reading: Reading, ledger: Path) -> None:
    result = CliRunner().invoke(explain, [_attack(reading)[:9], "--ledger", str(ledger)])
    assert result.exit_code == 0
    assert "Attaque" in result.stdout


def test_an_unknown_claim_says_so(ledger: Path) -> None:
    result = CliRunner().invoke(explain, ["c0000", "--ledger", str(ledger)])
    assert result.exit_code != 0
    assert "c0000" in str(result.exception)
