"""Feasts: fixed days, those that go with Easter, and the lunar ones of the Hijri calendar."""

import datetime as dt

from hijridate import Hijri

from selon.reading.times.calendar import DAY, Days
from selon.reading.times.rules.dates import day_of, shift_of
from selon.reading.times.scene import Meaning, Scene

HIJRI = range(1343, 1500)
"""Years of the Hijri calendar that the library converts (1924 to 2076)."""


def holiday(scene: Scene) -> Meaning | None:
    """A feast of the year named, or the one that tense or nearness choose. The fast of Ramadan is a month."""
    code = scene.code("holiday")
    span = (
        [scene.number_in("year")] if scene.has("year") else [scene.today.year + step for step in (-1, 0, 1)]
    )
    listed = [days for year in span for days in feast(code, year)]
    if not listed:
        return None
    days = listed[0] if scene.has("year") else _choose(scene, listed)
    assert days.start is not None
    if scene.has("veille"):
        return day_of(days.start + scene.number_in("veille") * DAY)
    value = days.start.isoformat() if days.start == days.end else f"{days.start:%Y-%m}"
    return Meaning("DATE", value, days, "D" if days.start == days.end else "M")


def _choose(scene: Scene, listed: list[Days]) -> Days:
    around = [days for days in listed if days.start and days.end and days.start <= scene.today <= days.end]
    past = [days for days in listed if days.end and days.end < scene.today]
    future = [days for days in listed if days.start and days.start > scene.today]
    direction = shift_of(scene)
    if around and not direction:
        return around[0]
    direction = direction or scene.direction()
    if (direction < 0 and past) or not future:
        return past[-1]
    if direction > 0 or not past:
        return future[0]
    return min(past[-1], future[0], key=lambda days: abs((days.start or scene.today) - scene.today))


def feast(code: str, year: int) -> list[Days]:
    """Days of a feast in a year.

    Codes: "12-25" a fixed day, "E+39" days from Easter, "H10-1" a Hijri day, "H9" a Hijri month.
    """
    if code.startswith("E"):
        day = easter(year) + int(code[1:]) * DAY
        return [Days(day, day)]
    if code.startswith("H"):
        return _lunar(code[1:], year)
    month, number = code.split("-")
    return [Days(dt.date(year, int(month), int(number)), dt.date(year, int(month), int(number)))]


def _lunar(code: str, year: int) -> list[Days]:
    month, _, number = code.partition("-")
    found = []
    for hijri in range(year - 581, year - 577):
        if hijri not in HIJRI:
            continue
        first = Hijri(hijri, int(month), int(number or 1))
        start = dt.date(*first.to_gregorian().datetuple())
        if start.year == year:
            found.append(Days(start, start if number else start + (first.month_length() - 1) * DAY))
    return found


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar, by the computus of Meeus."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)
