"""Calendar algebra: closed intervals of days, and the periods that news speaks of."""

import calendar
import datetime as dt
from typing import NamedTuple

DAY = dt.timedelta(days=1)
MONTHS = {"M": 1, "3M": 3, "6M": 6, "Y": 12, "10Y": 120, "100Y": 1200, "1000Y": 12000}
"""Units that are whole months, in months. The others are whole days (`DAYS`) or parts of a day."""
DAYS = {"D": 1, "WE": 7, "W": 7, "2W": 14}
SEASONS = {
    "SP": ((3, 20), (6, 20)),
    "SU": ((6, 21), (9, 21)),
    "FA": ((9, 22), (12, 21)),
    "WI": ((12, 22), (3, 20)),
}
"""First and last day of the seasons of the northern year, by TIMEX3 code."""


class Days(NamedTuple):
    """Days `start` to `end`, both inside; None is open or unknown."""

    start: dt.date | None = None
    end: dt.date | None = None


OPEN = Days()


def one(day: dt.date) -> Days:
    return Days(day, day)


def safe_date(year: int, month: int, day: int) -> dt.date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def month(year: int, number: int) -> Days:
    return Days(dt.date(year, number, 1), dt.date(year, number, calendar.monthrange(year, number)[1]))


def years(first: int, last: int) -> Days:
    """From the first day of year `first` to the last of year `last`."""
    return Days(dt.date(max(first, 1), 1, 1), dt.date(min(last, 9999), 12, 31))


def months(year: int, first: int, last: int) -> Days:
    return Days(month(year, first).start, month(year, last).end)


def week(day: dt.date) -> Days:
    """Monday to Sunday around `day`."""
    monday = day - day.weekday() * DAY
    return Days(monday, monday + 6 * DAY)


def weekend(day: dt.date) -> Days:
    """Saturday and Sunday of the week of `day`."""
    monday = day - day.weekday() * DAY
    return Days(monday + 5 * DAY, monday + 6 * DAY)


def season(year: int, code: str) -> Days:
    """The season that begins in `year`."""
    (from_month, from_day), (to_month, to_day) = SEASONS[code]
    return Days(
        dt.date(year, from_month, from_day), dt.date(year + (to_month < from_month), to_month, to_day)
    )


def century(number: int) -> Days:
    """The `number`th century: 20 → 1901 to 2000."""
    return years(100 * number - 99, 100 * number)


def add_months(day: dt.date, count: int) -> dt.date:
    """`day` moved by whole months; the end of a shorter month stands for days it does not have."""
    index = day.year * 12 + day.month - 1 + count
    year, number = min(max(index // 12, 1), 9999), index % 12 + 1
    return dt.date(year, number, min(day.day, calendar.monthrange(year, number)[1]))


def move(day: dt.date, count: float, unit: str) -> dt.date:
    """`day` moved by `count` units; units under a day move nothing but whole days."""
    if unit in MONTHS:
        return add_months(day, round(count * MONTHS[unit]))
    hours = {"TH": 1.0, "TM": 1 / 60, "TS": 1 / 3600}.get(unit)
    whole = int(count * hours / 24) if hours is not None else round(count * DAYS[unit])
    try:
        return day + whole * DAY
    except OverflowError:
        return day


def period(day: dt.date, unit: str) -> Days:
    """The calendar period of kind `unit` that holds `day`."""
    if unit == "Y":
        return years(day.year, day.year)
    if unit == "10Y":
        return years(day.year // 10 * 10, day.year // 10 * 10 + 9)
    if unit in ("100Y", "1000Y"):
        return century((day.year + 99) // 100)
    if unit in MONTHS:
        size = MONTHS[unit]
        first = (day.month - 1) // size * size + 1
        return months(day.year, first, first + size - 1)
    return {"W": week, "2W": week, "WE": weekend}.get(unit, one)(day)


def part(days: Days, which: str, unit: str) -> Days:
    """Beginning, middle or end of a period: thirds of months and years, first or last month of a season."""
    if days.start is None or days.end is None:
        return days
    if unit == "M":
        return _part_of_month(days.start, days.end, which)
    if unit == "season":
        return _part_of_season(days.start, days.end, which)
    if unit in MONTHS and which in ("first_half", "second_half"):
        return _half(days.start, days.end, which)
    if unit in MONTHS:
        return _third(days.start, days.end, which)
    if unit == "W":
        ends = {"begin": (0, 1), "mid": (2, 3), "end": (4, 6)}.get(which, (0, 6))
        return Days(days.start + ends[0] * DAY, days.start + ends[1] * DAY)
    return days


def _part_of_month(start: dt.date, end: dt.date, which: str) -> Days:
    first, last = {
        "begin": (1, 10),
        "mid": (11, 20),
        "end": (21, end.day),
        "first_half": (1, 15),
        "second_half": (16, end.day),
    }.get(which, (1, end.day))
    return Days(start.replace(day=first), end.replace(day=last))


def _part_of_season(start: dt.date, end: dt.date, which: str) -> Days:
    if which in ("begin", "first_half"):
        return Days(start, add_months(start, 1))
    if which in ("end", "second_half"):
        return Days(add_months(end, -1), end)
    return Days(add_months(start, 1), add_months(end, -1))


def _half(start: dt.date, end: dt.date, which: str) -> Days:
    size = (end.year - start.year) * 12 + end.month - start.month + 1
    middle = add_months(start, size // 2)
    return Days(start, middle - DAY) if which == "first_half" else Days(middle, end)


def _third(start: dt.date, end: dt.date, which: str) -> Days:
    """A third of a period of months; of a century in years, as a century's beginning is told in years."""
    size = (end.year - start.year) * 12 + end.month - start.month + 1
    step = size // 3 // 12 * 12 if size > 36 else size // 3
    if size == 120:
        return years(
            start.year + {"mid": 4, "end": 7}.get(which, 0), start.year + {"begin": 3, "mid": 6}.get(which, 9)
        )
    cut = {"begin": (0, step), "mid": (step, 2 * step), "end": (2 * step, size)}.get(which, (0, size))
    return Days(add_months(start, cut[0]), add_months(start, cut[1]) - DAY)
