"""Who is quoted how often, by whom, on what, and how often alone."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from sqlalchemy import Connection, select

from selon.ledger.asking import claims_where
from selon.ledger.claim_filter import ClaimFilter, conditions
from selon.ledger.store import Store
from selon.ledger.store.tables import events
from selon.ledger.views.answer import Answer, Cell
from selon.ledger.words import folded
from selon.stored import StoredClaim
from selon.vocabulary import SourceKind

COLUMNS = ("name", "kind", "anonymous", "claims", "articles", "outlets", "topics", "incidents", "alone")


@dataclass(frozen=True, slots=True)
class SourceUse:
    """An ultimate source: how many claims and articles rest on it, the outlets that quote it, on what.

    `incidents` counts those it speaks of, `alone` those of them of which no other named source speaks.
    """

    name: str
    kind: SourceKind | None
    anonymous: bool
    claims: int
    articles: int
    outlets: tuple[str, ...]
    topics: tuple[str, ...]
    incidents: int
    alone: int


def sources(connection: Connection, store: Store, asked: ClaimFilter) -> Answer[SourceUse]:
    """The ultimate sources of the claims that fit, the most quoted first."""
    group = {row.claim: row.incident for row in connection.execute(select(events.c.claim, events.c.incident))}
    said: dict[str, list[tuple[str | None, StoredClaim]]] = defaultdict(list)
    voices: dict[str, set[str]] = defaultdict(set)
    for _, owner, claim in claims_where(connection, *conditions(asked, store)):
        if not claim.chain:
            continue
        name, incident = _key(claim), group.get(owner) if owner is not None else None
        said[name].append((incident, claim))
        if incident:
            voices[incident].add(name)
    uses = {name: _use(name, each, voices) for name, each in said.items()}
    found = tuple(uses[key] for key in sorted(uses, key=lambda key: (-uses[key].claims, uses[key].name, key)))
    return Answer(found, COLUMNS, tuple(_row(use) for use in found))


def _key(claim: StoredClaim) -> str:
    """One key for one source; a nameless one is known by who heard it, else it is of its article alone."""
    last = claim.chain[-1]
    if last.anonymous:
        heard = next((link.name for link in reversed(claim.chain) if not link.anonymous), claim.article)
        return f"{folded(last.name)}{folded(heard)}"
    return last.actor or folded(last.name)


def _use(name: str, said: list[tuple[str | None, StoredClaim]], voices: dict[str, set[str]]) -> SourceUse:
    links = [claim.chain[-1] for _, claim in said]
    names = Counter(link.name for link in links)
    kinds: Counter[SourceKind] = Counter(link.kind for link in links if link.kind)
    about = {incident for incident, _ in said if incident}
    topics: Counter[str] = Counter(claim.measure or claim.event_kind or claim.stance for _, claim in said)
    return SourceUse(
        name=min(names, key=lambda each: (-names[each], each)),
        kind=sorted(kinds, key=lambda each: (-kinds[each], each))[0] if kinds else None,
        anonymous=links[0].anonymous,
        claims=len(said),
        articles=len({(claim.article, claim.outlet) for _, claim in said}),
        outlets=tuple(sorted({claim.outlet for _, claim in said if claim.outlet})),
        topics=tuple(sorted(topics, key=lambda each: (-topics[each], each))),
        incidents=len(about),
        alone=sum(voices[incident] == {name} for incident in about),
    )


def _row(use: SourceUse) -> dict[str, Cell]:
    return {
        **{name: getattr(use, name) for name in COLUMNS},
        "outlets": "; ".join(use.outlets),
        "topics": "; ".join(use.topics),
    }
