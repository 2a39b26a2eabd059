"""Times that hang on one said before: the day before, the same day, that year, two years later."""

import datetime as dt

from selon.reading.times.calendar import DAY, Days, move, period
from selon.reading.times.rules.dates import day_of, part_in
from selon.reading.times.rules.relative import of_unit
from selon.reading.times.scene import Meaning, Scene

UNKNOWN = Meaning("DATE", "XXXX-XX-XX", held=False)
"""A time that hangs on one that was not said."""


def day_shift(scene: Scene) -> Meaning | None:
    """The eve and the day after of the day said last; of an event ("au lendemain de…") only where a day is near."""
    step = scene.number_in("veille")
    earlier = scene.last_said("day")
    if scene.after() in ("of", "of_the") and not scene.has("parts"):
        near = scene.day_nearby()
        return _unheld(near[1].days.start) if near else UNKNOWN
    if earlier is None or earlier[1].days.start is None:
        start = scene.today if step < 0 else None
        number = None
    else:
        number, start = earlier[0], earlier[1].days.start
    if start is None:
        return UNKNOWN
    return _on(day_of(start + step * DAY, part_in(scene)), number)


def _unheld(day: dt.date | None) -> Meaning:
    return Meaning("DATE", day.isoformat() if day else "XXXX-XX-XX", held=False)


def _on(meaning: Meaning, number: int | None) -> Meaning:
    return Meaning(
        meaning.type, meaning.value, meaning.days, meaning.grain, held=meaning.held, anchored=number
    )


def that_day(scene: Scene) -> Meaning | None:
    """That evening, the same morning: a part of the day said last."""
    earlier = scene.last_said("day")
    day, number = (earlier[1].days.start, earlier[0]) if earlier else (scene.today, None)
    return _on(day_of(day, part_in(scene)), number) if day else UNKNOWN


def that_unit(scene: Scene) -> Meaning | None:
    """That day, the same year, that date."""
    unit = scene.code("unit") if scene.has("unit") else "date"
    if unit.startswith("T"):
        return None
    earlier = scene.last_said("day" if unit == "D" else "any")
    if earlier is None or earlier[1].days.start is None:
        return of_unit(scene.today, unit) if unit != "date" else UNKNOWN
    if unit == "date":
        return _on(earlier[1], earlier[0])
    return _on(of_unit(earlier[1].days.start, unit), earlier[0])


def that_moment(scene: Scene) -> Meaning | None:
    """That moment: the last time said, by its value."""
    earlier = scene.last_said("day")
    return _on(earlier[1], earlier[0]) if earlier else UNKNOWN


def moved(scene: Scene, meaning: Meaning, sign: int) -> Meaning:
    """A stretch seen from the time said last: "deux ans plus tard", "six mois plus tôt", told in its own unit."""
    earlier = scene.last_said("any")
    if (
        meaning.amount is None
        or earlier is None
        or earlier[1].days.start is None
        or earlier[1].days.end is None
    ):
        return meaning
    count, unit = meaning.amount
    if unit.startswith("T"):
        days = earlier[1].days if earlier[1].grain == "D" else Days()
    else:
        start = move(earlier[1].days.start, sign * count, unit)
        days = period(start, unit if unit in ("M", "Y") else "D")
    return Meaning("DURATION", meaning.value, days, unit, meaning.amount, days.start is not None, earlier[0])
