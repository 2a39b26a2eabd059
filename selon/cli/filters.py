"""The filters of claims, for commands that show what claims come to."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import click

from selon.cli.options import day
from selon.vocabulary import ClaimKind, EventKind, Measure, Status

if TYPE_CHECKING:
    from selon.ledger import ClaimFilter

Command = TypeVar("Command", bound=Callable[..., Any])
OPTIONS = (
    click.option("--text", metavar="WORDS", help="Words of the claim, accents and case aside."),
    click.option("--until", type=day, metavar="DATE", help="Happened or published on that day or earlier."),
    click.option("--since", type=day, metavar="DATE", help="Happened or published on that day or later."),
    click.option(
        "--status", type=click.Choice(get_args(Status)), help="Whether it is said to have happened."
    ),
    click.option(
        "--kind",
        type=click.Choice((*get_args(ClaimKind), *get_args(EventKind))),
        help="Kind of claim, or kind of event.",
    ),
    click.option("--measure", type=click.Choice(get_args(Measure)), help="What a figure counts."),
    click.option("--place", metavar="NAME", help="Name of the place, or a country's two letters."),
    click.option("--source", metavar="NAME", help="Anywhere in the source chain, the outlet included."),
)


def filter_options(command: Command) -> Command:
    """Which claims."""
    for option in OPTIONS:
        command = option(command)
    return command


def claim_filter(since: dt.date | None, until: dt.date | None, **names: str | None) -> "ClaimFilter":
    """The options as a filter."""
    from selon.ledger import ClaimFilter

    return ClaimFilter(since=since, until=until, **names)  # type: ignore[arg-type]
