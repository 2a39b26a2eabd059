"""Claims of many articles side by side: figures by what they count, events by kind, then statements."""

from collections.abc import Sequence
from typing import get_args

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from selon.cli.show import figures
from selon.cli.show.grid import add_text_columns, grid, stack, status_cell
from selon.cli.show.words.chain import arrow_line
from selon.cli.show.words.style import ROLE
from selon.cli.show.words.wording import details, topic, words
from selon.ledger.stored import StoredClaim
from selon.vocabulary import EventKind, Measure

ORDER = (*get_args(Measure), *get_args(EventKind))


def claim_tables(claims: Sequence[StoredClaim]) -> RenderableType:
    """A table for each measure and unit, for each kind of event, and for statements; a count below."""
    groups: dict[str, list[StoredClaim]] = {}
    for claim in sorted(claims, key=_rank):
        groups.setdefault(_heading(claim), []).append(claim)
    tables = (Group(_table(heading, group), Text()) for heading, group in groups.items())
    return Group(*tables, _count(claims))


def _rank(claim: StoredClaim) -> tuple[int, str]:
    word = claim.measure or claim.event_kind
    return ORDER.index(word) if word else len(ORDER), claim.unit or ""


def _heading(claim: StoredClaim) -> str:
    if claim.measure:
        return f"{claim.measure.capitalize()} · {claim.unit}"
    return topic(claim).capitalize()


def _table(heading: str, claims: Sequence[StoredClaim]) -> Table:
    table = grid()
    if claims[0].measure:
        figures.add_columns(table, heading)
        figures.add_rows(table, claims)
        return table
    add_text_columns(table, heading)
    for claim in claims:
        below = [arrow_line(claim, titled=True), details(claim)]
        table.add_row(stack([words(claim)], below), status_cell(claim))
    return table


def _count(claims: Sequence[StoredClaim]) -> Text:
    articles = len({(claim.article, claim.outlet) for claim in claims})
    sources = len({claim.source for claim in claims if claim.source})
    counts = ((len(claims), "claim"), (articles, "article"), (sources, "source"))
    return Text(
        " · ".join(f"{count} {noun}{'' if count == 1 else 's'}" for count, noun in counts), ROLE["dim"]
    )
