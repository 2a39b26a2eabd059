"""Claims of many articles side by side: figures by what they count, events by kind, then statements."""

from collections.abc import Sequence
from typing import get_args

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from selon.cli.show import figures
from selon.cli.show.chain import arrow_line
from selon.cli.show.style import ROLE, status_style
from selon.cli.show.wording import standing, where_and_when
from selon.ledger.stored import StoredClaim
from selon.vocabulary import EventKind, Measure

ORDER = (*get_args(Measure), *get_args(EventKind))


def claim_tables(claims: Sequence[StoredClaim]) -> RenderableType:
    """A table for each measure and unit, for each kind of event, and for statements; a count below."""
    groups: dict[str, list[StoredClaim]] = {}
    for claim in sorted(claims, key=_rank):
        groups.setdefault(_heading(claim), []).append(claim)
    return Group(*(_table(heading, group) for heading, group in groups.items()), _count(claims))


def _rank(claim: StoredClaim) -> tuple[int, str]:
    word = claim.measure or claim.event_kind
    return ORDER.index(word) if word else len(ORDER), claim.unit or ""


def _heading(claim: StoredClaim) -> str:
    if claim.measure:
        return f"{claim.measure.capitalize()} · {claim.unit}"
    return (claim.event_kind or claim.kind).capitalize().replace("_", " ")


def _table(heading: str, claims: Sequence[StoredClaim]) -> Table:
    table = Table(
        box=SIMPLE_HEAD,
        padding=(0, 1),
        pad_edge=False,
        expand=True,
        header_style=ROLE["dim"],
        title=heading,
        title_justify="left",
        title_style=ROLE["title"],
    )
    if claims[0].measure:
        figures.add_columns(table)
        figures.add_rows(table, claims)
    else:
        _fill(table, claims)
    return table


def _fill(table: Table, claims: Sequence[StoredClaim]) -> None:
    table.add_column("What is claimed", ratio=5, overflow="fold")
    table.add_column("According to", ratio=5, overflow="fold")
    table.add_column("Where, when", ratio=3, overflow="fold")
    table.add_column("Status", min_width=8, overflow="fold")
    for claim in claims:
        status = Text(standing(claim), style=status_style(claim.status))
        table.add_row(Text(claim.text), Text(arrow_line(claim)), Text(where_and_when(claim)), status)


def _count(claims: Sequence[StoredClaim]) -> Text:
    articles = len({(claim.article, claim.outlet) for claim in claims})
    sources = len({claim.source for claim in claims if claim.source})
    counts = ((len(claims), "claim"), (articles, "article"), (sources, "source"))
    return Text(
        " · ".join(f"{count} {noun}{'' if count == 1 else 's'}" for count, noun in counts), ROLE["dim"]
    )
