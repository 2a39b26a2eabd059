"""How the reports of each incident fit it, as they are kept."""

from sqlalchemy import Connection

from selon.fusion.figures import event_key
from selon.fusion.fits import Fit, fits
from selon.ledger.claim_filter import ClaimFilter
from selon.ledger.keeping import event_rows
from selon.ledger.keeping.tying import stored_ties
from selon.ledger.store import Store
from selon.ledger.views.answer import Answer, Cell
from selon.ledger.views.incidents import incidents

COLUMNS = (
    *("incident", "claim", "outlet", "other", "other_outlet"),
    *("score", "kind", "place", "time", "actors", "why"),
)


def fits_of(connection: Connection, store: Store, asked: ClaimFilter) -> Answer[Fit]:
    """The event claims of the incidents that have a claim that fits, each beside the one it is most like."""
    found = incidents(connection, store, asked)
    ties = stored_ties(connection)
    keys = {event_key(event) for incident in found for event in incident.events}
    told = {kept.told.key: kept.told for kept in event_rows.where(connection, "key", keys)}
    made = [
        (incident.id, fit)
        for incident in found
        for fit in fits([told[event_key(event)] for event in incident.events], ties)
    ]
    return Answer(tuple(fit for _, fit in made), COLUMNS, tuple(_row(name, fit) for name, fit in made))


def _row(incident: str, fit: Fit) -> dict[str, Cell]:
    return {
        "incident": incident,
        "claim": fit.one.id,
        "outlet": fit.one.outlet,
        "other": fit.other.id if fit.other else None,
        "other_outlet": fit.other.outlet if fit.other else None,
        **{part: getattr(fit.like, part, None) for part in ("score", "kind", "place", "time", "actors")},
        "why": fit.why,
    }
