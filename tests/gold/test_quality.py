"""The quality gate: no row of the gold table falls more than a hundredth below its baseline."""

import json

import pytest

from tests.gold.table import BASELINE, GOLD, figures

MARGIN = 0.01


@pytest.mark.skipif(not GOLD.is_dir(), reason="no gold articles beside the checkout: quality not measured")
def test_no_row_falls_below_its_baseline() -> None:
    baseline = json.loads(BASELINE.read_text(encoding="utf-8"))
    now = figures()
    fallen = {row: (was, now.get(row)) for row, was in baseline.items() if now.get(row, 0.0) < was - MARGIN}
    assert not fallen
    assert set(now) == set(baseline), "a row has come or gone: write the baseline down again"
