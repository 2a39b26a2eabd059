"""Months, years, decades, centuries, seasons and numbered periods of a year."""

from selon.reading.times.calendar import MONTHS, Days, century, month, months, part, period, season, years
from selon.reading.times.rules.dates import short
from selon.reading.times.scene import Meaning, Scene

STRONG = frozenset({"in", "since", "upto", "open", "deictic", "unit", "an_year", "month", "season", "part"})
MIDDLE = frozenset({"before", "after", "between", "to", "to_the", "towards", "dash", "slash", "here"})
QUIET = frozenset(
    ["stop", "comma", "colon", "close", "break", "of", "of_the", "in", "to", "to_the", "within", "and", "verb", "function", "since", "before", "after", "upto", "the", "during", "has", "between", "towards", "quote", "this", "these", "each", "il", "more", "approx", "here", "open", "dash", "slash", "now", "noon", "part", "for"]
)
"""Kinds of words that may follow a year: none of them is a thing that a number could count."""
ORDINARY = range(1800, 2101)


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
    last = scene.mention.last
    if scene.kind_at(last) in ("and", "dash", "to", "comma") and scene.kind_at(last + 1) == "month":
        if scene.kind_at(last + 2) == "year":
            return int(scene.tokens.items[last + 2].value)
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
    """The year said just before in the sentence, outside another full date: "deux ruptures en 97 (en janvier…"."""
    earlier = scene.last_said("any")
    if earlier is None or earlier[1].grain != "Y" or earlier[1].days.start is None:
        return None
    other = scene.mentions[earlier[0]]
    return (
        earlier[1].days.start.year
        if not scene.breaks("stop", other) and not scene.breaks("break", other)
        else None
    )


def bare_month(scene: Scene) -> Meaning | None:
    """A month alone, where something before it says that it is one ("en mars"; not the planet or a name)."""
    word = scene.word("month")
    if word[0].isupper() and scene.before() not in ("break", "stop", "dash"):
        return None
    leads = ("in", "since", "begin", "mid", "end", "upto", "before", "after", "between", "towards", "to")
    dashed = scene.before() == "dash" and scene.before(2) in ("mid", "begin", "end", "month")
    joined = scene.before() in ("and", "comma", "to") and scene.before(2) in ("month", "year")
    held = (
        scene.before() in leads
        or dashed
        or joined
        or (scene.after() == "dash"
        and scene.kind_at(scene.mention.last + 1) == "month")
    )
    of_edge = scene.before() in ("of", "of_the") and scene.before(2) in ("begin", "mid", "end", "here")
    plain_of = scene.before() == "of" and scene.after() in QUIET
    return _month(scene, scene.number_in("month"), None) if held or of_edge or plain_of else None


def year(scene: Scene) -> Meaning | None:
    """Four digits that are a year and no count."""
    return _year(scene.number_in("year")) if _is_year(scene, scene.number_in("year")) else None


def _year(number: int) -> Meaning:
    return Meaning("DATE", f"{number:04}", years(number, number), "Y")


def _is_year(scene: Scene, number: int) -> bool:
    before, after = scene.before(), scene.after()
    if after in ("percent", "unit", "dozen") or before in ("percent", "approx", "more"):
        return False
    if before == "of" and scene.before(2) in ("approx", "more"):
        return False
    if before in STRONG or (before in ("dash", "slash", "and", "comma") and scene.before(2) == "year"):
        return True
    quiet = after in QUIET
    if before in MIDDLE:
        return number >= 1500 and quiet
    return number in ORDINARY and quiet and before not in ("break", "stop", "number_few")


def year_named(scene: Scene) -> Meaning | None:
    """ "l'année 2012", "l'an 2000"."""
    return _year(scene.number_in("year")) if scene.code("unit") == "Y" else None


def short_year(scene: Scene) -> Meaning | None:
    """ "en 97": two digits after the preposition, with nothing behind them that they could count."""
    if scene.before() != "in" or scene.after() not in QUIET or scene.number_in("n99") < 40:
        return None
    return _year(short(scene, "n99"))


def decade(scene: Scene) -> Meaning | None:
    """ "les années 60", "les années 1980", "les années quatre-vingt"."""
    if scene.code("units") != "Y" or not scene.word("units").endswith("s"):
        return None
    slot = next(slot for slot in ("n99", "year", "words") if scene.has(slot))
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


def season_of(scene: Scene) -> Meaning | None:
    """A season with its year or seen from today."""
    code = scene.code("seasons")
    if scene.has("year"):
        return _season(scene.number_in("year"), code)
    shift = scene.kind("shift") if scene.has("shift") else None
    this = scene.today.year
    around = [season(this + step, code) for step in (-2, -1, 0, 1)]
    past = [days for days in around if days.end is not None and days.end < scene.today]
    future = [days for days in around if days.start is not None and days.start > scene.today]
    now = [days for days in around if days not in past and days not in future]
    direction = {"last": -1, "next": 1}.get(shift or "") or scene.direction()
    if now and shift is None:
        return _from(now[0], code)
    if direction < 0:
        return _from(past[-1], code)
    return _from(
        future[0]
        if direction > 0 or scene.before() in ("to", "here", "upto")
        else _near(past[-1], future[0], scene),
        code,
    )


def _near(past: Days, future: Days, scene: Scene) -> Days:
    """Of the last season and the next, the one that shares the year of today, else the next."""
    return past if past.start and past.start.year == scene.today.year else future


def _season(year: int, code: str) -> Meaning:
    return Meaning("DATE", f"{year:04}-{code}", season(year, code), "season")


def _from(days: Days, code: str) -> Meaning:
    assert days.start is not None
    return Meaning("DATE", f"{days.start.year:04}-{code}", days, "season")


def season_general(scene: Scene) -> Meaning | None:
    """ "en été": of a year where the clause is dated, in general else."""
    if scene.direction():
        return season_of(scene)
    return Meaning("DATE", f"XXXX-{scene.code('seasons')}", held=False, grain="season")


def edged(meaning: Meaning, which: str) -> Days:
    """The days of the beginning, middle, end or half of what `meaning` covers."""
    if meaning.grain in ("3M", "6M") or meaning.grain in MONTHS or meaning.grain in ("season", "W"):
        return part(meaning.days, which, meaning.grain)
    return meaning.days


def unit_around(scene: Scene, unit: str, steps: int) -> Days:
    """The calendar period `steps` periods after the one that holds today."""
    from selon.reading.times.calendar import move

    return period(move(scene.today, steps, unit), unit)
