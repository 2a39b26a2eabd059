"""The sources brought together: one record a place, populations mended."""

from collections import defaultdict
from collections.abc import Iterable
from math import cos, hypot, radians

from selon.gazetteer.build.source import Source
from selon.gazetteer.fold import fold

TWIN_KM = 5.0
"""Localities of one name nearer than this are one place."""
SAME_TOWN_KM = 25.0
DOUBTFUL = 50_000
"""A locality of GeoNames that is not among its places of 500 people cannot have this many."""


def merge(wof: Iterable[Source], cities: Iterable[Source]) -> list[Source]:
    """Who's On First for its countries, its points and populations mended by `cities`; `cities` elsewhere."""
    places = list(wof)
    towns = list(cities)
    by_id = {town.geonames: town for town in towns}
    places = _one_an_id(places, by_id)
    _mend(by_id, places)
    covered = {place.country for place in places if place.kind == "country"}
    known = {place.geonames for place in places}
    near = _by_key(place for place in places if place.kind == "locality")
    for town in towns:
        if town.country not in covered or (town.geonames not in known and not _is_there(town, near)):
            places.append(town)
    return _without_twins(places)


def km(first: Source, second: Source) -> float:
    """Distance on a flat map, good enough below some hundred kilometres."""
    east = (first.lon - second.lon) * cos(radians(first.lat))
    return hypot(first.lat - second.lat, east) * 111.2


def _one_an_id(places: list[Source], towns: dict[int, Source]) -> list[Source]:
    """Of several localities under one GeoNames id, the one nearest to GeoNames' own point, or the first."""
    best: dict[int, Source] = {}
    for place in places:
        if place.kind == "locality" and place.geonames:
            town = towns.get(place.geonames)
            other = best.get(place.geonames)
            if other is None or (town and km(place, town) < km(other, town)):
                best[place.geonames] = place
    return [place for place in places if place.kind != "locality" or best.get(place.geonames, place) is place]


def _mend(towns: dict[int, Source], places: list[Source]) -> None:
    for place in places:
        town = towns.get(place.geonames)
        if place.kind != "locality":
            continue
        if town:
            place.population = town.population or place.population
            place.names += town.names
            place.shown = place.shown or town.population > 0
            place.lat, place.lon = town.lat, town.lon
        elif place.population >= DOUBTFUL:
            place.population = 0


def _by_key(places: Iterable[Source]) -> dict[tuple[str, str], list[Source]]:
    groups: dict[tuple[str, str], list[Source]] = defaultdict(list)
    for place in places:
        for key in {fold(name) for name, _ in place.names}:
            groups[place.country, key].append(place)
    return groups


def _is_there(town: Source, near: dict[tuple[str, str], list[Source]]) -> bool:
    return any(km(town, other) < SAME_TOWN_KM for other in near.get((town.country, fold(town.name)), ()))


def _without_twins(places: list[Source]) -> list[Source]:
    """Of localities of one name within some kilometres, the one known best."""
    seen: dict[tuple[str, str], list[Source]] = defaultdict(list)
    kept = []
    for place in sorted(places, key=lambda place: (-place.population, -len(place.names), place.id)):
        if place.kind in ("locality", "neighbourhood"):
            same = seen[place.country, fold(place.name)]
            if any(km(place, other) < TWIN_KM for other in same):
                continue
            same.append(place)
        kept.append(place)
    return sorted(kept, key=lambda place: (place.kind, place.country, place.id))
