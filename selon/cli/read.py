"""`selon read`: pages → claims, printed."""

import datetime as dt
from pathlib import Path

import click

from selon.cli.guard import Faults
from selon.cli.options import format_options, page_options
from selon.cli.pages import Given, asides, readings

EXAMPLES = """\b
Examples:
  selon read page.html
  selon read pages/ --csv > claims.csv
  curl -s https://example.org/page | selon read - --json
  selon read page.txt --published 2015-05-18..2015-05-20
  selon read page.html --set-aside
"""


@click.command(epilog=EXAMPLES)
@page_options
@format_options
@click.option(
    "--set-aside",
    is_flag=True,
    help="Print instead what is reported without anybody being held to it, and why.",
)
def read(
    paths: tuple[Path, ...],
    published: tuple[dt.date, dt.date] | None,
    captured: dt.datetime | None,
    form: str | None,
    set_aside: bool,
) -> None:
    """Read pages and print what they claim, and according to whom.

    PATHS are files, folders, or - for standard input. A page that cannot be read is named on standard error,
    the others are read, and the exit status is 1.
    """
    from selon.cli.show import printer

    faults = Faults()
    if set_aside:
        from selon.cli.show.asides import print_asides

        print_asides(asides(paths, Given(published, captured), faults, bar=form is not None), form)
        faults.exit()
        return
    out = printer(form)
    for _, reading in readings(paths, Given(published, captured), faults, bar=not out.terminal):
        out.reading(reading)
    faults.exit()
