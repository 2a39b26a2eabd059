"""`selon decide`: say that two claims are about one thing, or are not; accept or reject a claim."""

from typing import get_args

import click

from selon.cli.options import ledger_option
from selon.stored import Way
from selon.vocabulary import Verdict

EXAMPLES = """\b
Examples:
  selon decide c3f9a1 accept --who Ana --ledger conflict.db
  selon decide c3f9a1 apart c77b20 --who Ana --note "two markets" --ledger conflict.db
"""
WAYS = get_args(Way)


@click.command(epilog=EXAMPLES)
@click.argument("claim")
@click.argument("verdict", type=click.Choice((*get_args(Verdict), *WAYS)))
@click.argument("other", required=False)
@ledger_option
@click.option("--who", required=True, metavar="NAME", help="Who decides.")
@click.option("--note", default="", metavar="TEXT", help="Why.")
def decide(claim: str, verdict: str, other: str | None, ledger: str, who: str, note: str) -> None:
    """Add a decision on CLAIM, or on CLAIM and OTHER: `together`, `apart`, or `undecided` again.

    Decisions are added and never changed; the last one holds, through re-readings as well.
    """
    from selon.ledger import Ledger

    if (verdict in WAYS) != (other is not None):
        raise click.UsageError("together, apart and undecided need two claims, the others one.")
    with Ledger(ledger, create=False) as store:
        if other is not None:
            tie = store.tie(claim, other, verdict, who, note=note)  # type: ignore[arg-type]
            click.echo(f"{tie.claim} and {tie.other}: {tie.tie}")
        else:
            decision = store.decide(claim, verdict, who, note=note)  # type: ignore[arg-type]
            click.echo(f"{decision.claim}: {decision.verdict}")
