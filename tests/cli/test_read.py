"""`selon read`."""

import csv
import io
import json
import os
from pathlib import Path

import pytest

from selon.cli import pages
from selon.errors import MissingModel
from selon.model import Capture, Reading
from selon.reading.attributions.aside import SetAside
from tests.cli.conftest import Run


def test_json_is_one_reading_a_line(run: Run, page: Path) -> None:
    page.with_name("second.txt").write_text(page.read_text("utf-8").replace("Gao", "Ménaka"), "utf-8")
    result = run("read", page.parent, "--json")
    assert result.exit_code == 0
    read = [Reading.model_validate_json(line) for line in result.stdout.splitlines()]
    assert [each.article.title for each in read] == ["Le marché rouvre à Gao", "Le marché rouvre à Ménaka"]
    assert [Path(each.article.path or "").name for each in read] == ["page.txt", "second.txt"]


def test_json_holds_every_field_of_the_contract(run: Run, page: Path) -> None:
    reading = json.loads(run("read", page, "--json").stdout)
    assert {"article", "attributions", "figures", "places", "times", "events"} <= set(reading)
    promised = {"id", "title", "language", "outlet", "url", "captured", "published", "credits", "text"}
    assert promised <= set(reading["article"])


def test_the_table_has_the_title_above_it(run: Run, page: Path) -> None:
    lines = run("read", page).stdout.splitlines()
    assert lines[0] == "Le marché rouvre à Gao"
    assert all(len(line) <= 80 for line in lines)


def test_csv_has_one_header_for_all_pages(run: Run, page: Path) -> None:
    out = run("read", page, page, "--csv").stdout
    assert out.count("event_kind") == 1
    assert csv.DictReader(io.StringIO(out)).fieldnames[0] == "id"  # type: ignore[index]


ASIDE = "Le pont rouvre\n\nLe préfet peut confirmer la trêve. Il faut préciser que le pont est miné.\n"


def test_what_is_set_aside_is_printed_instead_with_its_reason(run: Run, page: Path) -> None:
    page.write_text(ASIDE, "utf-8")
    lines = run("read", page, "--set-aside").stdout.splitlines()
    assert lines[0] == "Le pont rouvre"
    assert [line.split()[:2] for line in lines[3:5]] == [["possible", "confirmer"], ["required", "préciser"]]
    assert lines[-1] == "2 set aside"


def test_what_is_set_aside_is_json_and_csv_too(run: Run, page: Path) -> None:
    page.write_text(ASIDE, "utf-8")
    line = json.loads(run("read", page, "--set-aside", "--json").stdout)
    asides = [SetAside.model_validate(each) for each in line["set_aside"]]
    assert [aside.reason for aside in asides] == ["possible", "required"]
    assert line["article"] == json.loads(run("read", page, "--json").stdout)["article"]["id"]
    rows = list(csv.DictReader(io.StringIO(run("read", page, "--set-aside", "--csv").stdout)))
    assert [row["content"] for row in rows] == ["la trêve", "le pont est miné"]
    assert rows[0]["chain"] == "Le préfet"


def test_a_dash_is_standard_input(run: Run, page: Path) -> None:
    reading = json.loads(run("read", "-", "--json", input=page.read_text("utf-8")).stdout)
    assert reading["article"]["title"] == "Le marché rouvre à Gao"


@pytest.mark.parametrize(
    ("given", "earliest", "latest"),
    [("2024-03-11", "2024-03-11", "2024-03-11"), ("2024-03-11..2024-03-13", "2024-03-11", "2024-03-13")],
)
def test_the_publication_can_be_given(run: Run, page: Path, given: str, earliest: str, latest: str) -> None:
    reading = json.loads(run("read", page, "--json", "--published", given).stdout)
    published = reading["article"]["published"]
    assert (published["earliest"], published["latest"]) == (earliest, latest)


def test_the_time_of_capture_can_be_given(run: Run, page: Path) -> None:
    reading = json.loads(run("read", page, "--json", "--captured", "2024-11-23T13:01:00+02:00").stdout)
    assert reading["article"]["captured"] == "2024-11-23T13:01:00+02:00"


def test_a_file_name_that_is_no_text_is_no_trouble(run: Run, page: Path) -> None:
    odd = os.fsencode(page.parent) + b"/\xff.txt"
    with open(odd, "wb") as file:  # noqa: PTH123
        file.write(page.read_bytes())
    result = run("read", page.parent, "--json")
    assert result.exit_code == 0
    paths = [json.loads(line)["article"]["path"] for line in result.stdout.splitlines()]
    assert any(path.endswith("\\udcff.txt") for path in paths)


def test_a_bad_page_is_one_line_and_the_others_are_read(run: Run, page: Path) -> None:
    bad = page.with_name("empty.txt")
    bad.write_bytes(b" \n")
    result = run("read", bad, page.with_name("none.txt"), page, "--json")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    first, second = result.stderr.splitlines()
    assert "SELON-E101" in first
    assert "empty.txt" in first
    assert "SELON-E103" in second
    assert "none.txt" in second


def test_a_page_on_which_the_reader_fails_stops_no_other(
    run: Run, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = pages._read

    def failing(capture: Capture, given: pages.Given) -> Reading:
        if (capture.path or "").endswith("bad.txt"):
            raise RuntimeError("lost")
        return read(capture, given)

    monkeypatch.setattr(pages, "_read", failing)
    page.with_name("bad.txt").write_bytes(page.read_bytes())
    result = run("read", page.parent, "--json")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert "bad.txt: SELON-E000: unexpected RuntimeError: lost" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_reader_that_is_not_installed_as_it_should_be_ends_the_run(
    run: Run, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> Reading:
        raise MissingModel("the model xx is not installed")

    monkeypatch.setattr(pages, "_read", failing)
    result = run("read", page, page, page)
    assert result.exit_code == 1
    assert result.stderr.startswith("SELON-E202: the model xx is not installed")
    assert len(result.stderr.splitlines()) == 1
