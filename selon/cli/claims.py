"""`selon claims`: ask a ledger."""

import datetime as dt
from typing import get_args

import click

from selon.cli.options import day, format_options, ledger_option
from selon.vocabulary import ClaimKind, EventKind, Measure, Status

EXAMPLES = """\b
Examples:
  selon claims --ledger conflict.db
  selon claims --ledger conflict.db --measure killed --place Ramadi
  selon claims --ledger conflict.db --source "Reuters" --since 2015-05-01
  selon claims --ledger conflict.db --kind air_strike --status denied --csv
"""


@click.command(epilog=EXAMPLES)
@ledger_option
@click.option("--source", metavar="NAME", help="Anywhere in the source chain, the outlet included.")
@click.option("--place", metavar="NAME", help="Name of the place, or a country's two letters.")
@click.option("--measure", type=click.Choice(get_args(Measure)), help="What a figure counts.")
@click.option(
    "--kind",
    type=click.Choice((*get_args(ClaimKind), *get_args(EventKind))),
    help="Kind of claim, or kind of event.",
)
@click.option("--status", type=click.Choice(get_args(Status)), help="Whether it is said to have happened.")
@click.option("--since", type=day, metavar="DATE", help="Happened or published on that day or later.")
@click.option("--until", type=day, metavar="DATE", help="Happened or published on that day or earlier.")
@click.option("--text", metavar="WORDS", help="Words of the claim, accents and case aside.")
@format_options
def claims(
    ledger: str,
    form: str | None,
    since: dt.date | None,
    until: dt.date | None,
    **names: str | None,
) -> None:
    """Print the claims of a ledger, side by side: figures by what they count, events by kind, statements.

    Every filter that is given must hold.
    """
    from selon.cli.show import printer
    from selon.ledger import ClaimFilter, Ledger

    with Ledger(ledger, create=False) as store:
        found = store.claims(ClaimFilter(since=since, until=until, **names))  # type: ignore[arg-type]
    printer(form).claims(found)
