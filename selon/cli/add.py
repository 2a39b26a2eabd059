"""`selon add`: pages → ledger."""

import datetime as dt
from pathlib import Path

import click

from selon.cli.guard import Faults
from selon.cli.options import ledger_option, page_options
from selon.cli.pages import Given, readings

EXAMPLES = """\b
Examples:
  selon add pages/ --ledger conflict.db
  selon add page.html --ledger conflict.db --captured 2024-11-23T13:01:00+02:00
"""


@click.command(epilog=EXAMPLES)
@page_options
@ledger_option
@click.option("--paths-only", is_flag=True, help="Keep the path of each page, not its bytes.")
def add(
    paths: tuple[Path, ...],
    published: tuple[dt.date, dt.date] | None,
    captured: dt.datetime | None,
    ledger: str,
    paths_only: bool,
) -> None:
    """Read pages into a ledger, which is made if it is not there.

    PATHS are files, folders, or - for standard input. Adding the same page twice changes nothing. Each
    article is stored as a whole or not at all; a page that cannot be read is named on standard error, the
    others are stored, and the exit status is 1.
    """
    from selon.ledger import Ledger

    faults, added, known = Faults(), 0, 0
    with Ledger(ledger) as store:
        for capture, reading in readings(paths, Given(published, captured), faults, bar=True):
            new = store.add(reading, None if paths_only else capture)
            added, known = added + new, known + (not new)
    click.echo(f"{added} added, {known} there already, {faults.count} not read")
    faults.exit()
