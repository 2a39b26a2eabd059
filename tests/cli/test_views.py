"""`selon incidents`, `series`, `lineage`, `sources`, `decide` and `export`, on the dispatch scenario."""

import csv
import io
import json
from pathlib import Path

import pytest

from selon.export.acled import COLUMNS as ACLED
from selon.export.ucdp import COLUMNS as UCDP
from selon.ledger import Ledger
from tests.cli.conftest import Run
from tests.scenarios.stage import staged


@pytest.fixture(scope="module")
def staged_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("views") / "staged.db"
    with Ledger(path) as ledger:
        staged("rising_toll", ledger)
        staged("dispatch", ledger)
    return path


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_incidents_as_table_json_and_csv(run: Run, staged_file: Path) -> None:
    table = run("incidents", "--ledger", staged_file)
    assert table.exit_code == 0
    assert "Tessit" in table.stdout
    lines = run("incidents", "--ledger", staged_file, "--json").stdout.splitlines()
    assert {json.loads(line)["place"] for line in lines} >= {"Tessit"}
    assert len(rows(run("incidents", "--ledger", staged_file, "--csv").stdout)) == len(lines)


def test_incidents_show_how_their_reports_fit(run: Run, staged_file: Path) -> None:
    given = ("incidents", "--place", "Tessit", "--fit", "--ledger", staged_file)
    lines = [json.loads(line) for line in run(*given, "--json").stdout.splitlines()]
    assert len({line["incident"] for line in lines}) == 1
    assert {line["why"] for line in lines} == {"one place and day"}
    weights = {"kind": 0.2, "place": 0.35, "time": 0.3, "actors": 0.15}
    parts = [sum(weight * line[part] for part, weight in weights.items()) for line in lines]
    assert [line["score"] for line in lines] == pytest.approx(parts)
    table = run(*given)
    assert table.exit_code == 0
    assert f"{len(lines)} reports" in table.stdout


def test_series_show_the_rule_of_their_summary(run: Run, staged_file: Path) -> None:
    result = run("series", "killed", "--place", "Tessit", "--ledger", staged_file, "--rule", "lowest")
    assert result.exit_code == 0
    assert "rule lowest: the lowest number" in result.stdout


def test_a_series_needs_a_place_or_an_incident(run: Run, staged_file: Path) -> None:
    result = run("series", "killed", "--ledger", staged_file)
    assert result.exit_code == 2
    assert "--place or --incident" in result.stderr


def test_lineage_says_what_a_copy_left_out(run: Run, staged_file: Path) -> None:
    with Ledger(staged_file) as ledger:
        copied = next(a for a in ledger.articles() if a.outlet == "Le Phare de Mopti")
    result = run("lineage", copied.id, "--ledger", staged_file)
    assert result.exit_code == 0
    assert "Agence du Fleuve" in result.stdout


def test_sources_are_counted(run: Run, staged_file: Path) -> None:
    found = rows(run("sources", "--ledger", staged_file, "--csv").stdout)
    assert all(int(each["claims"]) >= 1 for each in found)


def test_a_decision_on_two_claims_is_kept(run: Run, staged_file: Path) -> None:
    with Ledger(staged_file) as ledger:
        one, other = next(i for i in ledger.incidents() if len(i.events) > 1).events[:2]
    result = run("decide", one.id, "together", other.id, "--who", "Ana", "--ledger", staged_file)
    assert result.exit_code == 0
    with Ledger(staged_file) as ledger:
        (tie,) = ledger.ties()
    assert (tie.who, {tie.claim, tie.other}) == ("Ana", {one.id, other.id})


def test_event_data_has_the_columns_of_its_publishers(run: Run, staged_file: Path) -> None:
    assert (len(UCDP), len(ACLED)) == (42, 31)
    ucdp = rows(run("export", "ucdp", "--ledger", staged_file).stdout)
    assert tuple(ucdp[0]) == (*UCDP, "notes")
    acled = rows(run("export", "acled", "--ledger", staged_file, "--place", "Tessit").stdout)
    assert tuple(acled[0]) == ACLED
    assert "at least" in acled[0]["notes"]


def test_parquet_holds_every_claim(run: Run, staged_file: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    assert (
        run("export", "parquet", "--ledger", staged_file, "--output", tmp_path / "c.parquet").exit_code == 0
    )
    with Ledger(staged_file) as ledger:
        assert parquet.read_table(tmp_path / "c.parquet").num_rows == len(ledger.claims())


def test_geojson_and_hxl_go_to_standard_output(run: Run, staged_file: Path) -> None:
    features = json.loads(run("export", "geojson", "--ledger", staged_file).stdout)["features"]
    assert features
    tags = run("export", "hxl", "--ledger", staged_file, "--measure", "killed").stdout.splitlines()[1]
    assert "#affected+killed" in tags
