"""Bounds drawn on a line."""

from hypothesis import given, settings
from hypothesis import strategies as st

from selon.cli.show.words.scale import WIDTH, draw

COUNT = st.none() | st.integers(min_value=0, max_value=10**12)


def test_each_kind_of_bounds_has_its_own_stroke() -> None:
    assert draw(55, 55, 55, 110) == "      ●"
    assert draw(20, 90, None, 110) == "  ├──────┤"
    assert draw(80, None, None, 110) == "        ├──▸"
    assert draw(None, 50, None, 110) == "◂────┤"
    assert draw(None, None, 30, 110) == "   ○"
    assert draw(None, None, None, 110) == ""


def test_bounds_too_near_to_be_told_apart_are_one_point() -> None:
    assert draw(25, 26, None, 1000) == "●"


@settings(deadline=None)
@given(COUNT, COUNT, COUNT, st.floats(min_value=1, max_value=1e13))
def test_no_figure_leaves_the_line(low: int | None, high: int | None, best: int | None, top: float) -> None:
    assert len(draw(low, high, best, top)) <= WIDTH
