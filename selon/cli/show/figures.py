"""Figures of one measure side by side: each value once, with everyone who gives it."""

from collections.abc import Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from selon.cli.show.grid import add_figure_column, add_text_columns, stack, status_cell
from selon.cli.show.words.bounds import bounds
from selon.cli.show.words.chain import arrow_line
from selon.cli.show.words.scale import WIDTH, draw, top_of
from selon.cli.show.words.style import ROLE
from selon.cli.show.words.wording import details, words
from selon.ledger.stored import StoredClaim

Value = tuple[int | None, int | None, int | None, str | None, str]


def add_columns(table: Table, heading: str) -> None:
    add_figure_column(table)
    table.add_column("", min_width=WIDTH, no_wrap=True)
    add_text_columns(table, f"{heading}, according to")


def add_rows(table: Table, claims: Sequence[StoredClaim]) -> None:
    """A row for each value that one ultimate source gives, whichever articles pass it on; smallest first."""
    top = top_of(claims)
    said: dict[Value, list[StoredClaim]] = {}
    for claim in claims:
        said.setdefault(_value(claim), []).append(claim)
    for value in sorted(said, key=lambda value: _middle(said[value][0])):
        table.add_row(*_row(said[value], top))


def _value(claim: StoredClaim) -> Value:
    return claim.low, claim.high, claim.best, claim.source or claim.outlet or claim.article, claim.status


def _middle(claim: StoredClaim) -> float:
    known = [value for value in (claim.low, claim.high) if value is not None] or [claim.best or 0]
    return sum(known) / len(known)


def _row(claims: Sequence[StoredClaim], top: float) -> tuple[RenderableType, ...]:
    first = claims[0]
    chains = dict.fromkeys(arrow_line(claim, titled=True) for claim in claims)
    return (
        Text(bounds(first.low, first.high, first.best), style=ROLE["figure"]),
        Text(draw(first.low, first.high, first.best, top), style=ROLE["scale"]),
        stack(chains, [details(*claims, lead=words(first))]),
        status_cell(first),
    )
