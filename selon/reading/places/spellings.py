"""Near spellings: the places of the article's countries whose names have the same consonants."""

from difflib import SequenceMatcher

from selon.gazetteer import Record, fold, open_gazetteer
from selon.reading.places.evidence import Evidence
from selon.reading.places.found import Found
from selon.reading.places.rank import Choice, choose
from selon.reading.places.setting import Setting

ALIKE = 0.6
"""Least likeness (Ratcliff and Obershelp's ratio) of the folds of two spellings of one name."""
SHORTEST = 4
SPOKEN_OF = 0.4
"""Share of a country in the article from which on it is searched."""


def nearest_spelling(found: Found, clues: Evidence, setting: Setting) -> Choice | None:
    """The best place that is spelt much like `found` in a country of the article, or None."""
    key = fold(found.text)
    if len(key) < SHORTEST:
        return None
    records = open_gazetteer().find_like(found.text, setting.countries(found.first, SPOKEN_OF))
    alike = tuple(record for record in records if _ratio(key, record) >= ALIKE)
    return (
        choose(Found(found.span, found.text, found.first, found.end, (), alike), clues, setting)
        if alike
        else None
    )


def _ratio(key: str, record: Record) -> float:
    """Likeness of a key and a place's name; a place whose own name is not kept has only its consonants."""
    return SequenceMatcher(None, key, fold(record.name)).ratio()
