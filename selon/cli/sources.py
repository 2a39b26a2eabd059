"""`selon sources`: who is quoted how often, by whom, on what, and how often alone."""

import datetime as dt

import click

from selon.cli.filters import claim_filter, filter_options
from selon.cli.options import format_options, ledger_option

EXAMPLES = """\b
Examples:
  selon sources --ledger conflict.db
  selon sources --ledger conflict.db --measure killed --csv
"""
SHOWN = {
    "name": "Source",
    "kind": "Kind",
    "claims": "Claims",
    "articles": "Articles",
    "incidents": "Incidents",
    "alone": "Alone",
    "outlets": "Quoted by",
    "topics": "On",
}


@click.command(epilog=EXAMPLES)
@ledger_option
@filter_options
@format_options
def sources(
    ledger: str, form: str | None, since: dt.date | None, until: dt.date | None, **names: str | None
) -> None:
    """Print the ultimate sources of a ledger's claims, the most quoted first.

    `Alone` counts the incidents of which no other source speaks.
    """
    from selon.cli.show.answers import print_answer
    from selon.ledger import Ledger

    with Ledger(ledger, create=False) as store:
        found = store.sources(claim_filter(since, until, **names))
    print_answer(found, form, SHOWN, "source")
