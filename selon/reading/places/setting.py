"""Where an article plays: the countries that its words speak of."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from selon.gazetteer import Record, fold
from selon.reading.document import Document
from selon.reading.places.cues import demonyms_of
from selon.reading.places.found import Found

LEAST = 0.2
"""Share of a country in an article from which on a doubtful name may lie there."""
GREAT, TIMES = 50_000, 10
"""A place of this population, and so many times greater than its namesakes, is meant by its name alone."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How often the article speaks of each country, by which names, and its places that are beyond doubt."""

    votes: dict[str, int]
    by_name: dict[str, int]
    places: tuple[tuple[int, Record], ...]

    def share(self, country: str | None, name: str = "") -> float:
        """From 0 to 1, the country most spoken of having 1; the votes of `name` itself do not count."""
        if not country or not self.votes:
            return 0.0
        own = self.by_name.get(fold(name), 0) if name else 0
        return max(0, self.votes.get(country, 0) - own) / max(self.votes.values())

    @property
    def countries(self) -> frozenset[str]:
        """The countries that the article speaks of more than in passing."""
        return frozenset(code for code in self.votes if self.share(code) >= LEAST)

    def near(self, first: int) -> str | None:
        """Country of the sure place nearest to token `first`, or the one most spoken of."""
        nearest = min(self.places, key=lambda place: abs(place[0] - first), default=None)
        return nearest[1].country if nearest else self.country

    @property
    def country(self) -> str | None:
        """The country most spoken of, or None."""
        return max(sorted(self.votes), key=lambda code: self.votes[code], default=None)


def setting_of(document: Document, mentions: Iterable[Found]) -> Setting:
    """The setting by countries named, demonyms, and names that only one known place bears."""
    votes: Counter[str] = Counter()
    names: Counter[str] = Counter()
    sure = []
    for found in mentions:
        one = _only(found)
        if one and one.country:
            weight = 2 if one.kind == "country" else 1
            votes[one.country] += weight
            names[fold(found.text)] += weight
            if one.kind not in ("country", "area", "continent", "water"):
                sure.append((found.first, one))
    demonyms = demonyms_of(document.pack.code)
    for token in document.doc:
        country = demonyms.get(token.lower_)
        if country:
            votes[country] += 1
    return Setting(dict(votes), dict(names), tuple(sure))


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
