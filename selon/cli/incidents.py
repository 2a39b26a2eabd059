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
  selon incidents --ledger conflict.db --place Ramadi --fit
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
FIT_SHOWN = {
    "incident": "Incident",
    "outlet": "Report in",
    "other_outlet": "Most like that in",
    "score": "Score",
    "kind": "Kind",
    "place": "Place",
    "time": "Time",
    "actors": "Actors",
    "why": "Because",
}


@click.command(epilog=EXAMPLES)
@ledger_option
@filter_options
@click.option("--fit", is_flag=True, help="Print how each report fits its incident, with the score's parts.")
@format_options
def incidents(
    ledger: str,
    form: str | None,
    since: dt.date | None,
    until: dt.date | None,
    fit: bool,
    **names: str | None,
) -> None:
    """Print the incidents of a ledger: the claims of all articles about one thing, brought together.

    An incident is shown if one of its claims fits every filter.
    """
    from selon.cli.show.answers import print_answer
    from selon.ledger import Ledger

    asked = claim_filter(since, until, **names)
    with Ledger(ledger, create=False) as store:
        if fit:
            print_answer(store.fits(asked), form, FIT_SHOWN, "report")
        else:
            print_answer(store.incidents(asked), form, SHOWN, "incident")
