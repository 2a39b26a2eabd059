"""Seasons: with a year, with a shift word, or the nearest that the tense allows."""

from selon.reading.times.calendar import Days, season
from selon.reading.times.rules.dates import shift_of
from selon.reading.times.scene import Meaning, Scene


def season_of(scene: Scene) -> Meaning | None:
    """A season with its year, or the one that shift, tense or nearness choose."""
    slot = "season" if scene.has("season") else "seasons"
    code = scene.code(slot)
    if scene.capital(slot):
        return None
    if scene.has("year"):
        return _season(scene.number_in("year"), code)
    around = [season(scene.today.year + step, code) for step in (-2, -1, 0, 1)]
    past = [days for days in around if days.end is not None and days.end < scene.today]
    future = [days for days in around if days.start is not None and days.start > scene.today]
    now = [days for days in around if days not in past and days not in future]
    direction = shift_of(scene)
    if now and not direction:
        return _from(now[0], code)
    direction = direction or (0 if scene.before() in ("to", "here", "upto") else scene.direction())
    if direction:
        return _from(past[-1] if direction < 0 else future[0], code)
    return _from(min(past[-1], future[0], key=lambda days: _distance(scene, days)), code)


def _distance(scene: Scene, days: Days) -> int:
    assert days.start is not None
    assert days.end is not None
    return max((days.start - scene.today).days, (scene.today - days.end).days)


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
