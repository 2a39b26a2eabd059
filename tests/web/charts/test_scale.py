"""Scales: in order, within bounds, with round ticks."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from selon.web.charts.scale import calendar, numbers

values = st.lists(st.integers(0, 5_000_000), min_size=1, max_size=8)


@given(values)
def test_every_number_lies_on_the_line_in_order(found: list[int]) -> None:
    scale, ticks = numbers(found, 100, 500)
    places = [scale(value) for value in sorted(found)]
    assert places == sorted(places)
    assert all(100 <= place <= 500 for place in places)
    assert ticks == tuple(sorted(set(ticks)))
    assert len(ticks) <= 9


def test_numbers_of_one_size_begin_at_zero() -> None:
    scale, ticks = numbers([14, 31], 0, 100)
    assert (ticks[0], scale(0), scale.log) == (0, 0, False)


def test_numbers_far_apart_stand_on_a_logarithmic_line() -> None:
    scale, ticks = numbers([2, 20_000], 0, 100)
    assert scale.log
    assert ticks == (1, 10, 100, 1000, 10_000, 100_000)


@given(st.dates(dt.date(1990, 1, 1), dt.date(2030, 1, 1)), st.integers(0, 9000))
def test_a_calendar_holds_its_days_with_few_ticks(first: dt.date, length: int) -> None:
    last = first + dt.timedelta(days=length)
    scale, ticks = calendar(first, last, 0, 100)
    assert scale(first.toordinal()) == 0
    assert scale(last.toordinal() + 1) == 100
    assert 1 <= len(ticks) <= 9
