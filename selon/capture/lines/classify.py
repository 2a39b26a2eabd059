"""Gradient-boosted trees, evaluated with numpy. tools/train_lines.py writes `trees.npz`, without pickle."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from selon.capture.lines.features import features

ARTEFACT = Path(__file__).with_name("trees.npz")
VERSION = 2
"""Of the features and the trees, which belong together."""


@dataclass(frozen=True, slots=True)
class Trees:
    """Nodes of all trees in one table: where `left` is 0 the node is a leaf and `value` its score."""

    roots: NDArray[np.int32]
    feature: NDArray[np.int16]
    threshold: NDArray[np.float32]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: NDArray[np.float32]
    base: float
    version: int

    def weigh(self, lines: Sequence[str]) -> list[float]:
        """For each line of a page, the probability that it is the article's."""
        return [float(one) for one in self.probability(features(lines))] if lines else []

    def probability(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        """For each row, the probability that the line is the article's."""
        node = np.repeat(self.roots[None, :], len(rows), axis=0)
        index = np.arange(len(rows))[:, None]
        while (inner := self.left[node] > 0).any():
            below = rows[index, self.feature[node]] <= self.threshold[node]
            node = np.where(inner, np.where(below, self.left[node], self.right[node]), node)
        score = self.base + self.value[node].sum(axis=1, dtype=np.float64)
        return np.asarray(1.0 / (1.0 + np.exp(-score)))


def weigh(lines: Sequence[str]) -> list[float]:
    """For each line of a page, the probability that it is the article's, by the trees that are shipped."""
    return _trees().weigh(lines)


@cache
def _trees() -> Trees:
    with np.load(ARTEFACT, allow_pickle=False) as stored:
        data: dict[str, Any] = {name: stored[name] for name in stored.files}
    return Trees(**{**data, "base": float(data["base"]), "version": int(data["version"])})
