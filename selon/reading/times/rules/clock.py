"""Clock times, parts of the day and nights, each on its day."""

import datetime as dt

from selon.reading.times.calendar import DAY, Days, one, safe_date
from selon.reading.times.rules.dates import choose, day_of, part_in
from selon.reading.times.rules.relative import weekday
from selon.reading.times.scene import Meaning, Scene


def _on_day(scene: Scene) -> tuple[dt.date, int | None]:
    near = scene.day_nearby()
    if near is None or near[1].days.start is None:
        return scene.today, None
    return near[1].days.start, near[0]


def _at(day: dt.date, minutes: int, number: int | None) -> Meaning:
    value = f"{day.isoformat()}T{minutes // 60 % 24:02}:{minutes % 60:02}"
    return Meaning("TIME", value, one(day), anchored=number)


def clock(scene: Scene) -> Meaning | None:
    """14 h 30, 14:30."""
    return _at(_on_day(scene)[0], scene.number_in("clock"), _on_day(scene)[1])


def clock_day(scene: Scene) -> Meaning | None:
    """A clock time with its day behind it."""
    if scene.has("deictic"):
        return _at(scene.today + scene.number_in("deictic") * DAY, scene.number_in("clock"), None)
    day = weekday(scene)
    return _at(day.days.start, scene.number_in("clock"), None) if day and day.days.start else None


def clock_words(scene: Scene) -> Meaning | None:
    """ "à 14 heures", "vers 9 heures 30", "trois heures du matin": a time of day, where no stretch is meant."""
    if scene.code("unit") != "TH":
        return None
    hour = scene.number_in("hour")
    minute = scene.number_in("minute") if scene.has("minute") else 0
    part = part_in(scene)
    if hour > 24 or minute > 59 or not (part or _clock_lead(scene)):
        return None
    if part in ("EV", "AF") and hour < 12:
        hour += 12
    day, number = _on_day(scene)
    return _at(day, 60 * hour + minute, number)


def _clock_lead(scene: Scene) -> bool:
    """Whether what stands before an hour makes it a time of day."""
    before, earlier = scene.before(), scene.before(2)
    if before == "to":
        return earlier not in ("number", "words", "n31", "n99", "here")
    return before in ("towards", "and") and earlier != "unit" and scene.word("unit").endswith("s")


def noon(scene: Scene) -> Meaning | None:
    """Noon and midnight."""
    if scene.word("noon")[0].isupper() or scene.after() == "dash":
        return None
    day, number = _on_day(scene)
    return _at(day, scene.number_in("noon"), number)


def part(scene: Scene) -> Meaning | None:
    """A part of the day alone: "dans la soirée", "la nuit"."""
    day, number = _on_day(scene)
    code = part_in(scene)
    if code == "NI" and scene.has("edge"):
        return Meaning("TIME", f"{day.isoformat()}TNI", one(day), anchored=number)
    meaning = day_of(day, code)
    return Meaning("TIME", meaning.value, meaning.days, anchored=number)


def part_shift(scene: Scene) -> Meaning | None:
    """Last night."""
    if part_in(scene) == "NI" and scene.has("last"):
        return day_of(scene.today - DAY, "NI")
    return None


def night(scene: Scene) -> Meaning | None:
    """ "la nuit de samedi à dimanche", "la nuit de lundi"."""
    if scene.has("deictic"):
        return day_of(scene.today + scene.number_in("deictic") * DAY, "NI")
    slot = "from" if scene.has("from") else "weekday"
    wanted, ahead = scene.number_in(slot), scene.direction() > 0
    back = (scene.today.weekday() - wanted) % 7
    start = scene.today + ((7 - back) % 7 if ahead else -back) * DAY
    if not ahead and slot == "from" and start == scene.today:
        start -= 7 * DAY
    return day_of(start, "NI")


def night_dates(scene: Scene) -> Meaning | None:
    """ "la nuit du 3 au 4 mai", "la nuit du 31 décembre au 1er janvier"."""
    first = scene.number_in("from_day") if scene.has("from_day") else scene.number_in("day")
    month, last = scene.number_in("month"), scene.number_in("day")
    if first > last:
        month = month - 1 or 12
    span = (
        range(scene.number_in("year"), scene.number_in("year") + 1)
        if scene.has("year")
        else _near_years(scene)
    )
    days = [day for day in (safe_date(year, month, first) for year in span) if day]
    day = choose(scene, days)
    return day_of(day, "NI") if day else None


def _near_years(scene: Scene) -> range:
    return range(scene.today.year - 1, scene.today.year + 2)


def stretch(days: Days) -> int:
    """Days between the ends of `days`; 0 where an end is open."""
    return (days.end - days.start).days if days.start and days.end else 0
