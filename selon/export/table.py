"""Rows with named columns as CSV: header first, one line feed a row, unknown is empty, ISO days."""

import csv
import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TextIO

Value = str | int | float | dt.date | None
Row = Sequence[Value]


def write_csv(header: Sequence[str], rows: Iterable[Row], out: TextIO) -> None:
    """Write `rows` under `header` to `out`."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(["" if value is None else value for value in row] for row in rows)
