"""Sources: a record of each, and a network of who cites whom."""

from typing import Annotated

from fastapi import APIRouter, Query

from selon.web.asking.citing import Record, records
from selon.web.bench import Asks, Says
from selon.web.charts.network import Citation, chart
from selon.web.writing import addresses
from selon.web.writing.view import Table, View, twins

SIZE = 60
MOST_LINKS = 40
HEADER = ("name", "kind", "anonymous", "actor", "claims", "ultimate", "articles", "first", "last")

router = APIRouter()


def look(
    library: Asks,
    words: Says,
    name: Annotated[str | None, Query(max_length=300)] = None,
    page: Annotated[int, Query(ge=1, le=100_000)] = 1,
) -> View:
    """Every name in the ledger's source chains with its record; of one, by `name`, with whom it cites."""
    known = records(library)
    chosen = known.get(name or "")
    listed = list(known.values())

    def context() -> dict[str, object]:
        citations = around(chosen) if chosen else overall(listed)
        return {
            "chosen": chosen,
            "asked_name": name,
            "records": listed[(page - 1) * SIZE : page * SIZE],
            "total": len(listed),
            "page": page,
            "pages": max(1, -(-len(listed) // SIZE)),
            "citations": citations,
            "chart": chart(citations, words, addresses.source, "network") if citations else None,
            "address": addresses.source,
            "claims_of": addresses.claims,
        }

    shown = [chosen] if chosen else [] if name else listed
    return View("sources.html", context, lambda: shown, lambda: Table(HEADER, (_row(each) for each in shown)))


def overall(listed: list[Record]) -> list[Citation]:
    """The citations with most claims."""
    found = [Citation(each.name, cited, count) for each in listed for cited, count in each.cited]
    return sorted(found, key=lambda each: (-each.count, each.citing, each.cited))[:MOST_LINKS]


def around(record: Record) -> list[Citation]:
    """Who cites a source, and whom it cites."""
    before = [Citation(other, record.name, count) for other, count in record.citing]
    after = [Citation(record.name, other, count) for other, count in record.cited]
    return (before + after)[:MOST_LINKS]


def _row(record: Record) -> tuple[object, ...]:
    return tuple(getattr(record, name) for name in HEADER)


twins(router, "/sources", look)
