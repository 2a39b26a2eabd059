"""Claims of many articles that are about one thing.

Claims whose place and days are known tie incidents together; groups that are known less well join the
strongest group that they fit and never bridge two. The result depends on the set of claims, not on their
order. Cost: quadratic in the claims of a block (one country, one week), linear in the blocks.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from selon.fusion.clusters import Ties, clusters
from selon.fusion.figures import figures_by_event
from selon.fusion.item import Item
from selon.fusion.likeness import SAME, likeness
from selon.model import Place


@dataclass(frozen=True, slots=True)
class Incident:
    """One thing that claims are about. `events` and `figures` are its claims, in order of id."""

    id: str
    kind: str
    place: Place | None
    start: dt.date | None
    end: dt.date | None
    events: tuple[Item, ...]
    figures: tuple[Item, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        return tuple(sorted({item.article.id for item in (*self.events, *self.figures)}))


def incidents(items: Iterable[Item], ties: Ties = Ties()) -> tuple[Incident, ...]:  # noqa: B008
    """The incidents of `items`; `ties` are what people decided: claims that belong together or apart."""
    listed = sorted(items, key=lambda item: item.claim.id)
    events = [item for item in listed if item.claim.kind == "event" and item.event]
    groups = [_joined(group, events) for group in clusters(*_links(events), ties)]
    counted = figures_by_event(listed)
    found = (_incident([events[i] for i in sorted(group)], counted) for group in groups)
    return tuple(sorted(found, key=lambda incident: (str(incident.start), incident.id)))


def _joined(group: Sequence[int], events: Sequence[Item]) -> list[int]:
    return sorted(group, key=lambda i: events[i].claim.id)


def _links(events: Sequence[Item]) -> tuple[list[str], dict[tuple[int, int], float], set[tuple[int, int]]]:
    """Claim ids, the score of every pair that shares a block, and the pairs that tie firmly."""
    home = home_countries(events)
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, item in enumerate(events):
        for key in block_keys(item, home.get(item.article.id)):
            blocks[key].append(i)
    scores: dict[tuple[int, int], float] = {}
    firm: set[tuple[int, int]] = set()
    for pair in sorted({pair for block in blocks.values() for pair in combinations(block, 2)}):
        like = likeness(events[pair[0]], events[pair[1]])
        scores[pair] = like.score
        if like.firm and like.score >= SAME:
            firm.add(pair)
    return [item.claim.id for item in events], scores, firm


def home_countries(items: Iterable[Item]) -> dict[str, str]:
    """Article id → the country most of its claims lie in: where a claim without a place is looked for."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for item in items:
        if item.place and item.place.country:
            found[item.article.id][item.place.country] += 1
    return {key: min(counts, key=lambda code: (-counts[code], code)) for key, counts in found.items()}


def block_keys(item: Item, home: str | None) -> tuple[tuple[str, str], ...]:
    """Where an event claim is looked for: its country, else its article's; the weeks of its days."""
    country = (item.place.country if item.place else None) or home or "?"
    days = [item.start, item.end, item.article.published.earliest, item.article.published.latest]
    weeks = sorted({week for day in days if day for week in _weeks(day)}) or ["?"]
    return tuple((country, week) for week in weeks)


def _weeks(day: dt.date) -> tuple[str, str]:
    """The week of a day and the nearer neighbour, so that a week's end parts nothing."""
    ordinal = day.toordinal()
    return (f"{ordinal // 7}", f"{(ordinal + 3) // 7 + 0.5}")


def _incident(events: Sequence[Item], counted: dict[str, list[Item]]) -> Incident:
    places = [item.place for item in events if item.place]
    starts = [item.start for item in events if item.start]
    figures = {figure.claim.id: figure for item in events for figure in counted.get(item.claim.id, ())}
    kinds = Counter(item.event.kind for item in events if item.event)
    return Incident(
        id="incident:" + events[0].claim.id.rpartition(":")[2],
        kind=min(kinds, key=lambda kind: (-kinds[kind], kind)),
        place=min(places, key=lambda p: (p.lat is None, p.precision or 7, p.name), default=None),
        start=Counter(sorted(starts)).most_common(1)[0][0] if starts else None,
        end=max((item.end for item in events if item.end), default=None),
        events=tuple(events),
        figures=tuple(figures[key] for key in sorted(figures)),
    )
