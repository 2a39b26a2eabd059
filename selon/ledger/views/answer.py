"""What was asked for: a sequence that is also a table, for notebooks, pandas, polars and Arrow."""

import datetime as dt
import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, overload

Item = TypeVar("Item")
Cell = str | int | float | bool | dt.date | None
Rows = tuple[Mapping[str, Cell], ...]
SHOWN = 100
"""Rows that a notebook shows."""


@dataclass(frozen=True, slots=True)
class Answer(Generic[Item]):
    """The items in order; `columns` and `rows` are the same as a flat table.

    Not a `Sequence` by inheritance: polars would then take the items instead of the table.
    """

    items: tuple[Item, ...]
    columns: tuple[str, ...]
    rows: Rows

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Item, ...]: ...
    def __getitem__(self, index: int | slice) -> Item | tuple[Item, ...]:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    def arrow(self) -> Any:
        """A pyarrow.Table of the rows. Needs the extra `data`."""
        from selon.ledger.views.arrow import table

        return table(self.columns, self.rows)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The Arrow PyCapsule protocol: what polars.DataFrame(answer) and pyarrow.table(answer) take."""
        return self.arrow().__arrow_c_stream__(requested_schema)

    def pandas(self) -> Any:
        """A pandas.DataFrame of the rows. Needs the extra `data`."""
        return self.arrow().to_pandas()

    def polars(self) -> Any:
        """A polars.DataFrame of the rows. Needs the extra `data`."""
        import polars

        return polars.DataFrame(self.arrow())

    def _repr_html_(self) -> str:
        head = "".join(f"<th>{html.escape(name)}</th>" for name in self.columns)
        body = "".join(f"<tr>{_cells(row, self.columns)}</tr>" for row in self.rows[:SHOWN])
        more = len(self.rows) - SHOWN
        note = f"<p>and {more} more</p>" if more > 0 else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{note}"


def _cells(row: Mapping[str, Cell], columns: tuple[str, ...]) -> str:
    words = ("" if row[name] is None else str(row[name]) for name in columns)
    return "".join(f"<td>{html.escape(word)}</td>" for word in words)
