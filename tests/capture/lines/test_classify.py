"""The line classifier: its trees, and what it makes of plain cases."""

import numpy as np

from selon.capture.lines import weigh
from selon.capture.lines.classify import ARTEFACT, VERSION, Trees
from selon.capture.lines.features import features
from tests.capture import samples

MENU = ["Accueil", "Monde", "Sport", "Culture"]
BODY = [samples.FIRST, samples.SECOND, samples.THIRD] * 2


def test_running_text_is_likelier_than_a_menu() -> None:
    likely = weigh([*MENU, samples.TITLE, *BODY, *MENU])
    assert min(likely[5:11]) > 0.3 > max(likely[:4] + likely[11:])


def test_the_artefact_needs_no_pickle() -> None:
    with np.load(ARTEFACT, allow_pickle=False) as stored:
        assert set(stored.files) == set(Trees.__slots__)
        assert stored["feature"].max() < features(BODY).shape[1]
        assert stored["version"] == VERSION


def test_a_tree_by_hand() -> None:
    """One split on feature 1 at 2.0: log-odds -1 below or at it, +1 above."""
    tree = Trees(
        roots=np.array([0], np.int32),
        feature=np.array([1, 0, 0], np.int16),
        threshold=np.array([2.0, 0, 0], np.float32),
        left=np.array([1, 0, 0], np.int32),
        right=np.array([2, 0, 0], np.int32),
        value=np.array([0, -1, 1], np.float32),
        base=0.0,
        version=0,
    )
    likely = tree.probability(np.array([[9, 2.0], [9, 2.1]], np.float32))
    assert likely.round(3).tolist() == [0.269, 0.731]


def test_no_lines_no_probabilities() -> None:
    assert weigh([]) == []
