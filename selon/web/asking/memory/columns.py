"""The claims of a ledger as columns: small enough for memory, so that facets count without a scan."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of words as numbers: `codes[i]` is the place of the i-th value in `values`, -1 for none."""

    codes: Codes
    values: tuple[str, ...]

    def equal(self, value: str) -> Mask:
        """Where the column holds the value."""
        code = self.values.index(value) if value in self.values else -2
        return np.equal(self.codes, code)

    def counts(self, mask: Mask) -> list[tuple[str, int]]:
        """How often each value stands under the mask: most frequent first, then by name."""
        found = np.bincount(self.codes[mask & (self.codes >= 0)], minlength=len(self.values))
        pairs = [(value, int(n)) for value, n in zip(self.values, found, strict=True) if n]
        return sorted(pairs, key=lambda pair: (-pair[1], pair[0]))


@dataclass(frozen=True, slots=True)
class Columns:
    """Row i of every column is claim i, in order of publication. Days are ordinals, -1 for unknown."""

    keys: npt.NDArray[np.int64]
    ids: tuple[str, ...]
    words: dict[str, Column]
    patients: Column
    start: Codes
    end: Codes
    published_from: Codes
    published_to: Codes
    number: npt.NDArray[np.float64]


def column(values: Sequence[str | None]) -> Column:
    """Words as a column."""
    known = tuple(sorted({value for value in values if value}))
    places = {value: i for i, value in enumerate(known)}
    return Column(np.array([places.get(value or "", -1) for value in values], dtype=np.int32), known)


def days(values: Sequence[Any]) -> Codes:
    """Dates as ordinals."""
    return np.array([value.toordinal() if value else -1 for value in values], dtype=np.int32)


def pick(rows: Sequence[Any], field: str) -> list[Any]:
    """One field of all rows."""
    get: Callable[[Any], Any] = lambda row: getattr(row, field)  # noqa: E731
    return [get(row) for row in rows]
