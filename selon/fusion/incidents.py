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

from selon.fusion.clusters import NO_TIES, Ties, clusters
from selon.fusion.figures import figures_by_event
from selon.fusion.likeness import SAME, likeness
from selon.ledger.stored import StoredClaim


@dataclass(frozen=True, slots=True)
class Incident:
    """One thing that claims are about. `events` and `figures` are its claims, in order of id.

    `at` is the claim whose place is told most precisely; its place is the incident's.
    """

    id: str
    kind: str
    at: StoredClaim | None
    start: dt.date | None
    end: dt.date | None
    events: tuple[StoredClaim, ...]
    figures: tuple[StoredClaim, ...]

    @property
    def claims(self) -> tuple[StoredClaim, ...]:
        return (*self.events, *self.figures)

    @property
    def articles(self) -> tuple[str, ...]:
        return tuple(sorted({claim.article for claim in self.claims}))


def incidents(claims: Iterable[StoredClaim], ties: Ties = NO_TIES) -> tuple[Incident, ...]:
    """The incidents of `claims`; `ties` are what people decided: claims that belong together or apart."""
    listed = sorted(claims, key=lambda claim: claim.id)
    events = [claim for claim in listed if claim.kind == "event"]
    counted = figures_by_event(listed)
    groups = clusters([event.id for event in events], *_links(events), ties)
    found = (_incident([events[i] for i in group], counted) for group in groups)
    return tuple(sorted(found, key=lambda incident: (str(incident.start), incident.id)))


def _links(events: Sequence[StoredClaim]) -> tuple[dict[tuple[int, int], float], set[tuple[int, int]]]:
    """The score of every pair that shares a block, and the pairs that tie firmly."""
    home = home_countries(events)
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, event in enumerate(events):
        for key in block_keys(event, home.get(event.article)):
            blocks[key].append(i)
    scores: dict[tuple[int, int], float] = {}
    firm: set[tuple[int, int]] = set()
    for pair in sorted({pair for block in blocks.values() for pair in combinations(block, 2)}):
        like = likeness(events[pair[0]], events[pair[1]])
        scores[pair] = like.score
        if like.firm and like.score >= SAME:
            firm.add(pair)
    return scores, firm


def home_countries(claims: Iterable[StoredClaim]) -> dict[str, str]:
    """Article id → the country most of its claims lie in: where a claim without a place is looked for."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if claim.country:
            found[claim.article][claim.country] += 1
    return {key: min(counts, key=lambda code: (-counts[code], code)) for key, counts in found.items()}


def block_keys(event: StoredClaim, home: str | None) -> tuple[tuple[str, str], ...]:
    """Where an event claim is looked for: its country, else its article's; the weeks of its days."""
    days = (event.start, event.end, event.published_from, event.published_to)
    weeks = sorted({week for day in days if day for week in _weeks(day)}) or ["?"]
    return tuple((event.country or home or "?", week) for week in weeks)


def _weeks(day: dt.date) -> tuple[str, str]:
    """The week of a day and the nearer neighbour, so that a week's end parts nothing."""
    ordinal = day.toordinal()
    return (f"{ordinal // 7}", f"{(ordinal + 3) // 7 + 0.5}")


def _incident(events: Sequence[StoredClaim], counted: dict[str, list[StoredClaim]]) -> Incident:
    placed = [event for event in events if event.place]
    starts = [event.start for event in events if event.start]
    figures = {figure.id: figure for event in events for figure in counted.get(event.id, ())}
    kinds = Counter(event.event_kind or "" for event in events)
    return Incident(
        id="incident:" + events[0].id.rpartition(":")[2],
        kind=min(kinds, key=lambda kind: (-kinds[kind], kind)),
        at=min(placed, key=lambda e: (e.lat is None, e.precision or 7, str(e.place)), default=None),
        start=Counter(sorted(starts)).most_common(1)[0][0] if starts else None,
        end=max((event.end for event in events if event.end), default=None),
        events=tuple(events),
        figures=tuple(figures[key] for key in sorted(figures)),
    )
