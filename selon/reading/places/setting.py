"""Where an article plays: the countries that its words speak of."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from selon.gazetteer import Record
from selon.reading.document import Document
from selon.reading.places.cues import demonyms_of
from selon.reading.places.found import Found

GREAT, TIMES = 50_000, 10
"""A place of this population, and so many times greater than its namesakes, is meant by its name alone."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Share of each country in what the article speaks of, and its places that are beyond doubt."""

    shares: dict[str, float]
    places: tuple[tuple[int, Record], ...]

    def share(self, country: str | None) -> float:
        """From 0 to 1, the most spoken of having 1."""
        return self.shares.get(country or "", 0.0)

    def near(self, first: int) -> str | None:
        """Country of the sure place nearest to token `first`, or the one most spoken of."""
        nearest = min(self.places, key=lambda place: abs(place[0] - first), default=None)
        return nearest[1].country if nearest else self.country

    @property
    def country(self) -> str | None:
        """The country most spoken of, or None."""
        return max(sorted(self.shares), key=lambda code: self.shares[code], default=None)


def setting_of(document: Document, mentions: Iterable[Found]) -> Setting:
    """The setting by countries named, demonyms, and names that only one known place bears."""
    votes: Counter[str] = Counter()
    sure = []
    for found in mentions:
        one = _only(found)
        if one and one.country:
            votes[one.country] += 2 if one.kind == "country" else 1
            if one.kind not in ("country", "area", "continent", "water"):
                sure.append((found.first, one))
    demonyms = demonyms_of(document.pack.code)
    for token in document.doc:
        country = demonyms.get(token.lower_)
        if country:
            votes[country] += 1
    most = max(votes.values(), default=0)
    return Setting({code: count / most for code, count in votes.items()}, tuple(sure))


def _only(found: Found) -> Record | None:
    """The one place that the name can mean without any doubt, or None."""
    countries = {record.country for record in found.curated}
    if found.curated:
        return found.curated[0] if len(countries) == 1 else None
    first, others = found.listed[0], [r for r in found.listed if r.country != found.listed[0].country]
    great = first.population >= GREAT and first.exact < 2
    if not others:
        return first
    return first if great and first.population >= TIMES * others[0].population else None
