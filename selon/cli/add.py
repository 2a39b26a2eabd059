"""`selon add`: pages → ledger."""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from selon.cli.guard import Faults
from selon.cli.options import ledger_option, page_options
from selon.cli.pages import Given, readings

if TYPE_CHECKING:
    from selon.ledger import Ledger
    from selon.model import Capture, Reading

EXAMPLES = """\b
Examples:
  selon add pages/ --ledger conflict.db
  selon add page.html --ledger conflict.db --captured 2024-11-23T13:01:00+02:00
"""


@dataclass
class Tally:
    """Adds readings and counts them. What this run's reader has read before need not be read again."""

    ledger: "Ledger"
    added: int = 0
    known: int = 0
    readers: set[str] = field(default_factory=set)

    def knows(self, capture: "Capture") -> bool:
        known = not self.readers.isdisjoint(self.ledger.readers(capture.sha256))
        self.known += known
        return known

    def add(self, reading: "Reading", capture: "Capture | None") -> None:
        new = self.ledger.add(reading, capture)
        self.added += new
        self.known += not new
        self.readers.add(reading.reader)


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

    faults = Faults()
    with Ledger(ledger) as store:
        tally = Tally(store)
        pages = readings(paths, Given(published, captured), faults, bar=True, known=tally.knows)
        for capture, reading in pages:
            tally.add(reading, None if paths_only else capture)
    click.echo(f"{tally.added} added, {tally.known} there already, {faults.count} not read")
    faults.exit()
