"""What was asked for, as a sequence and as a table."""

import datetime as dt

import pytest

from selon.ledger import Answer

ROWS = (
    {"name": "le préfet <1>", "claims": 3, "share": 0.5, "day": dt.date(2031, 4, 2), "sure": True},
    {"name": None, "claims": None, "share": 1, "day": None, "sure": False},
)
ANSWER = Answer(("one", "two"), tuple(ROWS[0]), ROWS)


def test_it_is_a_sequence_of_its_items() -> None:
    assert (len(ANSWER), ANSWER[1], list(ANSWER)) == (2, "two", ["one", "two"])


def test_arrow_keeps_types_and_unknown_values() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.table(ANSWER)
    assert [str(kind) for kind in table.schema.types] == ["string", "int64", "double", "date32[day]", "bool"]
    assert table.column("claims").to_pylist() == [3, None]


def test_polars_and_pandas_take_it() -> None:
    polars, pandas = pytest.importorskip("polars"), pytest.importorskip("pandas")
    assert polars.DataFrame(ANSWER).rows()[0][:2] == ("le préfet <1>", 3)
    assert isinstance(ANSWER.pandas(), pandas.DataFrame)
    assert ANSWER.polars().height == 2


def test_a_notebook_shows_it_as_a_table_without_running_what_it_holds() -> None:
    shown = ANSWER._repr_html_()
    assert "<th>claims</th>" in shown
    assert "le préfet &lt;1&gt;" in shown
