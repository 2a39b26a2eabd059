"""Times that hang on one said before: the day before, the same day, that year, two years later."""

import datetime as dt

from selon.reading.times.calendar import DAY, Days, move, period
from selon.reading.times.rules.dates import UNKNOWN, day_of, part_in
from selon.reading.times.rules.relative import of_unit
from selon.reading.times.scene import Meaning, Scene


def day_shift(scene: Scene) -> Meaning | None:
    """The eve of the day said last, and the day after it; with an event behind it, the day near by."""
    step = scene.number_in("veille")
    earlier = _narrated(scene)
    if _of_event(scene):
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


def _narrated(scene: Scene) -> tuple[int, Meaning] | None:
    """The day where the story stands: the one said last, or today where a new paragraph comes back to it."""
    earlier, today = scene.last_said("day"), scene.today_said()
    if earlier is None or today is None or not scene.breaks("break", scene.mentions[earlier[0]]):
        return earlier
    return today, scene.said[today]


def _of_event(scene: Scene) -> bool:
    """Whether the word goes with an event behind it ("la veille du scrutin"), not with a day said before."""
    if scene.has("parts") or scene.after() not in ("of", "of_the"):
        return False
    return not scene.tenses.infinitive(scene.mention.last + 1)


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
    """A stretch counted from the time said last ("deux ans plus tard"), told in its own unit.

    A date set behind it in apposition says which day it was.
    """
    assert meaning.amount is not None
    count, unit = meaning.amount
    named = _apposition(scene)
    if named is not None:
        days = scene.said[named].days
        return Meaning("DURATION", meaning.value, days, unit, meaning.amount, held=True, anchored=named)
    earlier = scene.last_said("any")
    if earlier is None or earlier[1].days.start is None:
        return meaning
    if unit.startswith("T"):
        days = earlier[1].days if earlier[1].grain == "D" else Days()
    else:
        start = move(earlier[1].days.start, sign * count, unit)
        days = period(start, unit if unit in ("M", "Y") else "D")
    held = days.start is not None
    return Meaning("DURATION", meaning.value, days, unit, meaning.amount, held, earlier[0])


def _apposition(scene: Scene) -> int | None:
    """The number of a date that follows the stretch behind a comma."""
    number = scene.number + 1
    meaning = scene.said.get(number)
    if meaning is None or meaning.type != "DATE" or meaning.days.start is None:
        return None
    other = scene.mentions[number]
    between = [token.kind for token in scene.tokens.items[scene.mention.last : other.first]]
    near = len(between) <= 5 and "comma" in between and not {"stop", "break", "and"} & set(between)
    return number if near else None
