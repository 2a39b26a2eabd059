"""Days of the calendar: full and partial dates, numeric forms, a day of a month named later."""

import datetime as dt

from selon.reading.times.calendar import DAY, one, safe_date
from selon.reading.times.scene import Meaning, Scene

NEAR = (-1, 0, 1)
AHEAD = 16
"""How many tokens ahead the month of "the 22" may stand."""


def day_of(day: dt.date, part: str | None = None) -> Meaning:
    """One day, or a part of it by TIMEX3 code; the night runs into the next day."""
    if part is None:
        return Meaning("DATE", day.isoformat(), one(day))
    days = one(day)._replace(end=day + DAY) if part == "NI" else one(day)
    return Meaning("TIME", f"{day.isoformat()}T{part}", days)


def part_in(scene: Scene) -> str | None:
    """The part of the day in the phrase, by code. The edges of a night belong to one evening."""
    slot = next((slot for slot in ("parts", "part", "night") if scene.has(slot)), None)
    return scene.code(slot) if slot else None


def date(scene: Scene) -> Meaning | None:
    """A day and a month; without a year, the year that fits weekday, shift and tense best."""
    number, month = scene.number_in("day"), scene.number_in("month")
    year = scene.number_in("year") if scene.has("year") else None
    day = safe_date(year, month, number) if year else _nearest(scene, month, number)
    return day_of(day, part_in(scene)) if day else None


def _nearest(scene: Scene, month: int, number: int) -> dt.date | None:
    listed = (safe_date(scene.today.year + step, month, number) for step in NEAR)
    days = [day for day in listed if day]
    if scene.has("weekday"):
        days = [day for day in days if day.weekday() == scene.number_in("weekday")] or days
    return choose(scene, days)


def choose(scene: Scene, days: list[dt.date]) -> dt.date | None:
    """Of dates that a phrase may mean: by its shift word, else by the tense, else the nearest."""
    past = [day for day in days if day < scene.today]
    future = [day for day in days if day > scene.today]
    named = scene.kind("shift") if scene.has("shift") else None
    direction = {"last": -1, "next": 1}.get(named or "") or scene.direction()
    if scene.has("unit") and named:
        direction = {"last": -1, "next": 1}[named] if named in ("last", "next") else direction
        wanted = scene.today.year + direction
        return next((day for day in days if day.year == wanted), None)
    if named is None and scene.today in days:
        return scene.today
    if direction < 0 and past:
        return past[-1]
    if direction > 0 and future:
        return future[0]
    return min(days, key=lambda day: (abs(day - scene.today), day), default=None)


def day_ahead(scene: Scene) -> Meaning | None:
    """A bare day number whose month, and perhaps year, stand further on: "du 22 au 24 juin 2012"."""
    for index in range(scene.mention.last, min(scene.mention.last + AHEAD, len(scene.tokens.items))):
        if scene.kind_at(index) == "month":
            break
    else:
        return None
    number, month = scene.number_in("day"), int(scene.tokens.items[index].value)
    if scene.kind_at(index + 1) == "year":
        day = safe_date(int(scene.tokens.items[index + 1].value), month, number)
    else:
        day = _nearest(scene, month, number)
    return day_of(day) if day else None


def weekday_day(scene: Scene) -> Meaning | None:
    """A weekday with the number of the day alone: the nearest month in which they agree."""
    wanted, number = scene.number_in("weekday"), scene.number_in("n31")
    steps = sorted(range(-45, 46), key=lambda step: (abs(step), -step))
    days = [scene.today + step * DAY for step in steps]
    return next((day_of(day) for day in days if day.weekday() == wanted and day.day == number), None)


def numeric(scene: Scene) -> Meaning | None:
    """22/05/2012, 22-05-2012, 2012-05-22, 22/05/12."""
    year = scene.number_in("year") if scene.has("year") else short(scene, "short")
    day = safe_date(year, scene.number_in("month_"), scene.number_in("n31"))
    return day_of(day) if day else None


def short(scene: Scene, slot: str) -> int:
    """A year of two digits: not more than ten years ahead of today."""
    year = scene.today.year // 100 * 100 + scene.number_in(slot)
    return year - 100 if year > scene.today.year + 10 else year
