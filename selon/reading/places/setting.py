"""Where an article plays: the countries that its words speak of."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import exp

from selon.gazetteer import Record, fold
from selon.reading.document import Document
from selon.reading.places.cues import demonym_words, demonyms_of
from selon.reading.places.found import Found
from selon.reading.places.spots import spots_of

NEARBY, EVERYWHERE = 100, 0.2
"""Tokens over which a vote fades, and what is left of it in the rest of the article."""
LEAST = 0.2
"""Share of a country in an article from which on a doubtful name may lie there."""
BESIDE = 5
"""Tokens between two names of one phrase."""
GREAT, TIMES = 50_000, 10
"""A place of this population, and so many times greater than its namesakes, is meant by its name alone."""


@dataclass(frozen=True, slots=True)
class Vote:
    """A mention that speaks for a country: its token, weight, and the fold of its name ("" of a demonym)."""

    first: int
    country: str
    weight: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """What speaks for each country, and the places of the article that are beyond doubt."""

    votes: tuple[Vote, ...]
    places: tuple[tuple[int, Record], ...]

    def shares(self, at: int, name: str = "") -> dict[str, float]:
        """Country → from 0 to 1, the country most spoken of around token `at` having 1.

        The votes of `name` itself count for the greatest, not for the share.
        """
        sums: dict[str, float] = defaultdict(float)
        own: dict[str, float] = defaultdict(float)
        key = fold(name) if name else None
        for vote in self.votes:
            weight = vote.weight * (EVERYWHERE + exp(-abs(vote.first - at) / NEARBY))
            sums[vote.country] += weight
            if vote.name == key:
                own[vote.country] += weight
        most = max(sums.values(), default=1.0)
        return {country: (total - own[country]) / most for country, total in sums.items()}

    def countries(self, at: int, least: float) -> frozenset[str]:
        """The countries of a share of `least` and more around token `at`."""
        return frozenset(country for country, share in self.shares(at).items() if share >= least)

    def near(self, first: int) -> str | None:
        """Country of a sure place right by token `first`, else the one most spoken of around it, or None."""
        nearest = min(self.places, key=lambda place: abs(place[0] - first), default=None)
        if nearest and abs(nearest[0] - first) <= BESIDE:
            return nearest[1].country
        shares = self.shares(first)
        return max(sorted(shares), key=lambda code: shares[code], default=None)


def setting_of(document: Document, mentions: Iterable[Found]) -> Setting:
    """The setting by countries named, demonyms, and names that only one known place bears."""
    votes, sure = [], []
    for found in mentions:
        one = _only(found)
        if one and one.country:
            votes.append(Vote(found.first, one.country, 2 if one.kind == "country" else 1, fold(found.text)))
            if one.kind not in ("country", "area", "continent", "water"):
                sure.append((found.first, one))
    demonyms = demonyms_of(document.pack.code)
    for at in spots_of(document.doc, demonym_words(document.pack.code)):
        votes.append(Vote(at, demonyms[document.doc[at].lower_], 1))
    return Setting(tuple(votes), tuple(sure))


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
