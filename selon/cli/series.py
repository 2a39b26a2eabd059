"""`selon series`: every figure of one measure, side by side."""

from typing import TYPE_CHECKING, get_args

import click

from selon.cli.options import format_options, ledger_option
from selon.vocabulary import Measure

if TYPE_CHECKING:
    from selon.fusion import Series
    from selon.ledger import Answer

EXAMPLES = """\b
Examples:
  selon series displaced --place Ramadi --ledger conflict.db
  selon series killed --incident c3f9a1 --ledger conflict.db --rule lowest
"""
RULE_NAMES = ("latest", "lowest", "majority")
SHOWN = {
    "as_of": "As of",
    "figure": "Figure",
    "place": "Place",
    "root": "According to",
    "chains": "Carried by",
    "supersedes": "Supersedes",
    "contradicts": "Contradicts",
}


@click.command(epilog=EXAMPLES)
@click.argument("measure", type=click.Choice(get_args(Measure)))
@ledger_option
@click.option("--place", metavar="NAME", help="For a place and what lies in it, or a country's two letters.")
@click.option("--incident", metavar="ID", help="For an incident, or the incident of a claim.")
@click.option("--household", type=float, metavar="PERSONS", help="Count families as so many persons each.")
@click.option("--rule", type=click.Choice(RULE_NAMES), default="latest", help="How to sum the series up.")
@format_options
def series(
    measure: Measure,
    ledger: str,
    place: str | None,
    incident: str | None,
    household: float | None,
    rule: str,
    form: str | None,
) -> None:
    """Print every figure given for MEASURE, by as-of date: who gave it, who carried it, why values differ.

    Either --place or --incident. A value counts once for each root source, however many outlets carry it.
    """
    from selon.cli.show.answers import print_answer
    from selon.ledger import Ledger

    if (place is None) == (incident is None):
        raise click.UsageError("Give either --place or --incident.")
    with Ledger(ledger, create=False) as store:
        found = store.series(measure, place=place, incident=incident, household=household)
    print_answer(found, form, SHOWN, "figure")
    if form is None:
        for line in dict.fromkeys(row["voices"] for row in found.rows if row["voices"]):
            click.echo(f"One source: {line}.")
        _print_summaries(found, rule)


def _print_summaries(found: "Answer[Series]", rule: str) -> None:
    from selon.fusion import summary

    for each in found:
        line = summary(each, rule)
        best = "unresolved" if line.best is None else line.best
        low, high = (" " if value is None else value for value in (line.low, line.high))
        click.echo(f"{each.measure} ({each.unit}): {low} – {best} – {high}   rule {line.rule}: {line.stated}")
