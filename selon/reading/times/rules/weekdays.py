"""Weekdays: by a shift word, by a full date of the text that names them, or by the tense."""

import datetime as dt

from selon.reading.times.calendar import DAY
from selon.reading.times.rules.dates import day_of, part_in, range_opening, shift_of, towards
from selon.reading.times.rules.months import month_of
from selon.reading.times.rules.relative import of_unit
from selon.reading.times.rules.seasons import season_of
from selon.reading.times.scene import Meaning, Scene


def weekday(scene: Scene) -> Meaning | None:
    """A weekday: by its shift word, by a full date of the text that names it, else by the tense.

    In the past or undated it may be today.
    """
    if scene.word("weekday")[0].isupper() and scene.before() == "of_the":
        return None
    wanted = scene.number_in("weekday")
    back = (scene.today.weekday() - wanted) % 7
    direction = shift_of(scene)
    if direction < 0:
        return day_of(scene.today - (back or 7) * DAY, part_in(scene))
    if direction > 0:
        return day_of(scene.today + (7 - back) * DAY, part_in(scene))
    opening = range_opening(scene)
    if opening and opening.weekday() != wanted:
        return day_of(opening + (wanted - opening.weekday()) % 7 * DAY, part_in(scene))
    dated = _dated(scene, wanted)
    if dated or back == 0:
        return day_of(dated or scene.today, part_in(scene))
    side = towards(scene) or (1 if {"upto", "before"} & {scene.before(), scene.before(2)} else -1)
    ahead = side > 0
    return day_of(scene.today + (7 - back if ahead else -back) * DAY, part_in(scene))


def _dated(scene: Scene, wanted: int) -> dt.date | None:
    """The day within a week of today that the text elsewhere gives with this weekday and its date."""
    for number, meaning in sorted(scene.said.items()):
        mention, day = scene.mentions[number], meaning.days.start
        if mention.rule != "date" or "weekday" not in mention.slots or day is None:
            continue
        if day.weekday() == wanted and abs((day - scene.today).days) <= 7:
            return day
    return None


def weekday_from_mention(scene: Scene) -> Meaning | None:
    """ "le lundi suivant", "le lundi précédent": counted from the day said last."""
    wanted, sign = scene.number_in("weekday"), 1 if scene.has("following") else -1
    earlier = scene.last_said("day")
    start = earlier[1].days.start if earlier else scene.today
    if start is None:
        return None
    steps = (sign * (wanted - start.weekday())) % 7 or 7
    return day_of(start + sign * steps * DAY, part_in(scene))


def nth_weekday(scene: Scene) -> Meaning | None:
    """ "le dernier dimanche de mai", "le premier samedi du mois", "le deuxième lundi du printemps"."""
    whole = _whole(scene)
    if whole is None or whole.days.start is None or whole.days.end is None:
        return None
    wanted, first = scene.number_in("weekday"), whole.days.start
    first += (wanted - first.weekday()) % 7 * DAY
    last = whole.days.end - (whole.days.end.weekday() - wanted) % 7 * DAY
    if scene.has("last"):
        return day_of(last)
    slot = next(slot for slot in ("first", "rank", "ordinal") if scene.has(slot))
    day = first + (scene.number_in(slot) - 1) * 7 * DAY
    return day_of(day) if day <= last else None


def _whole(scene: Scene) -> Meaning | None:
    if scene.has("month"):
        return month_of(scene)
    return season_of(scene) if scene.has("seasons") else of_unit(scene.today, scene.code("unit"))
