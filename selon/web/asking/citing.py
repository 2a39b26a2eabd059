"""The record of each source: who passes on its words, how often, and what people decided about them."""

import datetime as dt
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from selon.ledger import Link
from selon.web.asking.library import Library
from selon.web.asking.rows import Chain


@dataclass(slots=True)
class _Draft:
    kinds: Counter[str] = field(default_factory=Counter)
    citing: Counter[str] = field(default_factory=Counter)
    cited: Counter[str] = field(default_factory=Counter)
    anonymous: bool = False
    actor: str | None = None
    claims: int = 0
    last: int = 0
    articles: set[int] = field(default_factory=set)
    days: list[dt.date] = field(default_factory=list)
    standings: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Record:
    """A name that stands in source chains. `claims` are those it passes on, `ultimate` those that end in it.

    `citing` are the names that stand before it in chains, outlets among them, `cited` those after it, each
    with the number of claims. `standings` are what people decided about its claims.
    """

    name: str
    kind: str
    anonymous: bool
    actor: str | None
    claims: int
    ultimate: int
    articles: int
    first: dt.date | None
    last: dt.date | None
    citing: tuple[tuple[str, int], ...]
    cited: tuple[tuple[str, int], ...]
    standings: dict[str, int]


def records(library: Library) -> dict[str, Record]:
    """All sources and outlets of the ledger by name, those with most claims first."""
    stamp, _ = library.state()
    return library.kept.get(stamp, "records", lambda: _records(library))


def _records(library: Library) -> dict[str, Record]:
    drafts: dict[str, _Draft] = defaultdict(_Draft)
    for chain in library.chains():
        outlet = Link(name=chain.outlet, kind="media") if chain.outlet else None
        links = [link for link in (outlet, *chain.links) if link]
        for place, link in enumerate(links):
            _note(drafts[link.name], link, chain, last=place == len(links) - 1)
            if place:
                before = links[place - 1].name
                drafts[link.name].citing[before] += chain.claims
                drafts[before].cited[link.name] += chain.claims
    found = [_record(name, draft) for name, draft in drafts.items()]
    return {each.name: each for each in sorted(found, key=lambda each: (-each.claims, each.name))}


def _note(draft: _Draft, link: Link, chain: Chain, *, last: bool) -> None:
    draft.kinds[link.kind or "unknown"] += chain.claims
    draft.anonymous |= link.anonymous
    draft.actor = draft.actor or link.actor
    draft.claims += chain.claims
    draft.last += chain.claims if last else 0
    draft.articles.update(chain.articles)
    draft.days += [day for day in (chain.first, chain.last) if day]
    if last:
        draft.standings.update(chain.standings)


def _record(name: str, draft: _Draft) -> Record:
    return Record(
        name=name,
        kind=draft.kinds.most_common(1)[0][0],
        anonymous=draft.anonymous,
        actor=draft.actor,
        claims=draft.claims,
        ultimate=draft.last,
        articles=len(draft.articles),
        first=min(draft.days, default=None),
        last=max(draft.days, default=None),
        citing=tuple(sorted(draft.citing.items(), key=lambda pair: (-pair[1], pair[0]))),
        cited=tuple(sorted(draft.cited.items(), key=lambda pair: (-pair[1], pair[0]))),
        standings=dict(sorted(draft.standings.items())),
    )
