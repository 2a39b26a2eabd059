"""CSV with a row of HXL tags (hxlstandard.org, 1.1): numbers bare, qualifiers in a column of their own."""

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

from selon.export.qualifier import chain, number, qualifier
from selon.export.table import Row, Value, write_csv
from selon.stored import StoredClaim

_TAG = {
    ("killed", "person"): "#affected+killed",
    ("wounded", "person"): "#affected+injured",
    ("displaced", "person"): "#affected+idps+ind",
    ("displaced", "family"): "#affected+idps+hh",
    ("missing", "person"): "#affected+missing",
    ("returned", "person"): "#affected+returned+ind",
    ("returned", "family"): "#affected+returned+hh",
}
_NAME = {tag: f"{measure} ({unit})" for (measure, unit), tag in _TAG.items()}
_OTHER = "#indicator+value+num"
_COLUMNS: tuple[tuple[str, str, Callable[[StoredClaim], Value]], ...] = (
    ("claim", "#meta+id", lambda claim: claim.id),
    ("text", "#description", lambda claim: claim.text),
    ("event type", "#event+type", lambda claim: claim.event_kind),
    ("status", "#status", lambda claim: claim.status),
    ("start", "#date+start", lambda claim: claim.start),
    ("end", "#date+end", lambda claim: claim.end),
    ("reported", "#date+reported", lambda claim: claim.published_to),
    ("country", "#country+code", lambda claim: claim.country),
    ("place", "#loc+name", lambda claim: claim.place),
    ("latitude", "#geo+lat", lambda claim: claim.lat),
    ("longitude", "#geo+lon", lambda claim: claim.lon),
    ("measure", "#indicator+name", lambda claim: claim.measure),
    ("unit", "#indicator+unit", lambda claim: claim.unit),
    ("qualifier", "#meta+qualifier", qualifier),
    ("low", "#indicator+value+min", lambda claim: claim.low),
    ("high", "#indicator+value+max", lambda claim: claim.high),
    ("source", "#meta+source", lambda claim: claim.source or claim.outlet),
    ("chain", "#meta+source+chain", chain),
    ("evidence", "#meta+evidence", lambda claim: claim.quote),
)


def write(claims: Iterable[StoredClaim], out: TextIO) -> None:
    """Write `claims`, one a row, under the header and the row of tags."""
    header = [name for name, _, _ in _COLUMNS] + [*_NAME.values(), "other number"]
    tags: Row = [tag for _, tag, _ in _COLUMNS] + [*_NAME, _OTHER]
    write_csv(header, _rows(tags, claims), out)


def _rows(tags: Row, claims: Iterable[StoredClaim]) -> Iterator[Row]:
    yield tags
    for claim in claims:
        tag = _TAG.get((claim.measure or "", claim.unit or ""), _OTHER)
        counts = (number(claim) if column == tag and claim.measure else None for column in (*_NAME, _OTHER))
        yield [*(value(claim) for _, _, value in _COLUMNS), *counts]
