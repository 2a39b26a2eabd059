"""`selon export`: exactly what was asked for, in a format of the field."""

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from selon.cli.filters import claim_filter, filter_options
from selon.cli.options import ledger_option

if TYPE_CHECKING:
    from selon.export.told import Told
    from selon.ledger import ClaimFilter, Ledger

EXAMPLES = """\b
Examples:
  selon export hxl --ledger conflict.db --measure displaced > displaced.csv
  selon export ucdp --ledger conflict.db --place IQ --since 2016-07-01 > events.csv
  selon export parquet --ledger conflict.db --output claims.parquet
"""
FORMATS = ("hxl", "geojson", "annotations", "parquet", "ucdp", "acled")


@click.command(epilog=EXAMPLES)
@click.argument("format", type=click.Choice(FORMATS))
@ledger_option
@click.option(
    "--output", type=click.Path(path_type=Path), metavar="FILE", help="Where to, if not standard output."
)
@filter_options
def export(
    ledger: str,
    output: Path | None,
    since: dt.date | None,
    until: dt.date | None,
    **names: str | None,
) -> None:
    """Write claims (hxl, geojson, annotations, parquet) or incidents (ucdp, acled) as FORMAT.

    Claims that fit every filter; incidents with one that does. Parquet needs --output and the extra `data`.
    """
    from selon.ledger import Ledger

    form = names.pop("format") or ""
    asked = claim_filter(since, until, **names)
    if form == "parquet" and output is None:
        raise click.UsageError("Parquet needs --output.")
    with Ledger(ledger, create=False) as store:
        if form == "parquet":
            from selon.export import claims_table

            claims_table.write(store.claims(asked), output or Path())
            return
        if output is None:
            _write(form, store, asked, sys.stdout)
            return
        with output.open("w", encoding="utf-8", newline="") as out:
            _write(form, store, asked, out)


def _write(form: str, store: "Ledger", asked: "ClaimFilter", out: TextIO) -> None:
    from selon.export import acled, annotations, geojson, hxl, ucdp

    if form == "hxl":
        hxl.write(store.claims(asked), out)
    elif form == "geojson":
        geojson.write(store.claims(asked), out)
    elif form == "annotations":
        annotations.write(store.claims(asked), store.text_of, out)
    elif form == "ucdp":
        ucdp.write(_told(store, asked), out)
    else:
        acled.write(_told(store, asked), out)


def _told(store: "Ledger", asked: "ClaimFilter") -> Iterator["Told"]:
    from selon.export.told import told

    for incident in store.incidents(asked):
        yield told(incident, store.roots(incident.id))
