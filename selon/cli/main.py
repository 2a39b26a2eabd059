"""`selon`: the group of commands. Heavy imports belong inside the commands."""

import click

from selon import __version__
from selon.cli.add import add
from selon.cli.claims import claims
from selon.cli.decide import decide
from selon.cli.demo import demo
from selon.cli.explain import explain
from selon.cli.export import export
from selon.cli.guard import Guarded, debug_option
from selon.cli.incidents import incidents
from selon.cli.lineage import lineage
from selon.cli.read import read
from selon.cli.series import series
from selon.cli.serve import serve
from selon.cli.sources import sources
from selon.cli.times import times

COMMANDS = (
    *(read, add, claims, explain, incidents, series, lineage, sources, decide, export),
    *(times, serve, demo),
)


@click.group(cls=Guarded)
@click.version_option(__version__, prog_name="selon")
def main() -> None:
    """Read captured news pages and keep a ledger of what they claim, and according to whom."""


debug_option(main)
for _command in COMMANDS:
    main.add_command(debug_option(_command))
