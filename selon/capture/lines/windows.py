"""What stands near each line of a page: running text, and short lines as of menus and link lists."""

import numpy as np
from numpy.typing import NDArray

Column = NDArray[np.float64]
_REACHES = (2, 6, 12, 30)
"""Lines to either side."""
_TEXT = 15
"""Words of a line of running text, if it also ends as a sentence does."""
_LABEL = 8
"""Words of a line that may be a link or a label, if it does not end so."""
_BEYOND = 3


def windows(words: Column, terminal: Column) -> Column:
    """One row a line. `words` counts each line's words, `terminal` is 1 where it ends as a sentence does."""
    text = ((words >= _TEXT) & (terminal > 0)).astype(float)
    label = ((words <= _LABEL) & (terminal == 0)).astype(float)
    columns: list[Column] = []
    for reach in _REACHES:
        lines = _near(np.ones(len(words)), reach)
        columns += [
            _near(text, reach),
            _near(label, reach) / np.maximum(lines, 1),
            np.log1p(_near(words * text, reach)),
        ]
    for column in (np.log1p(words), terminal):
        columns += [_moved(column, _BEYOND), _moved(column, -_BEYOND)]
    columns += [_run_before(label), _run_before(label[::-1])[::-1]]
    return np.stack(columns, axis=1)


def _near(column: Column, reach: int) -> Column:
    """The sum over each line and `reach` lines to either side."""
    total = np.concatenate([[0.0], np.cumsum(column)])
    at = np.arange(len(column))
    return np.asarray(total[np.minimum(at + reach + 1, len(column))] - total[np.maximum(at - reach, 0)])


def _moved(column: Column, step: int) -> Column:
    """The value `step` lines above each line (below where negative); -1 beyond the page."""
    moved = np.full(len(column), -1.0)
    if abs(step) < len(column):
        moved[max(step, 0) : len(column) + min(step, 0)] = column[max(-step, 0) : len(column) - max(step, 0)]
    return moved


def _run_before(marks: Column) -> Column:
    """How many marked lines stand just above each line without a break."""
    runs = np.zeros(len(marks))
    for i in range(1, len(marks)):
        runs[i] = runs[i - 1] + 1 if marks[i - 1] else 0
    return runs
