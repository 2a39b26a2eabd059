"""Series of an incident or of a place."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from sqlalchemy import ColumnElement, Connection, and_, or_

from selon.fusion import Point, Series, series
from selon.fusion.bodies import speaking
from selon.fusion.lineage import Ref
from selon.fusion.places import REACH_KM, SPOT, size, standing
from selon.fusion.roots import ref
from selon.ledger.asking import claims_where
from selon.ledger.store.tables import claims
from selon.ledger.views import incidents
from selon.ledger.views.answer import Answer, Cell
from selon.ledger.views.dating import Days, redated
from selon.ledger.views.loading import rooted
from selon.ledger.words import folded
from selon.stored import StoredClaim
from selon.vocabulary import Measure

COLUMNS = (
    *("measure", "unit", "place", "as_of", "until", "low", "high", "best", "figure", "root", "chains"),
    *("voices", "published", "articles", "claims", "part", "cumulative"),
    *("supersedes", "contradicts", "differs"),
)
KM_A_DEGREE = 111.0


def of_incident(
    connection: Connection, measure: Measure | None, incident: str, household: float | None
) -> Answer[Series]:
    """The series of an incident's figures."""
    found = incidents.one(connection, incident)
    figures = [claim for claim in found.figures if measure in (None, claim.measure)]
    keys = dict(incidents.article_keys(connection, {claim.article for claim in figures}))
    return _answer(connection, [(keys[ref(claim)], claim) for claim in figures], household, of_one=True)


def of_place(
    connection: Connection, measure: Measure | None, place: str, household: float | None
) -> Answer[Series]:
    """The series of all figures given for a place or for what lies in it."""
    named = claims.c.place_words.contains(folded(place), autoescape=True)
    if len(place) == 2 and place.isupper():
        return _answer(connection, _figures(connection, measure, claims.c.country == place), household)
    seeds = [claim for _, _, claim in claims_where(connection, named, claims.c.lat.is_not(None))]
    counts = Counter((seed.lat, seed.lon) for seed in seeds)
    seed = min(seeds, key=lambda each: (-counts[each.lat, each.lon], each.id), default=None)
    near = or_(named, _box(seed)) if seed else named
    own = _figures(connection, measure, near)
    kept = [(key, claim) for key, claim in own if seed is None or _inside(seed, claim)]
    return _answer(connection, kept + _of_events(connection, measure, near, seed), household)


def _of_events(
    connection: Connection, measure: Measure | None, near: ColumnElement[bool], seed: StoredClaim | None
) -> list[tuple[int, StoredClaim]]:
    """Figures without a place of their own, of events there."""
    told = claims_where(connection, near, claims.c.kind == "event")
    keys = [owner for _, owner, claim in told if owner and (seed is None or _inside(seed, claim))]
    return _figures(connection, measure, and_(claims.c.owner.in_(keys), claims.c.place.is_(None)))


def _inside(seed: StoredClaim, claim: StoredClaim) -> bool:
    found = standing(seed, claim)
    return found.same or found.wider < 0


def _box(seed: StoredClaim) -> ColumnElement[bool]:
    """A square around a place that holds all that may lie in it."""
    if seed.lat is None or seed.lon is None or size(seed) < SPOT:
        return claims.c.place_id == seed.place_id
    reach = REACH_KM[size(seed)] / KM_A_DEGREE
    wide = min(180.0, reach * 3)
    return and_(
        claims.c.lat.between(seed.lat - reach, seed.lat + reach),
        claims.c.lon.between(seed.lon - wide, seed.lon + wide),
    )


def _figures(
    connection: Connection, measure: Measure | None, *where: ColumnElement[bool]
) -> list[tuple[int, StoredClaim]]:
    counted = claims.c.measure == measure if measure else claims.c.measure.is_not(None)
    return [(key, claim) for key, _, claim in claims_where(connection, counted, *where)]


def _answer(
    connection: Connection,
    found: list[tuple[int, StoredClaim]],
    household: float | None,
    of_one: bool = False,
) -> Answer[Series]:
    roots, kin = rooted(connection, found)
    dates = redated(kin)
    figures = [_dated(claim, dates) for _, claim in found]
    made = series(figures, roots, household, of_one)
    return Answer(made, COLUMNS, tuple(row for each in made for row in _rows(each)))


def _dated(claim: StoredClaim, dates: Mapping[Ref, Days]) -> StoredClaim:
    """A claim with the true dates of its article."""
    first, last = dates.get((claim.article, claim.outlet or ""), (claim.published_from, claim.published_to))
    if (first, last) == (claim.published_from, claim.published_to):
        return claim
    filled = claim.as_of is not None and claim.as_of == claim.published_to
    change = {"published_from": first, "published_to": last, **({"as_of": last} if filled else {})}
    return claim.model_copy(update=change)


def _rows(found: Series) -> list[dict[str, Cell]]:
    told = _told(found)
    return [_row(found, point, told.get(index, {})) for index, point in enumerate(found.points)]


def _row(found: Series, point: Point, told: Mapping[str, list[str]]) -> dict[str, Cell]:
    return {
        "measure": found.measure,
        "unit": found.unit,
        "place": point.place,
        "as_of": point.as_of,
        "until": point.until,
        "low": point.low,
        "high": point.high,
        "best": point.best,
        "figure": point.text,
        "root": point.root.name,
        "chains": "; ".join(" ← ".join(chain) for chain in point.chains),
        "voices": "; ".join(f"{name} speaks for {point.root.name}" for name in _voices(point)),
        "published": point.published,
        "articles": len(point.articles),
        "claims": "; ".join(point.claims),
        "part": bool(point.part_of),
        "cumulative": point.cumulative,
        **{way: "; ".join(told.get(way, ())) for way in ("supersedes", "contradicts", "differs")},
    }


def _voices(point: Point) -> tuple[str, ...]:
    """The names that a point's root was heard under, where they are those of who speaks for it."""
    language = point.at.language if point.at else ""
    return speaking(dict.fromkeys(chain[-1] for chain in point.chains if chain), point.root.name, language)


def _told(found: Series) -> dict[int, dict[str, list[str]]]:
    """Index of a point → way → the points that it stands to in this way, with the reasons."""
    told: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for relation in found.relations:
        pairs = [(relation.left, relation.right), (relation.right, relation.left)]
        for one, other in pairs if relation.way == "contradicts" else pairs[:1]:
            told[one][relation.way].append(f"{found.points[other].text} ({relation.reason})")
    return told
