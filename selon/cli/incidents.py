"""`selon incidents`: what happened, as all articles tell it."""

import datetime as dt

import click

from selon.cli.filters import claim_filter, filter_options
from selon.cli.options import format_options, ledger_option

EXAMPLES = """\b
Examples:
  selon incidents --ledger conflict.db
  selon incidents --ledger conflict.db --place Ramadi --since 2015-05-01
  selon incidents --ledger conflict.db --kind bombing --json
"""
SHOWN = {
    "start": "Day",
    "kind": "Kind",
    "place": "Place",
    "articles": "Articles",
    "figures": "Figures",
    "outlets": "Outlets",
    "id": "Incident",
}


@click.command(epilog=EXAMPLES)
@ledger_option
@filter_options
@format_options
def incidents(
    ledger: str, form: str | None, since: dt.date | None, until: dt.date | None, **names: str | None
) -> None:
    """Print the incidents of a ledger: the claims of all articles about one thing, brought together.

    An incident is shown if one of its claims fits every filter.
    """
    from selon.cli.show.answers import print_answer
    from selon.ledger import Ledger

    with Ledger(ledger, create=False) as store:
        found = store.incidents(claim_filter(since, until, **names))
    print_answer(found, form, SHOWN, "incident")
