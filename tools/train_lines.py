"""Train the line classifier of text-only pages. benchmarks/pages.py measures it.

python -m tools.train_lines BENCHMARK FUNDUS READABILITY [--spread]

Three checkouts of public collections (tools/material.py). The trees learn from FUNDUS, READABILITY and
fictional French pages; the BENCHMARK is there so that its publishers and texts can be left out: what is
shipped has seen none of them. `--spread` trains five times, each time without a fifth of the publishers, and
writes nothing but how each does on the benchmark. Needs the extra `train`.
"""

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from benchmarks.pages import measured_text
from selon.capture.lines.classify import ARTEFACT, VERSION, Trees
from selon.capture.lines.features import features
from tools.french_pages import Labelled, french_pages
from tools.material import Known, benchmark, training

FRENCH = 1200
SEED = 7
FOLDS = 5


def rows(pages: list[Labelled]) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.float64]]:
    """Features, answers and weights of all lines but titles. A line weighs as the logarithm of its words."""
    matrix = np.vstack([features([text for text, _ in page]) for page in pages])
    answers = np.array([label for page in pages for _, label in page])
    weights = np.array([0.5 + np.log1p(len(text.split())) for page in pages for text, _ in page])
    return matrix[answers >= 0], answers[answers >= 0], weights[answers >= 0]


def fit(pages: list[Labelled]) -> Trees:
    """Trees trained on `pages` and on fictional French ones."""
    matrix, answers, weights = rows(pages + french_pages(FRENCH, SEED))
    model = HistGradientBoostingClassifier(
        max_iter=160,
        learning_rate=0.07,
        max_leaf_nodes=15,
        min_samples_leaf=20,
        l2_regularization=2.0,
        random_state=SEED,
    )
    return exported(model.fit(matrix, answers, weights))


def exported(model: HistGradientBoostingClassifier) -> Trees:
    """The trained trees as plain arrays."""
    nodes = [predictor[0].nodes for predictor in model._predictors]
    roots = np.cumsum([0] + [len(tree) for tree in nodes[:-1]])
    shift = np.concatenate([np.full(len(tree), root) for tree, root in zip(nodes, roots, strict=True)])
    flat = np.concatenate(nodes)
    leaf = flat["is_leaf"].astype(bool)
    return Trees(
        roots=roots.astype(np.int32),
        feature=np.where(leaf, 0, flat["feature_idx"]).astype(np.int16),
        threshold=np.where(leaf, 0, flat["num_threshold"]).astype(np.float32),
        left=np.where(leaf, 0, flat["left"] + shift).astype(np.int32),
        right=np.where(leaf, 0, flat["right"] + shift).astype(np.int32),
        value=flat["value"].astype(np.float32),
        base=float(model._baseline_prediction.ravel()[0]),
        version=VERSION,
    )


def spread(pages: list[tuple[str, Labelled]], known: list[Known]) -> list[float]:
    """F1 on the benchmark of trees that lack a fifth of the publishers each."""
    groups = [publisher for publisher, _ in pages]
    return [
        measured_text(known, fit([pages[i][1] for i in kept]).weigh)
        for kept, _ in GroupKFold(FOLDS).split(pages, groups=groups)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the line classifier.")
    for name in ("benchmark", "fundus", "readability"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--spread", action="store_true")
    given = parser.parse_args()
    known = benchmark(given.benchmark)
    pages = training(given.fundus, given.readability, known)
    print(f"{len(pages)} pages of {len({publisher for publisher, _ in pages})} publishers")
    if given.spread:
        scores = spread(pages, known)
        print(f"F1 {' '.join(f'{one:.3f}' for one in scores)}, mean {np.mean(scores):.3f}")
        return
    trees = fit([page for _, page in pages])
    np.savez_compressed(ARTEFACT, **{name: getattr(trees, name) for name in Trees.__slots__})
    print(f"{ARTEFACT.name}: {ARTEFACT.stat().st_size} bytes, {len(trees.roots)} trees")


if __name__ == "__main__":
    main()
