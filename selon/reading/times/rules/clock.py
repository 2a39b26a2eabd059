"""Clock times, parts of the day and nights, each on its day."""

import datetime as dt

from selon.reading.times.calendar import DAY, one, safe_date
from selon.reading.times.rules.dates import UNKNOWN, choose, date, day_of, part_in, part_slot
from selon.reading.times.rules.relative import deictic
from selon.reading.times.rules.weekdays import weekday
from selon.reading.times.scene import Meaning, Scene


def _on_day(scene: Scene) -> tuple[dt.date, int | None, bool]:
    """The day that a time of day belongs to, the mention that says so, and whether that is a night.

    Who is quoted tells of the day before the one on which he speaks, if the article names one.
    """
    near = scene.day_nearby()
    if near and near[1].days.start == scene.today and scene.quoted():
        near = scene.day_before(scene.today) or near
    if near is None or near[1].days.start is None:
        return scene.today, None, False
    return near[1].days.start, near[0], near[1].value.endswith("NI")


def _at(scene: Scene, minutes: int, day: dt.date | None = None) -> Meaning:
    """A clock time on `day`, or on the day near by; small hours of a night belong to its second day."""
    number, night = None, False
    if day is None:
        day, number, night = _on_day(scene)
    if night and minutes < 12 * 60:
        day += DAY
    value = f"{day.isoformat()}T{minutes // 60 % 24:02}:{minutes % 60:02}"
    return Meaning("TIME", value, one(day), anchored=number)


def clock(scene: Scene) -> Meaning | None:
    """14 h 30, 14:30; not "24h/24"."""
    if scene.after() == "slash":
        return None
    return _at(scene, scene.number_in("clock"))


def clock_day(scene: Scene) -> Meaning | None:
    """A clock time with its day behind it."""
    if scene.has("deictic"):
        return _at(scene, scene.number_in("clock"), scene.today + scene.number_in("deictic") * DAY)
    day = weekday(scene)
    return _at(scene, scene.number_in("clock"), day.days.start) if day and day.days.start else None


def clock_words(scene: Scene) -> Meaning | None:
    """ "à 14 heures", "vers 9 heures 30", "trois heures du matin": no stretch of hours."""
    if scene.code("unit") != "TH":
        return None
    hour = scene.number_in("hour")
    minute = scene.number_in("minute") if scene.has("minute") else 0
    part = part_in(scene)
    bare = scene.kind("hour") == "one" and not scene.has("minute")
    if hour > 24 or minute > 59 or not (part or (_clock_lead(scene) and not bare)):
        return None
    if part in ("EV", "AF") and hour < 12:
        hour += 12
    return _at(scene, 60 * hour + minute)


def _clock_lead(scene: Scene) -> bool:
    """Whether what stands before an hour makes it a time of day."""
    if scene.before() == "to":
        return not scene.follows("number", 2) and scene.before(2) != "here"
    return scene.follows("clock_lead") and scene.plural("unit")


def noon(scene: Scene) -> Meaning | None:
    """Noon and midnight."""
    if scene.word("noon")[0].isupper() or scene.after() == "dash" or not scene.follows("noon_lead"):
        return None
    return _at(scene, scene.number_in("noon"))


def part(scene: Scene) -> Meaning | None:
    """A part of the day alone: "dans la soirée", "la nuit"; not nights in general."""
    slot = part_slot(scene) or "parts"
    named = scene.after() in ("of", "of_the") and scene.after(1) == "name"
    if scene.plural(slot) or named or scene.capital(slot):
        return None
    day, number, _ = _on_day(scene)
    code = part_in(scene)
    if code == "NI" and scene.has("edge"):
        return Meaning("TIME", f"{day.isoformat()}TNI", one(day), anchored=number)
    if code == "NI" and day == scene.today and _is_last_night(scene, number):
        day -= DAY
    meaning = day_of(day, code)
    return Meaning("TIME", meaning.value, meaning.days, anchored=number)


def _is_last_night(scene: Scene, anchor: int | None) -> bool:
    """Whether "dans" or "pendant la nuit" is told on the morning after, without a day named before it."""
    alone = anchor is None or anchor > scene.number
    return alone and scene.before() in ("in", "within", "during") and scene.direction() < 0


def part_of(scene: Scene) -> Meaning | None:
    """A part of the day with its day behind it: "la matinée de lundi", "le soir du 5 mai"."""
    if scene.has("month"):
        return date(scene)
    return deictic(scene) if scene.has("deictic") else weekday(scene)


def part_shift(scene: Scene) -> Meaning | None:
    """Last night; the following morning, the night before."""
    code = part_in(scene)
    if scene.has("last"):
        return day_of(scene.today - DAY, "NI") if code == "NI" else None
    earlier = scene.last_said("day")
    if scene.has("next") or earlier is None or earlier[1].days.start is None:
        return UNKNOWN if earlier is None and not scene.has("next") else None
    step = -1 if scene.has("preceding") else 0 if code == "NI" else 1
    meaning = day_of(earlier[1].days.start + step * DAY, code)
    return Meaning("TIME", meaning.value, meaning.days, anchored=earlier[0])


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
    """ "la nuit du 3 au 4 mai", "la nuit du 31 mai au 1er juin", "la nuit de jeudi 5 à vendredi 6 mai"."""
    first = scene.number_in("from_day") if scene.has("from_day") else scene.number_in("day")
    month, last = scene.number_in("month"), scene.number_in("day")
    if scene.has("from_month"):
        month = scene.number_in("from_month")
    elif first > last:
        month = month - 1 or 12
    this = scene.today.year
    span = [scene.number_in("year")] if scene.has("year") else [this - 1, this, this + 1]
    days = [day for day in (safe_date(year, month, first) for year in span) if day]
    day = choose(scene, days)
    return day_of(day, "NI") if day else None


def night_numbers(scene: Scene) -> Meaning | None:
    """ "la nuit du 5 au 6": of the month of today, or of the one before."""
    number = scene.number_in("from_day")
    back = (scene.today - step * DAY for step in range(31))
    return next((day_of(day, "NI") for day in back if day.day == number), None)
