"""`selon demo`: the workbench on the example pages."""

from pathlib import Path

import click

from selon.cli.serve import address_options, run

EXAMPLES = """\b
Examples:
  selon demo
  selon demo --ledger /tmp/demo.db --port 9000
"""
PAGES = Path(__file__).parents[2] / "examples" / "pages"


@click.command(epilog=EXAMPLES)
@click.option(
    "--ledger", default="demo.db", show_default=True, metavar="FILE", help="The example ledger's file."
)
@address_options
def demo(ledger: str, host: str, port: int) -> None:
    """Open the workbench on the example ledger, which is made first if it is not there."""
    from selon.cli.serve import loopback

    if not loopback(host):
        raise click.UsageError(f"--host {host} is open to others: use `selon serve` with --token or --users.")
    if not Path(ledger).exists():
        click.echo(f"Reading the example pages into {ledger}…")
        make(ledger)
    run(ledger, host, port)


def make(ledger: str) -> None:
    """Read the example pages into a ledger. Raises MissingPath where Selon runs without its repository."""
    import selon
    from selon.capture import captures, clean
    from selon.errors import MissingPath, SelonError

    if not PAGES.is_dir():
        raise MissingPath(f"{PAGES} is not there", "Run `selon demo` in a checkout of Selon's repository.")
    with selon.Ledger(ledger) as store:
        for capture in captures([PAGES]):
            if isinstance(capture, SelonError):
                raise capture
            store.add(selon.read(clean(capture)), capture)
