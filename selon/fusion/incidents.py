"""Claims of many articles that are about one thing.

Claims whose place and days are known tie incidents together; groups that are known less well join the
strongest group that they fit and never bridge two. The result depends on the set of claims, not on their
order. Cost: claims times the claims of their country and week.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from selon.fusion.figures import event_key, figures_by_event
from selon.fusion.gathering import gathered
from selon.fusion.lineage import Ref
from selon.fusion.places import size, standing
from selon.fusion.roots import ref
from selon.fusion.ties import NO_TIES, Ties
from selon.fusion.told import told
from selon.stored import StoredClaim


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
    listed = sorted(claims, key=lambda claim: (claim.id, claim.outlet or ""))
    home = home_countries(listed)
    events = {f"{c.id} {c.outlet or ''}": c for c in listed if c.kind == "event"}
    group = gathered([told(claim, home.get(ref(claim))) for claim in events.values()], ties)
    groups: dict[str, list[StoredClaim]] = defaultdict(list)
    for key, claim in events.items():
        groups[group[key]].append(claim)
    return told_incidents(groups.values(), figures_by_event(listed))


def told_incidents(
    groups: Iterable[Sequence[StoredClaim]], counted: Mapping[str, Sequence[StoredClaim]]
) -> tuple[Incident, ...]:
    """Groups of event claims as incidents, by day; `counted` is from `figures_by_event`."""
    found = (_incident(sorted(group, key=lambda claim: claim.id), counted) for group in groups)
    return tuple(sorted(found, key=lambda incident: (str(incident.start), incident.id)))


def home_countries(claims: Iterable[StoredClaim]) -> dict[Ref, str]:
    """Article → the country most of its claims lie in: where a claim without a place is looked for."""
    found: dict[Ref, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if claim.country:
            found[ref(claim)][claim.country] += 1
    return {key: min(counts, key=lambda code: (-counts[code], code)) for key, counts in found.items()}


def _incident(events: Sequence[StoredClaim], counted: Mapping[str, Sequence[StoredClaim]]) -> Incident:
    placed = [event for event in events if event.place]
    at = min(placed, key=lambda e: (e.lat is None, size(e), str(e.place), e.id), default=None)
    days = _days(events)
    figures = {
        (f.id, f.outlet): f
        for event in events
        for f in counted.get(event_key(event), ())
        if _counts(f, event, at)
    }
    kinds = Counter(event.event_kind or "" for event in events)
    return Incident(
        id="incident:" + events[0].id.rpartition(":")[2],
        kind=min(kinds, key=lambda kind: (-kinds[kind], kind)),
        at=at,
        start=days[0],
        end=days[1],
        events=tuple(events),
        figures=tuple(figures[key] for key in sorted(figures, key=str)),
    )


def _counts(figure: StoredClaim, event: StoredClaim, at: StoredClaim | None) -> bool:
    """Whether a figure is of the incident at `at`: it is tied to its event, or its place is no other.

    The dead and wounded of another country are never its own: one event may stand for two in a summary.
    """
    if at is None or standing(at, figure).score > 0:
        return True
    abroad = None not in (at.country, figure.country) and at.country != figure.country
    tied = figure.event is not None and figure.event == event.event
    return tied and not (abroad and figure.measure in ("killed", "wounded"))


def _days(events: Sequence[StoredClaim]) -> tuple[dt.date | None, dt.date | None]:
    """The first and last day of the interval that most reports give, the shorter of two as frequent."""
    given = [(e.start or e.end, e.end or e.start) for e in events if told(e, None).said]
    found = Counter((start, end) for start, end in given if start and end)
    if not found:
        return None, None
    return min(found, key=lambda days: (-found[days], days[1] - days[0], days))
