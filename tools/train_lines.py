"""Train the line classifier of text-only pages. benchmarks/pages.py measures it on unseen publishers.

python -m tools.train_lines BENCHMARK

BENCHMARK is a checkout of scrapinghub/article-extraction-benchmark: its HTML pages are flattened as Selon
flattens pages, and a line is the article's if most of it stands in the page's answer. Fictional French pages
are added to the training material (never to the measure). Needs the extra `train`.
"""

import gzip
import json
import sys
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from selon.capture.choice import Weigher
from selon.capture.encoding import decode
from selon.capture.lines.classify import ARTEFACT, Trees
from selon.capture.lines.features import features
from selon.capture.pages.flatten import flatten
from selon.capture.pages.mapping import map_back
from selon.capture.pages.tree import parse
from tools.french_pages import Labelled, french_pages

FRENCH = 240
SEED = 7


def benchmark(root: Path) -> list[tuple[str, Labelled, str]]:
    """(publisher, labelled lines, answer) of every page of the benchmark."""
    answers = json.loads((root / "ground-truth.json").read_text(encoding="utf-8"))
    pages = []
    for name, answer in sorted(answers.items()):
        html = decode(gzip.decompress((root / "html" / f"{name}.html.gz").read_bytes()))
        page, lines = flatten(parse(html))
        body = bytearray(len(page))
        for paragraph in map_back(page, answer["articleBody"]):
            for start, end in paragraph:
                body[start:end] = b"\x01" * (end - start)
        labelled = [(page[s:e], int(sum(body[s:e]) * 2 > e - s)) for s, e in (line.span for line in lines)]
        pages.append((urlsplit(answer["url"]).netloc, labelled, answer["articleBody"]))
    return pages


def rows(pages: list[Labelled]) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.float64]]:
    """Features, answers and weights of all lines but titles. A line weighs as the logarithm of its words."""
    matrix = np.vstack([features([text for text, _ in page]) for page in pages])
    answers = np.array([label for page in pages for _, label in page])
    weights = np.array([0.5 + np.log1p(len(text.split())) for page in pages for text, _ in page])
    return matrix[answers >= 0], answers[answers >= 0], weights[answers >= 0]


def fit(pages: list[Labelled]) -> Trees:
    """Trees trained on `pages`."""
    matrix, answers, weights = rows(pages)
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
    )


def token_f1(kept: str, answer: str) -> float:
    """F1 of the words kept, as bags."""
    a, b = Counter(kept.split()), Counter(answer.split())
    same = sum((a & b).values())
    return 2 * same / (sum(a.values()) + sum(b.values())) if same else 0.0


def folds(root: Path, count: int = 5) -> dict[str, Weigher]:
    """For each publisher a weigher that has seen no page of it."""
    pages = benchmark(root)
    extra = french_pages(FRENCH, SEED)
    groups = [publisher for publisher, _, _ in pages]
    weighers: dict[str, Weigher] = {}
    for train, test in GroupKFold(count).split(pages, groups=groups):
        trees = fit([pages[i][1] for i in train] + extra)
        weighers.update({groups[i]: _weigher(trees) for i in test})
    return weighers


def _weigher(trees: Trees) -> Weigher:
    return lambda lines: trees.probability(features(lines)).tolist() if lines else []


def main() -> None:
    root = Path(sys.argv[1])
    pages = benchmark(root)
    trees = fit([labelled for _, labelled, _ in pages] + french_pages(FRENCH, SEED))
    np.savez_compressed(ARTEFACT, **{name: getattr(trees, name) for name in Trees.__slots__})
    print(f"{ARTEFACT.name}: {ARTEFACT.stat().st_size} bytes, {len(trees.roots)} trees")


if __name__ == "__main__":
    main()
