"""Days of the calendar: full and partial dates, numeric forms, a day of a month named later."""

import datetime as dt

from selon.reading.times.calendar import DAY, OPEN, one, safe_date
from selon.reading.times.scene import Meaning, Scene

NEAR = (-1, 0, 1)
UNKNOWN = Meaning("DATE", "XXXX-XX-XX", OPEN, held=False)
"""A time that hangs on one that was not said."""


def day_of(day: dt.date, part: str | None = None) -> Meaning:
    """One day, or a part of it by TIMEX3 code; the night runs into the next day."""
    if part is None:
        return Meaning("DATE", day.isoformat(), one(day))
    days = one(day)._replace(end=day + DAY) if part == "NI" else one(day)
    return Meaning("TIME", f"{day.isoformat()}T{part}", days)


def part_in(scene: Scene) -> str | None:
    """The part of the day in the phrase, by code."""
    slot = part_slot(scene)
    return scene.code(slot) if slot else None


def part_slot(scene: Scene) -> str | None:
    return next((slot for slot in ("parts", "part", "night", "daylong") if scene.has(slot)), None)


def date(scene: Scene) -> Meaning | None:
    """A day and a month; without a year, the year that fits weekday, shift, tense and nearness."""
    number, month = scene.number_in("day"), scene.number_in("month")
    if _is_name(scene):
        return None
    if scene.has("year") or scene.has("n99"):
        day = safe_date(scene.number_in("year") if scene.has("year") else short(scene, "n99"), month, number)
    else:
        day = _nearest(scene, month, number)
    return day_of(day, part_in(scene)) if day else None


def _is_name(scene: Scene) -> bool:
    """Whether day and capital month are what a movement or a place is called: "le camp du 14-Mars"."""
    if scene.has("year") or not scene.word("month")[0].isupper() or scene.has("weekday"):
        return False
    return scene.has("dash") or scene.before() == "of_the"


def date_of_year(scene: Scene) -> Meaning | None:
    """A day and a month "of the same year": the year said last."""
    earlier = scene.last_said("any")
    if earlier is None or earlier[1].days.start is None:
        return date(scene)
    day = safe_date(earlier[1].days.start.year, scene.number_in("month"), scene.number_in("day"))
    return day_of(day) if day else None


def named_day(scene: Scene) -> Meaning | None:
    """A day that is known by its name."""
    return day_of(dt.date.fromisoformat(scene.code("named_day")))


def _nearest(scene: Scene, month: int, number: int) -> dt.date | None:
    year = _year_behind(scene, month)
    if year:
        return safe_date(year, month, number)
    listed = (safe_date(scene.today.year + step, month, number) for step in NEAR)
    days = [day for day in listed if day]
    opening = range_opening(scene)
    if opening:
        return next((day for day in days if day >= opening), None)
    if scene.has("weekday"):
        days = [day for day in days if day.weekday() == scene.number_in("weekday")] or days
    return choose(scene, days)


def _year_behind(scene: Scene, month: int) -> int | None:
    """The year that only the second end of a range gives: "entre le 1er janvier et le 30 juin 2015"."""
    if scene.has("shift") or not scene.leads("joint"):
        return None
    index = scene.mention.last + 1
    while scene.kind_at(index) in ("the", "of_the", "weekday"):
        index += 1
    if (scene.kind_at(index + 1), scene.kind_at(index + 2)) != ("month", "year"):
        return None
    items = scene.tokens.items
    return int(items[index + 2].value) - (month > int(items[index + 1].value))


def range_opening(scene: Scene) -> dt.date | None:
    """The day that opens the range which this date closes: "du 27 décembre au 3 janvier"."""
    earlier = scene.said.get(scene.number - 1)
    if earlier is None or earlier.days.start is None or not scene.follows("joint"):
        return None
    opening = scene.mentions[scene.number - 1]
    held = scene.kind_at(opening.first - 1) in ("of", "of_the", "between", "since")
    return earlier.days.start if held and scene.mention.first - opening.last == 1 else None


def choose(scene: Scene, days: list[dt.date]) -> dt.date | None:
    """Of dates that a phrase may mean: by its shift word, else by the tense, else the nearest.

    Where no tense is shown a day of the past is taken unless one of the future is twice as near.
    """
    direction = shift_of(scene)
    if scene.has("unit") and direction:
        return next((day for day in days if day.year == scene.today.year + direction), None)
    if not direction and scene.today in days:
        return scene.today
    direction = direction or towards(scene)
    past = [day for day in days if day < scene.today]
    future = [day for day in days if day > scene.today]
    if direction < 0 and past:
        return past[-1]
    if direction > 0 and future:
        return future[0]
    return min(days, key=lambda day: (_far(day, scene.today), day), default=None)


def _far(day: dt.date, today: dt.date) -> int:
    return 2 * (day - today).days if day > today else (today - day).days


def shift_of(scene: Scene) -> int:
    """-1 for last, 1 for next, 0 where the phrase has no such word."""
    slot = next((slot for slot in ("shift", "lastnext") if scene.has(slot)), None)
    return {"last": -1, "next": 1}.get(scene.kind(slot), 0) if slot else 0


def towards(scene: Scene) -> int:
    """The side of today that the words before a date point to, else the tense."""
    before = (scene.before(), scene.before(2))
    if "here" in before:
        return 1
    if "since" in before:
        return -1
    return 0 if "upto" in before else scene.direction()


def day_ahead(scene: Scene) -> Meaning | None:
    """A bare day number whose month stands with a later one: "du 22 au 24 juin 2012"."""
    for number in range(scene.number + 1, len(scene.mentions)):
        if scene.mentions[number].rule == "date" and number in scene.said:
            month = scene.said[number].days.start
            day = safe_date(month.year, month.month, scene.number_in("day")) if month else None
            return day_of(day) if day else UNKNOWN
    return UNKNOWN


def weekday_day(scene: Scene) -> Meaning | None:
    """A weekday with the number of the day alone: the nearest month in which they agree."""
    wanted, number = scene.number_in("weekday"), scene.number_in("n31")
    steps = sorted(range(-45, 46), key=lambda step: (abs(step), -step))
    days = [scene.today + step * DAY for step in steps]
    return next((day_of(day) for day in days if day.weekday() == wanted and day.day == number), None)


def numeric(scene: Scene) -> Meaning | None:
    """22/05/2012, 22-05-2012, 2012-05-22, 22/05/12, "le 22/05"."""
    number, month = scene.number_in("n31"), scene.number_in("month_")
    if not scene.has("year") and not scene.has("short"):
        if not 1 <= month <= 12:
            return None
        day = _nearest(scene, month, number)
    else:
        year = scene.number_in("year") if scene.has("year") else short(scene, "short")
        day = safe_date(year, month, number)
    return day_of(day) if day else None


def short(scene: Scene, slot: str) -> int:
    """A year of two digits: not more than ten years ahead of today."""
    year = scene.today.year // 100 * 100 + scene.number_in(slot)
    return year - 100 if year > scene.today.year + 10 else year
