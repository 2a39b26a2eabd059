"""`selon claims`."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_the_table_shows_figure_chain_and_place(run: Run, ledger_file: Path) -> None:
    result = run("claims", "--ledger", ledger_file)
    assert result.exit_code == 0
    for shown in ("Killed · person", "12", "Sahel Matin ←", "(anonyme)", "Ménaka", "1 claim · 1 article"):
        assert shown in result.stdout


def test_json_is_one_claim_a_line(run: Run, ledger_file: Path) -> None:
    (claim,) = map(json.loads, run("claims", "--ledger", ledger_file, "--json").stdout.splitlines())
    assert claim["measure"] == "killed"
    assert claim["chain"][-1] == {"name": "un officier", "kind": "official", "anonymous": True, "actor": None}
    assert claim["published_from"] == "2024-03-11"


def test_csv_has_a_header(run: Run, ledger_file: Path) -> None:
    out = run("claims", "--ledger", ledger_file, "--csv").stdout
    (row,) = csv.DictReader(io.StringIO(out))
    assert row["chain"] == "Agence du Fleuve ← un officier"


@pytest.mark.parametrize(
    ("option", "value", "fits"),
    [
        ("--source", "agence du fleuve", True),
        ("--source", "nobody", False),
        ("--place", "menaka", True),
        ("--place", "Gao", False),
        ("--measure", "killed", True),
        ("--measure", "wounded", False),
        ("--kind", "figure", True),
        ("--kind", "clash", False),
        ("--status", "happened", True),
        ("--status", "denied", False),
        ("--since", "2024-03-11", True),
        ("--since", "2024-03-12", False),
        ("--until", "2024-03-11", True),
        ("--until", "2024-03-10", False),
        ("--text", "douze", True),
        ("--text", "treize", False),
    ],
)
def test_each_filter_keeps_what_fits(
    run: Run, ledger_file: Path, option: str, value: str, fits: bool
) -> None:
    result = run("claims", "--ledger", ledger_file, "--json", option, value)
    assert result.exit_code == 0
    assert bool(result.stdout) is fits


def test_the_ledger_can_be_named_by_the_environment(run: Run, ledger_file: Path) -> None:
    assert run("claims", "--json", env={"SELON_LEDGER": str(ledger_file)}).stdout
