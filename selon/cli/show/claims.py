"""Claims of many articles side by side: figures by what they measure, then events, then statements."""

from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from selon.cli.show.bounds import bounds
from selon.cli.show.chain import arrow_line
from selon.cli.show.style import ROLE, status_style
from selon.cli.show.wording import standing, when
from selon.ledger.stored import StoredClaim


def claim_tables(claims: Sequence[StoredClaim]) -> RenderableType:
    """A table for each measure, kind of event, and for statements."""
    if not claims:
        return Text("no claims", style=ROLE["dim"])
    groups: dict[str, list[StoredClaim]] = {}
    for claim in sorted(claims, key=_rank):
        groups.setdefault(_heading(claim), []).append(claim)
    return Group(*(_table(heading, group) for heading, group in groups.items()))


def _rank(claim: StoredClaim) -> tuple[int, str, str]:
    return ("figure", "event", "statement").index(claim.kind), _heading(claim), claim.place or "~"


def _heading(claim: StoredClaim) -> str:
    if claim.measure:
        return f"{claim.measure}, {claim.unit}"
    return (claim.event_kind or claim.kind).replace("_", " ")


def _table(heading: str, claims: Sequence[StoredClaim]) -> Table:
    table = Table(
        box=SIMPLE_HEAD, padding=(0, 1), pad_edge=False, expand=True, title=heading, title_justify="left"
    )
    if claims[0].measure:
        table.add_column("Figure", justify="right", no_wrap=True)
    table.add_column("Claim", ratio=5, overflow="fold")
    table.add_column("According to", ratio=5, overflow="fold")
    table.add_column("Where, when", ratio=3, overflow="fold")
    table.add_column("Status", min_width=8, overflow="fold")
    for claim in claims:
        table.add_row(*_row(claim))
    return table


def _row(claim: StoredClaim) -> tuple[RenderableType, ...]:
    where = "\n".join(part for part in (claim.place or "", when(claim.start, claim.end)) if part)
    status = Text(standing(claim), style=status_style(claim.status))
    row = (Text(claim.text), Text(arrow_line(claim)), Text(where), status)
    figure = Text(bounds(claim.low, claim.high, claim.best), style=ROLE["figure"])
    return (figure, *row) if claim.measure else row
