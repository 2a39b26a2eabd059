"""Calendar algebra: periods, their parts, moves."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.reading.times.calendar import Days, century, move, part, period, season
from selon.reading.times.rules.holidays import easter, feast

DAY = dt.date(2016, 7, 13)
DATES = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


def days(first: str, last: str) -> Days:
    return Days(dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@pytest.mark.parametrize(
    ("unit", "first", "last"),
    [
        ("D", "2016-07-13", "2016-07-13"),
        ("W", "2016-07-11", "2016-07-17"),
        ("WE", "2016-07-16", "2016-07-17"),
        ("M", "2016-07-01", "2016-07-31"),
        ("3M", "2016-07-01", "2016-09-30"),
        ("6M", "2016-07-01", "2016-12-31"),
        ("Y", "2016-01-01", "2016-12-31"),
        ("10Y", "2010-01-01", "2019-12-31"),
        ("100Y", "2001-01-01", "2100-12-31"),
    ],
)
def test_a_period_holds_its_day(unit: str, first: str, last: str) -> None:
    assert period(DAY, unit) == days(first, last)


@pytest.mark.parametrize(
    ("unit", "which", "first", "last"),
    [
        ("M", "begin", "2016-07-01", "2016-07-10"),
        ("M", "mid", "2016-07-11", "2016-07-20"),
        ("M", "end", "2016-07-21", "2016-07-31"),
        ("Y", "begin", "2016-01-01", "2016-04-30"),
        ("Y", "mid", "2016-05-01", "2016-08-31"),
        ("Y", "end", "2016-09-01", "2016-12-31"),
        ("Y", "second_half", "2016-07-01", "2016-12-31"),
        ("10Y", "second_half", "2015-01-01", "2019-12-31"),
        ("100Y", "begin", "2001-01-01", "2033-12-31"),
        ("100Y", "end", "2067-01-01", "2100-12-31"),
    ],
)
def test_parts_of_a_period(unit: str, which: str, first: str, last: str) -> None:
    assert part(period(DAY, unit), which, unit) == days(first, last)


def test_a_winter_runs_into_the_next_year() -> None:
    assert season(2015, "WI") == days("2015-12-22", "2016-03-20")


def test_the_twentieth_century_ends_with_2000() -> None:
    assert century(20) == days("1901-01-01", "2000-12-31")


def test_months_end_where_they_are_shorter() -> None:
    assert move(dt.date(2016, 3, 31), -1, "M") == dt.date(2016, 2, 29)


@given(day=DATES, count=st.integers(0, 400), unit=st.sampled_from(["D", "W", "M", "Y", "TH"]))
def test_moves_go_the_way_they_say(day: dt.date, count: int, unit: str) -> None:
    assert move(day, -count, unit) <= day <= move(day, count, unit)


@pytest.mark.parametrize(("year", "day"), [(1999, "1999-04-04"), (2016, "2016-03-27"), (2024, "2024-03-31")])
def test_easter(year: int, day: str) -> None:
    assert easter(year) == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("code", "year", "first", "last"),
    [
        ("H9", 2016, "2016-06-06", "2016-07-05"),
        ("H10-1", 2015, "2015-07-17", "2015-07-17"),
        ("E+49", 2016, "2016-05-15", "2016-05-15"),
        ("12-25", 2012, "2012-12-25", "2012-12-25"),
    ],
)
def test_feasts(code: str, year: int, first: str, last: str) -> None:
    assert feast(code, year) == [days(first, last)]
