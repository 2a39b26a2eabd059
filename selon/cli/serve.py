"""`selon serve`: the workbench on a ledger."""

import ipaddress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from selon.cli.options import Command, ledger_option
from selon.errors import MissingLibrary

if TYPE_CHECKING:
    from selon.web.security.access import Access

PORT = 8423

EXAMPLES = """\b
Examples:
  selon serve --ledger conflict.db
  SELON_TOKEN=… selon serve --ledger conflict.db --host 0.0.0.0
  selon serve --ledger conflict.db --host 10.0.0.4 --users reviewers.txt
"""


def address_options(command: Command) -> Command:
    """Where to listen."""
    for option in (
        click.option(
            "--port", type=click.IntRange(1, 65535), default=PORT, show_default=True, help="The port."
        ),
        click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at."),
    ):
        command = option(command)
    return command


@click.command(epilog=EXAMPLES)
@ledger_option
@address_options
@click.option(
    "--token",
    envvar="SELON_TOKEN",
    show_envvar=True,
    help="Let in only who gives this token; 16 letters or more.",
)
@click.option(
    "--users",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Let in only these users: a file with one NAME:SHA256-OF-TOKEN a line.",
)
def serve(ledger: str, host: str, port: int, token: str | None, users: Path | None) -> None:
    """Open the workbench: the claims of a ledger in the browser. Ctrl-C ends it.

    It listens on this machine alone. Another address needs --token or --users.
    """
    access = access_of(token, users)
    if access is None and not loopback(host):
        raise click.UsageError(f"--host {host} is open to others: give --token or --users.")
    run(ledger, host, port, access)


def access_of(token: str | None, users: Path | None) -> "Access | None":
    """Who may come in; None is everybody on this machine."""
    from selon.web.security.access import of_users, shared

    if token and users:
        raise click.UsageError("Give --token or --users, not both.")
    if token is not None and len(token) < 16:
        raise click.UsageError("The token is too short to keep others out: give 16 letters or more.")
    if users:
        return of_users(users)
    return shared(token) if token else None


def loopback(host: str) -> bool:
    """Whether only this machine reaches the address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def run(ledger: str, host: str, port: int, access: "Access | None" = None) -> None:
    """Serve until interrupted. Raises MissingLibrary where the extra `web` is not installed."""
    try:
        import uvicorn

        from selon.web.app import make_app
    except ModuleNotFoundError as error:
        raise MissingLibrary(f"{error.name} is not installed", 'Run `pip install "selon[web]"`.') from error
    app = make_app(ledger, access)
    shown = f"[{host}]" if ":" in host else host
    click.echo(f"The workbench is at http://{shown}:{port}/ — Ctrl-C ends it.")
    uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False, access_log=False)
