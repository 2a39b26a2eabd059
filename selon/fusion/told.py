"""What an event claim tells of its incident, as little as comparing needs."""

import datetime as dt
from dataclasses import dataclass

from selon.fusion.places import SPOT, size
from selon.fusion.sentences import words
from selon.stored import StoredClaim

NIGHT = 1
"""Days between the first and the last that still tell one day: a night has two dates."""
LOOSE_DAYS = 10
BEFORE = 7
"""How long before its report an event of an unknown day may have been."""
LONGEST = 62
"""A longer interval, in days, tells nothing."""


@dataclass(frozen=True, slots=True)
class Told:
    """`first` and `last` are ordinal days that the event may be of, None where nothing is known.

    `said`: the article says the day. `anchored`: place and day are known well enough to tie incidents.
    `key` tells two outlets' claims of one text apart. `country` is the article's where the claim has none.
    """

    id: str
    key: str
    article: str
    kind: str
    place: str | None
    place_id: str | None
    place_kind: str | None
    country: str | None
    lat: float | None
    lon: float | None
    precision: int | None
    first: int | None
    last: int | None
    said: bool
    anchored: bool
    who: frozenset[str]

    @property
    def outlet(self) -> str | None:
        """The outlet that tells it."""
        return self.key.removeprefix(f"{self.id} ") or None


def told(claim: StoredClaim, home: str | None) -> Told:
    """What a claim tells; `home` is the country that most claims of its article lie in."""
    first, last, said = _days(claim)
    spot = claim.place is not None and size(claim) <= SPOT
    near = said and first is not None and last is not None and last - first <= NIGHT
    return Told(
        id=claim.id,
        key=f"{claim.id} {claim.outlet or ''}",
        article=f"{claim.article} {claim.outlet or ''}",
        kind=claim.event_kind or "",
        place=claim.place,
        place_id=claim.place_id,
        place_kind=claim.place_kind,
        country=claim.country or home,
        lat=claim.lat,
        lon=claim.lon,
        precision=claim.precision,
        first=first,
        last=last,
        said=said,
        anchored=spot and near,
        who=_who(claim),
    )


def _days(claim: StoredClaim) -> tuple[int | None, int | None, bool]:
    """The days it may be of. An interval that is the publication's was not said, only filled in."""
    start, end = claim.start or claim.end, claim.end or claim.start
    published = (claim.published_from, claim.published_to)
    filled = (start, end) == published and start != end
    if start and end and start <= end and not filled and (end - start).days <= LONGEST:
        return start.toordinal(), end.toordinal(), True
    if published[0] is None or published[1] is None or (published[1] - published[0]).days > LONGEST:
        return None, None, False
    return (published[0] - dt.timedelta(BEFORE)).toordinal(), published[1].toordinal(), False


def _who(claim: StoredClaim) -> frozenset[str]:
    """Ids, else folded names, of who did and who underwent the event."""
    sides = ((claim.agent_actor, claim.agent), (claim.patient_actor, claim.patient))
    return frozenset(actor or " ".join(words(name)) for actor, name in sides if name)
