"""CSV in the style of ACLED (31 columns). One number of fatalities, the lowest; all else is in the notes."""

from collections.abc import Iterable
from typing import TextIO

from selon.export.kinds import codes_of
from selon.export.sides import CIVIL, Side, sides
from selon.export.table import Value, write_csv
from selon.export.told import Told
from selon.export.ucdp import date_precision
from selon.fusion.places import SPOT, size
from selon.vocabulary import EventKind

COLUMNS = (
    *(
        "event_id_cnty",
        "event_date",
        "year",
        "time_precision",
        "disorder_type",
        "event_type",
        "sub_event_type",
    ),
    *("actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction"),
    *("civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude"),
    *("longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp"),
)
DISORDER = {
    "Battles": "Political violence",
    "Explosions/Remote violence": "Political violence",
    "Violence against civilians": "Political violence",
    "Protests": "Demonstrations",
    "Riots": "Demonstrations",
    "Strategic developments": "Strategic developments",
}
INTER = {"government": "State forces", "armed_group": "Rebel group"}
AREA = 3


def write(told: Iterable[Told], out: TextIO) -> None:
    """Write the incidents that ACLED codes, one a row, under the header."""
    rows = (row(each) for each in told if codes_of(kind_of(each)).acled.event)
    write_csv(COLUMNS, ([each.get(name) for name in COLUMNS] for each in rows), out)


def kind_of(told: Told) -> EventKind:
    """The incident's kind, as one of the closed list."""
    kinds = (claim.event_kind for claim in told.incident.events)
    return next(kind for kind in kinds if kind and kind == told.incident.kind)


def row(told: Told) -> dict[str, Value]:
    """The columns that can be filled in."""
    incident, at = told.incident, told.incident.at
    left, right = sides(incident)
    acled = codes_of(kind_of(told)).acled
    state = acled.state if left.kind == "government" else None
    return {
        "event_id_cnty": incident.id,
        "event_date": incident.start,
        "year": incident.start.year if incident.start else None,
        "time_precision": {1: 1, 2: 2, 3: 2}.get(date_precision(incident.start, incident.end) or 0, 3),
        "disorder_type": DISORDER.get(acled.event or ""),
        "event_type": acled.event,
        "sub_event_type": state or acled.sub_event,
        "actor1": left.name,
        "inter1": inter(left),
        "actor2": right.name,
        "inter2": inter(right),
        "interaction": "-".join(word for word in (inter(left), inter(right)) if word),
        "civilian_targeting": "Civilian targeting" if right.kind in CIVIL else None,
        "country": at.country if at else None,
        "location": at.place if at else None,
        "latitude": at.lat if at else None,
        "longitude": at.lon if at else None,
        "geo_precision": (1 if size(at) <= SPOT else 2 if size(at) <= AREA else 3) if at else None,
        "source": "; ".join(sorted({claim.outlet for claim in incident.claims if claim.outlet})),
        "notes": told.notes,
        "fatalities": told.dead.low if told.dead else None,
    }


def inter(side: Side) -> str:
    """ACLED's class of an actor; empty where it is not known."""
    return "Civilians" if side.kind in CIVIL else INTER.get(side.kind or "", "")
