"""Figures of one measure side by side: each value once, with everyone who gives it."""

from collections.abc import Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from selon.cli.show.bounds import bounds
from selon.cli.show.chain import arrow_line
from selon.cli.show.scale import WIDTH, draw, top_of
from selon.cli.show.style import ROLE, status_style
from selon.cli.show.wording import standing, where_and_when
from selon.ledger.stored import StoredClaim

Value = tuple[int | None, int | None, int | None, str | None, str]


def add_columns(table: Table) -> None:
    table.add_column("Figure", justify="right", no_wrap=True)
    table.add_column("", min_width=WIDTH, no_wrap=True)
    table.add_column("According to", ratio=5, overflow="fold")
    table.add_column("What, where, when", ratio=4, overflow="fold")
    table.add_column("Status", min_width=8, overflow="fold")


def add_rows(table: Table, claims: Sequence[StoredClaim]) -> None:
    """A row for each value that one ultimate source gives, whichever articles pass it on; smallest first."""
    top = top_of(claims)
    said: dict[Value, list[StoredClaim]] = {}
    for claim in claims:
        said.setdefault(_value(claim), []).append(claim)
    for value in sorted(said, key=lambda value: _middle(said[value][0])):
        table.add_row(*_row(said[value], top))


def _value(claim: StoredClaim) -> Value:
    return claim.low, claim.high, claim.best, claim.source or claim.outlet, claim.status


def _middle(claim: StoredClaim) -> float:
    known = [value for value in (claim.low, claim.high) if value is not None] or [claim.best or 0]
    return sum(known) / len(known)


def _row(claims: Sequence[StoredClaim], top: float) -> tuple[RenderableType, ...]:
    first = claims[0]
    lines = dict.fromkeys(arrow_line(claim) for claim in claims)
    return (
        Text(bounds(first.low, first.high, first.best), style=ROLE["figure"]),
        Text(draw(first.low, first.high, first.best, top), style=ROLE["scale"]),
        Text("\n".join(lines)),
        Text("\n".join(part for part in (first.text, where_and_when(first)) if part)),
        Text(standing(first), style=status_style(first.status)),
    )
