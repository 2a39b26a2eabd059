"""Years, decades, centuries and numbered periods of a year."""

from selon.reading.times.calendar import MONTHS, century, months, years
from selon.reading.times.rules.dates import short
from selon.reading.times.scene import Meaning, Scene

ORDINARY = range(1800, 2101)
"""Four digits that may be a year without a word that says so."""
EARLIEST = 1500


def year(scene: Scene) -> Meaning | None:
    """Four digits that are a year and no count."""
    return _year(scene.number_in("year")) if _is_year(scene, scene.number_in("year")) else None


def _year(number: int) -> Meaning:
    return Meaning("DATE", f"{number:04}", years(number, number), "Y")


def _is_year(scene: Scene, number: int) -> bool:
    before = scene.before()
    if (
        scene.after() in ("percent", "unit", "dozen")
        or before in ("percent", "approx", "more")
        or "numbered" in (before, scene.before(2))
    ):
        return False
    if before == "of" and scene.before(2) in ("approx", "more"):
        return False
    if scene.follows("year_lead") or (
        before in ("dash", "slash", "and", "comma") and scene.before(2) == "year"
    ):
        return True
    if scene.follows("year_maybe"):
        return number >= EARLIEST and scene.leads("quiet")
    return number in ORDINARY and scene.leads("quiet") and before not in ("break", "stop", "number_few")


def year_named(scene: Scene) -> Meaning | None:
    """ "l'année 2012", "l'an 2000"."""
    single = scene.code("unit") == "Y" and not scene.plural("unit")
    return _year(scene.number_in("year")) if single else None


def short_year(scene: Scene) -> Meaning | None:
    """ "en 97", "la saison 98-99": two digits with nothing behind them that they could count."""
    number = scene.number_in("n99")
    joined = scene.before() in ("dash", "slash") and scene.before(3) == "an_year"
    season = scene.before() == "an_year" or joined
    if not season and (scene.before() != "in" or not scene.leads("quiet") or number < 40):
        return None
    return _year(short(scene, "n99"))


def decade(scene: Scene) -> Meaning | None:
    """ "les années 60", "les années 1980", "les années quatre-vingt"."""
    if scene.code("units") != "Y" or not scene.plural("units"):
        return None
    slot = next(slot for slot in ("more", "n99", "year", "words") if scene.has(slot))
    first = scene.number_in(slot)
    if first % 10:
        return None
    if first < 100:
        first = scene.today.year // 100 * 100 + first
        first -= 100 if first > scene.today.year else 0
    return Meaning("DATE", f"{first // 10}X", years(first, first + 9), "10Y")


def hundred_years(scene: Scene) -> Meaning | None:
    """ "le XXe siècle", "au 19e siècle", the first of "XIXe et XXe siècles"."""
    if scene.has("unit") and scene.code("unit") != "100Y":
        return nth_period(scene)
    if scene.after() == "before":
        return None
    slot = next(slot for slot in ("roman", "ordinal", "rank", "first") if scene.has(slot))
    number = scene.number_in(slot)
    return Meaning("DATE", f"{number - 1:02}XX", century(number), "100Y") if 0 < number <= 22 else None


def bare_century(scene: Scene) -> Meaning | None:
    """ "au début du XXe": a Roman ordinal behind the edge of a period."""
    if scene.before() not in ("of_the", "of") or scene.before(2) not in ("begin", "mid", "end"):
        return None
    return hundred_years(scene)


def nth_period(scene: Scene) -> Meaning | None:
    """A numbered quarter or half of a year: "premier semestre 2012", "deuxième trimestre"."""
    code = scene.code("unit")
    if code not in ("3M", "6M"):
        return None
    slot = next(slot for slot in ("ordinal", "rank", "first", "roman") if scene.has(slot))
    number, size = scene.number_in(slot), MONTHS[code]
    if not 1 <= number <= 12 // size:
        return None
    year = scene.number_in("year") if scene.has("year") else scene.today.year
    if not scene.has("year") and scene.has("shift"):
        year += {"last": -1, "next": 1}.get(scene.kind("shift"), 0)
    first = size * (number - 1) + 1
    letter = "Q" if code == "3M" else "H"
    return Meaning("DATE", f"{year:04}-{letter}{number}", months(year, first, first + size - 1), code)


def first_units(scene: Scene) -> Meaning | None:
    """ "les six premiers mois de l'année", "les deux derniers mois de 2015"."""
    unit, many = scene.code("unit"), scene.number_in("many")
    if unit not in MONTHS:
        return None
    year = scene.number_in("year") if scene.has("year") else scene.today.year
    size = MONTHS[unit] * many
    if not 0 < size <= 12:
        return None
    first = 1 if scene.has("first") else 13 - size
    return Meaning(
        "DURATION",
        f"P{many}{unit}" if unit == "M" else f"P{size}M",
        months(year, first, first + size - 1),
        unit,
    )
