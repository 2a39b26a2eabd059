"""True date by lineage: a copy is no older than what it copies, an origin no younger than its copies."""

import datetime as dt
from collections.abc import Iterable, Mapping

from selon.fusion.lineage import Edge, Ref
from selon.model import Evidence, Publication


def dated(own: Publication, me: Ref, edges: Iterable[Edge], known: Mapping[Ref, Publication]) -> Publication:
    """The days that an article can be of, narrowed by its certain origins and copies, with the evidence."""
    found = own
    for edge in sorted((e for e in edges if e.certain), key=lambda e: (e.origin_ref, e.copy_ref)):
        if edge.copy_ref == me and edge.origin_ref in known:
            found = _not_before(found, known[edge.origin_ref].earliest, edge)
        if edge.origin_ref == me and edge.copy_ref in known:
            found = _not_after(found, known[edge.copy_ref].latest, edge)
    return found


def _not_before(own: Publication, day: dt.date | None, edge: Edge) -> Publication:
    if day is None or (own.earliest and own.earliest >= day) or (own.latest and own.latest < day):
        return own
    why = f"copies {edge.origin_outlet or edge.origin}, published no earlier than {day}"
    return own.model_copy(
        update={"earliest": day, "evidence": (*own.evidence, Evidence(text=str(day), why=why))}
    )


def _not_after(own: Publication, day: dt.date | None, edge: Edge) -> Publication:
    if day is None or (own.latest and own.latest <= day) or (own.earliest and own.earliest > day):
        return own
    why = f"copied by {edge.copy_outlet or edge.copy}, published no later than {day}"
    return own.model_copy(
        update={"latest": day, "evidence": (*own.evidence, Evidence(text=str(day), why=why))}
    )
