"""Stretches of time and repeated times. Neither has a place on the calendar by itself."""

from selon.reading.times.rules.relative import FEW, duration_value
from selon.reading.times.scene import Meaning, Scene

FINER = {"Y": (12, "M"), "TH": (60, "TM"), "100Y": (100, "Y")}
"""Units that halves and quarters are told in: a year and a half is 18 months."""


def duration(scene: Scene) -> Meaning | None:
    """ "trois jours", "quelques mois", "une dizaine d'années", "deux ans et demi", "un quart de siècle"."""
    count, unit = _count(scene), scene.code("unit")
    if _age(scene, unit) or _someday(scene, unit):
        return None
    if scene.has("demi"):
        count = (count or 0) + 0.5 if scene.has("number") else 0.5
    if count and count != int(count) and unit in FINER:
        size, finer = FINER[unit]
        count, unit = count * size, finer
    value = duration_value(count, unit) if unit != "WE" else f"P{count or 'X'}WE"
    return Meaning("DURATION", value, grain=unit, amount=(count or FEW, unit), held=False)


def _count(scene: Scene) -> float | None:
    if scene.has("dozen"):
        return scene.number_in("dozen")
    if scene.has("quarter"):
        return 0.25 * scene.number_in("number")
    if scene.has("number"):
        return scene.number_in("number")
    return 1 if scene.has("one") else None


def _someday(scene: Scene, unit: str) -> bool:
    """ "un jour" where nothing shows that a day is measured."""
    single = scene.has("number") and scene.kind("number") == "one"
    return single and unit == "D" and not scene.follows("measure") and not scene.leads("measured")


def _age(scene: Scene, unit: str) -> bool:
    """Whether years are somebody's age: in commas behind a name, or behind "de" and no word for a stretch."""
    if unit != "Y":
        return False
    if scene.before() in ("comma", "open") and scene.leads("aside"):
        return scene.follows("any", 2) or scene.before(2) in ("close", "quote")
    steps = 3 if scene.before() in ("to", "and") and scene.follows("number", 2) else 1
    plain = steps
    while scene.before(steps) in ("approx", "more") or (
        scene.before(steps) == "of" and scene.before(steps + 1) in ("approx", "more")
    ):
        steps += 1
    if steps > plain and scene.before(steps) == "the":
        return True
    if scene.before(steps) == "to":
        return scene.before(steps + 1) != "here" and scene.after() != "of"
    return scene.before(steps) == "of" and (
        scene.follows("any", steps + 1) or scene.before(steps + 1) == "age"
    )


def duration_ahead(scene: Scene) -> Meaning | None:
    """The first number of "8 à 24 mois": its unit stands behind the second."""
    items = scene.tokens.items
    for token in items[scene.mention.last : scene.mention.last + 4]:
        if token.kind == "unit":
            unit, count = str(token.value), scene.number_in("number")
            if _age(scene, unit):
                return None
            return Meaning(
                "DURATION", duration_value(count, unit), grain=unit, amount=(count, unit), held=False
            )
    return None


def term(scene: Scene) -> Meaning | None:
    return Meaning("DURATION", scene.code("term"), held=False)


def each(scene: Scene) -> Meaning | None:
    """ "chaque lundi", "tous les ans", "tous les trois mois", "par an", "les lundis"."""
    slot = next((slot for slot in ("weekdays", "weekday") if scene.has(slot)), None)
    if slot:
        part = f"T{scene.code('parts')}" if scene.has("parts") else ""
        return Meaning("SET", f"XXXX-WXX-{scene.number_in(slot) + 1}{part}", held=False)
    for slot in ("parts", "seasons"):
        if scene.has(slot):
            code = scene.code(slot)
            return Meaning("SET", f"XXXX-XX-XXT{code}" if slot == "parts" else f"XXXX-{code}", held=False)
    unit = scene.code("unit")
    count = scene.number_in("number") if scene.has("number") else 1
    return Meaning("SET", duration_value(count, unit), held=False)


def set_word(scene: Scene) -> Meaning | None:
    """ "quotidien", "annuel" behind a noun; a daily or a weekly by itself is a newspaper."""
    if scene.before() != "plain":
        return None
    return Meaning("SET", scene.code("daily"), held=False)


def part_word(scene: Scene) -> Meaning | None:
    """ "nocturne"."""
    return Meaning("TIME", scene.code("nightly"), held=False)


def vague(scene: Scene) -> Meaning | None:
    """ "maintenant", "récemment", "bientôt": by value only."""
    slot = next((slot for slot in ("past_ref", "future_ref", "now", "next") if scene.has(slot)), None)
    kind = scene.code(slot) if slot else "PRESENT_REF"
    return Meaning("TIME" if kind == "PRESENT_REF" or slot == "next" else "DATE", kind, held=False)


def here(scene: Scene) -> Meaning | None:
    """ "d'ici" before a time: the day of the article, or the present before a stretch."""
    steps = 1 if scene.after() == "to" else 0
    if scene.leads("number", steps) and scene.after(steps + 1) == "unit":
        return Meaning("TIME", "PRESENT_REF", held=False)
    return Meaning("DATE", scene.today.isoformat(), held=False)
