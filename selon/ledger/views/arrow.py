"""Rows → an Arrow table. Types come from the values, so that an empty column is text."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from selon.errors import MissingLibrary

try:
    import pyarrow
except ImportError:
    pyarrow = None


def table(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> Any:
    """A pyarrow.Table. Raises MissingLibrary where pyarrow is not installed."""
    if pyarrow is None:
        raise MissingLibrary("pyarrow is not installed")
    arrays = [
        pyarrow.array([row[name] for row in rows], _type([row[name] for row in rows])) for name in columns
    ]
    return pyarrow.Table.from_arrays(arrays, names=list(columns))


def _type(values: Sequence[object]) -> Any:
    kinds = {type(value) for value in values if value is not None}
    if kinds == {bool}:
        return pyarrow.bool_()
    if kinds == {int}:
        return pyarrow.int64()
    if kinds and kinds <= {int, float}:
        return pyarrow.float64()
    return pyarrow.date32() if kinds == {dt.date} else pyarrow.string()
