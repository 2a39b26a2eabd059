"""The places of an article: names looked up, guarded, ranked, and told from governments."""

import re

from selon.gazetteer import Record, fold
from selon.model import Place
from selon.reading.document import Document
from selon.reading.places.evidence import Evidence
from selon.reading.places.found import Found, find_names
from selon.reading.places.guards import Guard
from selon.reading.places.rank import Choice, choose
from selon.reading.places.setting import setting_of


def read_places(document: Document) -> tuple[Place, ...]:
    """The place names of an article, in order, each resolved as far as it can be. Raises InvalidData."""
    guard = Guard(document)
    mentions = _guarded(document, guard)
    setting = setting_of(document, mentions)
    places = []
    for found in mentions:
        clues = guard.evidence(found)
        places.append(_place(found, choose(found, clues, setting)))
    return tuple(places)


def _guarded(document: Document, guard: Guard) -> list[Found]:
    kept: list[Found] = []
    for found in find_names(document):
        listed = bool(kept) and _goes_on(document, kept[-1], found, guard)
        if guard.lets_in(found, listed):
            kept.append(found)
    return kept


def _goes_on(document: Document, last: Found, found: Found, guard: Guard) -> bool:
    """Whether `found` is the next item of a list of places."""
    between = document.doc[last.end : found.first]
    if not 0 < len(between) <= 4:
        return False
    allowed = guard.cues.joins | guard.cues.links | guard.cues.locative | {","}
    return all(token.lower_ in allowed for token in between) and any(
        token.lower_ in guard.cues.joins or token.text == "," for token in between
    )


def _place(found: Found, choice: Choice) -> Place:
    record, second = choice.record, choice.second
    return Place(
        span=found.span,
        name=_name(found, record),
        country=record.country,
        lat=record.lat,
        lon=record.lon,
        id=record.id or None,
        kind=record.kind,
        score=choice.score,
        runner_up=f"{second.name} ({second.country})" if second else None,
    )


def _name(found: Found, record: Record) -> str:
    """The name to print: the usual one, if what is written is a spelling of it or a language pack says so."""
    if record in found.curated or fold(record.name) == fold(found.text):
        return record.name
    return found.text
