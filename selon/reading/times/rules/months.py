"""Months: with a year, with a shift word, or alone behind a word that says so."""

from selon.reading.times.calendar import month
from selon.reading.times.scene import Meaning, Scene


def month_of(scene: Scene) -> Meaning | None:
    """A month with its year, a shift ("dernier") or the word for month."""
    number = scene.number_in("month")
    return _month(scene, number, scene.number_in("year") if scene.has("year") else None)


def _month(scene: Scene, number: int, year: int | None) -> Meaning:
    if year is None:
        year = _year_ahead(scene) or _year_of_month(scene, number)
    return Meaning("DATE", f"{year:04}-{number:02}", month(year, number), "M")


def _year_ahead(scene: Scene) -> int | None:
    """The year of the month that this one is joined to: "mai et juin 2012"."""
    if scene.after() in ("and", "dash", "to", "comma") and (scene.after(1), scene.after(2)) == (
        "month",
        "year",
    ):
        return int(scene.tokens.items[scene.mention.last + 2].value)
    return None


def _year_of_month(scene: Scene, number: int) -> int:
    shift = scene.kind("shift") if scene.has("shift") else None
    this = scene.today.year
    if scene.has("unit") and shift in ("last", "next"):
        return this + (1 if shift == "next" else -1)
    if shift == "last":
        return this if number < scene.today.month else this - 1
    if shift == "next":
        return this if number > scene.today.month else this + 1
    near = _year_nearby(scene)
    if near is not None:
        return near
    direction = scene.direction()
    if number == scene.today.month:
        return this
    if direction < 0:
        return this if number < scene.today.month else this - 1
    if direction > 0:
        return this if number > scene.today.month else this + 1
    return min(
        (this - 1, this, this + 1), key=lambda year: abs((year - this) * 12 + number - scene.today.month)
    )


def _year_nearby(scene: Scene) -> int | None:
    """The year right before the brackets that the month is in: "en 2014 (en janvier et en mars)"."""
    opening = scene.mention.first - 1
    while scene.kind_at(opening) not in ("open", "close", "stop", "break"):
        opening -= 1
    if scene.kind_at(opening) != "open" or scene.kind_at(opening - 1) not in ("year", "n99"):
        return None
    for number in range(scene.number - 1, -1, -1):
        meaning = scene.said.get(number)
        if scene.mentions[number].last == opening and meaning and meaning.days.start:
            return meaning.days.start.year
    return None


def bare_month(scene: Scene) -> Meaning | None:
    """A month alone, where something before it says that it is one ("en mars"; not the planet or a name)."""
    if scene.capital("month"):
        return None
    edged_off = scene.before() in ("of", "of_the", "dash") and scene.follows("edge", 2)
    joined = scene.before() in ("and", "comma", "to", "dash") and scene.before(2) in ("month", "year")
    ahead = scene.after() == "dash" and scene.after(1) == "month"
    held = (
        scene.follows("month_lead")
        or scene.follows("edge")
        or edged_off
        or joined
        or ahead
        or scene.before() == "of"
    )
    return _month(scene, scene.number_in("month"), None) if held else None
