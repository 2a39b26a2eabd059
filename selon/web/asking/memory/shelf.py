"""Columns of claims, selected, counted and sorted."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from selon.web.asking.memory.columns import Columns, Mask
from selon.web.asking.selection import FACETS, Order, Selection

Rows = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Facet:
    """One field's values with their counts, most frequent first; `chosen` is the value that is asked for."""

    name: str
    counts: tuple[tuple[str, int], ...]
    chosen: str | None


@dataclass(frozen=True, slots=True)
class Shelf:
    """All claims of one state of a ledger."""

    columns: Columns

    def rows(self, asked: Selection, found: Rows | None = None) -> Rows:
        """The claims' places in the order that is asked for; `found` are the keys that hold its words."""
        return self._sorted(np.flatnonzero(self._mask(asked, found)), asked.sort)

    def places_of(self, ids: Collection[str]) -> Rows:
        """The places of the claims of those ids, as far as there are any."""
        wanted = set(ids)
        return np.array([i for i, each in enumerate(self.columns.ids) if each in wanted], dtype=np.int64)

    def facets(self, asked: Selection, found: Rows | None = None) -> tuple[Facet, ...]:
        """Each facet counted as if its own field were not asked for, so that a choice can be changed."""
        return tuple(self._facet(name, asked, found) for name in FACETS)

    def _facet(self, name: str, asked: Selection, found: Rows | None) -> Facet:
        chosen = getattr(asked, name)
        mask = self._mask(asked.model_copy(update={name: None}), found)
        counts = self.columns.words[name].counts(mask)
        return Facet(name, tuple(counts), chosen)

    def _mask(self, asked: Selection, found: Rows | None) -> Mask:
        columns = self.columns
        mask = np.ones(len(columns.keys), dtype=np.bool_)
        for name in (*FACETS, "article"):
            value = getattr(asked, name)
            if value is not None and name == "actor":
                mask &= columns.words[name].equal(value) | columns.patients.equal(value)
            elif value is not None:
                mask &= columns.words[name].equal(value)
        if asked.since is not None:
            last = _known(columns.end, columns.start, columns.published_to)
            mask &= last >= asked.since.toordinal()
        if asked.until is not None:
            first = _known(columns.start, columns.end, columns.published_from)
            mask &= (first <= asked.until.toordinal()) & (first >= 0)
        if found is not None:
            mask &= np.isin(columns.keys, found)
        return mask

    def _sorted(self, rows: Rows, order: Order) -> Rows:
        """Claims without the value that is sorted by come last, whichever the direction."""
        name, down = order.lstrip("-"), order.startswith("-")
        if name == "number":
            values = self.columns.number[rows]
        else:
            days = self.columns.published_from if name == "published" else self.columns.start
            values = np.where(days[rows] < 0, np.nan, days[rows].astype(np.float64))
        return rows[np.argsort(-values if down else values, kind="stable")]


def _known(*days: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
    """The first known day of several, row by row; -1 where none is."""
    found = days[0]
    for other in days[1:]:
        found = np.where(found < 0, other, found)
    return found
