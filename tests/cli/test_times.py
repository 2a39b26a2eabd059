"""`selon times` prints what read_times finds."""

import json
from pathlib import Path

from click.testing import CliRunner

from selon.cli.times import times
from selon.errors import BrokenInput

TEXT = "Le pont a sauté jeudi dernier. Il sera rouvert dans trois jours."


def test_table_gives_value_and_days() -> None:
    result = CliRunner().invoke(times, ["--published", "2015-05-18..2015-05-20"], input=TEXT)
    assert result.exit_code == 0, result.output
    rows = [line.split() for line in result.output.splitlines()]
    assert rows[1] == ["jeudi", "dernier", "DATE", "2015-05-14", "2015-05-14", "2015-05-14"]
    assert rows[2] == ["trois", "jours", "DURATION", "P3D", "2015-05-21", "2015-05-23", "uncertain"]


def test_json_gives_spans_of_the_text(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(TEXT, encoding="utf-8")
    result = CliRunner().invoke(times, ["--published", "2015-05-19", "--json", str(file)])
    first = json.loads(result.output.splitlines()[0])
    assert TEXT[slice(*first["span"])] == first["text"] == "jeudi dernier"
    assert (first["type"], first["start"], first["end"]) == ("DATE", "2015-05-14", "2015-05-14")


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_bytes(b"\xff\xfe\x00")
    result = CliRunner().invoke(times, ["--published", "2015-05-19", str(file)])
    assert isinstance(result.exception, BrokenInput)
    assert "page.txt" in str(result.exception)
