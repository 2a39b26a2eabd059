"""CSV with a row of HXL tags."""

import csv
import io

from selon.export import hxl
from tests.export.build import claim


def rows(*claims: object) -> list[dict[str, str]]:
    out = io.StringIO()
    hxl.write(claims, out)  # type: ignore[arg-type]
    lines = list(csv.reader(io.StringIO(out.getvalue())))
    return [dict(zip(lines[1], line, strict=True)) for line in lines[2:]]


def test_a_number_stands_bare_in_the_column_of_its_measure_and_the_qualifier_beside_it() -> None:
    (row,) = rows(claim())
    assert (row["#affected+killed"], row["#meta+qualifier"]) == ("14", "at least")
    assert row["#affected+injured"] == ""
    assert row["#indicator+value+max"] == ""


def test_families_are_counted_as_households() -> None:
    (row,) = rows(claim(measure="displaced", unit="family"))
    assert (row["#affected+idps+hh"], row["#affected+idps+ind"]) == ("14", "")


def test_a_measure_without_a_tag_keeps_its_number_and_its_name() -> None:
    (row,) = rows(claim(measure="surrendered"))
    assert (row["#indicator+value+num"], row["#indicator+name"]) == ("14", "surrendered")


def test_the_whole_chain_is_kept_beside_the_root() -> None:
    (row,) = rows(claim())
    assert row["#meta+source"] == "un officier"
    assert row["#meta+source+chain"] == "Le Quai ← Agence Littorale ← un officier"
