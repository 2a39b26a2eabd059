"""Days and periods seen from the day of the article: yesterday, last week, these last months."""

import datetime as dt

from selon.reading.times.calendar import DAY, Days, move, one, period
from selon.reading.times.rules.dates import day_of, part_in
from selon.reading.times.scene import Meaning, Scene

FEW = 3
"""What "some days" counts in the guidelines of the gold articles."""


def deictic(scene: Scene) -> Meaning | None:
    """Yesterday, today, tomorrow, with a part of the day.

    "Today" in a clause that shows neither past nor future is the present.
    """
    step, part = scene.number_in("deictic"), part_in(scene)
    if step == 0 and part is None and not scene.direction() and scene.before() != "of":
        return Meaning("DATE", "PRESENT_REF", one(scene.today))
    return day_of(scene.today + step * DAY, part)


def this_part(scene: Scene) -> Meaning | None:
    """This morning, this evening; this night is the last one where the clause is past, else the next."""
    part = part_in(scene)
    if part == "NI" and scene.direction() <= 0:
        return day_of(scene.today - DAY, part)
    return day_of(scene.today, part)


def this_unit(scene: Scene) -> Meaning | None:
    """This week, this month, this year, this day."""
    unit = scene.code("unit")
    if unit.startswith("T"):
        return None
    if unit == "WE" and scene.direction() < 0 and scene.today.weekday() < 5:
        return of_unit(scene.today - 7 * DAY, unit)
    return of_unit(scene.today, unit)


def of_unit(day: dt.date, unit: str) -> Meaning:
    """The period of kind `unit` around `day`, with its TIMEX3 value."""
    days = period(day, unit)
    assert days.start is not None
    year, number, _ = (days.end or day).isocalendar()
    value = {
        "D": day.isoformat(),
        "W": f"{year:04}-W{number:02}",
        "2W": f"{year:04}-W{number:02}",
        "WE": f"{year:04}-W{number:02}-WE",
        "M": f"{day.year:04}-{day.month:02}",
        "3M": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "6M": f"{day.year:04}-H{1 if day.month <= 6 else 2}",
        "Y": f"{day.year:04}",
        "10Y": f"{day.year // 10}X",
    }.get(unit, f"{(day.year - 1) // 100}XX")
    return Meaning("DATE", value, days, unit)


def unit_shift(scene: Scene) -> Meaning | None:
    """Last week, next year, the following month."""
    unit, shift = scene.code("unit"), scene.kind("shift")
    if unit.startswith("T"):
        return None
    if scene.plural("shift") and scene.plural("unit"):
        return last_units(scene)
    if unit == "D":
        return _day_shift(scene, shift)
    day, anchor = scene.today, None
    if shift in ("following", "preceding"):
        earlier = scene.last_said("any")
        if earlier and earlier[1].days.start:
            anchor, day = earlier[0], earlier[1].days.start
    steps = 1 if shift in ("next", "following") else -1
    return _anchored(of_unit(move(day, steps, unit), unit), anchor)


def _day_shift(scene: Scene, shift: str) -> Meaning | None:
    if shift in ("last", "next"):
        return None
    earlier = scene.last_said("day")
    if earlier is None or earlier[1].days.start is None:
        return Meaning("DATE", "XXXX-XX-XX", held=False)
    return _anchored(day_of(earlier[1].days.start + (DAY if shift == "following" else -DAY)), earlier[0])


def _anchored(meaning: Meaning, number: int | None) -> Meaning:
    return Meaning(meaning.type, meaning.value, meaning.days, meaning.grain, anchored=number)


def last_units(scene: Scene) -> Meaning | None:
    """These last days, the three last months, the next weeks: a stretch that ends or begins today."""
    unit, shift = scene.code("unit"), scene.kind("shift")
    slot = next((slot for slot in ("many", "count") if scene.has(slot)), None)
    single = not scene.plural("shift")
    count = scene.number_in(slot) if slot else 1 if single else FEW
    value = duration_value(count if slot or single else None, unit)
    day, anchor = scene.today, None
    if shift in ("following", "preceding"):
        earlier = scene.last_said("day")
        if earlier and earlier[1].days.end:
            anchor, day = earlier[0], earlier[1].days.end
            day = day + DAY if shift == "following" else day
    if shift in ("next", "following"):
        days = Days(day, move(day, count, unit) - (DAY if anchor is not None else 0 * DAY))
    else:
        days = Days(move(day, -count, unit), day)
    soon = shift == "next" and unit.startswith("T")  # hours to come may end on another day
    return Meaning("DURATION", value, days, unit, anchored=anchor, held=not soon)


def coming_units(scene: Scene) -> Meaning | None:
    """The days to come."""
    unit = scene.code("unit")
    many = scene.number_in("many") if scene.has("many") else None
    days = Days(scene.today, move(scene.today, many or FEW, unit))
    return Meaning("DURATION", duration_value(many, unit), days, unit)


def duration_value(count: float | None, unit: str) -> str:
    """A TIMEX3 duration: P3D, PT24H, P6M for two quarters, PXY for some years."""
    if unit.startswith("T"):
        return f"PT{_number(count)}{unit[1:]}"
    if unit in ("3M", "6M", "10Y", "100Y", "1000Y", "2W"):
        size, letter = int(unit[:-1]), unit[-1]
        return (
            f"P{_number(count * size)}{letter}"
            if count is not None
            else f"PX{'DE' if unit == '10Y' else letter}"
        )
    return f"P{_number(count)}{unit}"


def _number(count: float | None) -> str:
    if count is None:
        return "X"
    return str(int(count)) if count == int(count) else f"{count:g}"


def bare_unit(scene: Scene) -> Meaning | None:
    """ "l'année", "le mois" behind the edge of a period: "depuis le début de l'année"."""
    unit = scene.code("unit")
    edge = scene.follows("edge") or (scene.before() in ("of", "of_the") and scene.follows("edge", 2))
    if unit.startswith("T") or unit == "D" or not edge or scene.after() == "year":
        return None
    return of_unit(scene.today, unit)
