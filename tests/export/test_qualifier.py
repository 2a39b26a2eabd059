"""The qualifier of a figure in words."""

import pytest

from selon.export.qualifier import number, qualifier
from tests.export.build import claim


@pytest.mark.parametrize(
    ("low", "high", "best", "said", "bare"),
    [
        (14, 14, 14, "exact", 14),
        (14, None, 14, "at least", 14),
        (41, None, 40, "more than", 40),
        (None, 2999, 3000, "less than", 3000),
        (None, 3000, 3000, "at most", 3000),
        (6000, 8000, None, "between", 6000),
        (None, None, 500, "about", 500),
        (None, None, None, "unknown", None),
    ],
)
def test_bounds_become_a_qualifier_and_a_bare_number(
    low: int | None, high: int | None, best: int | None, said: str, bare: int | None
) -> None:
    figure = claim(low=low, high=high, best=best)
    assert (qualifier(figure), number(figure)) == (said, bare)


def test_a_claim_without_a_figure_has_no_qualifier() -> None:
    assert qualifier(claim(measure=None, low=None, best=None)) == ""
