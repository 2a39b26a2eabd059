"""Errors as lines: one on stderr for each, a traceback only with --debug."""

import errno
import traceback
from dataclasses import dataclass

import click

from selon.errors import SelonError

DEBUG = "selon.debug"


def _remember(context: click.Context, _: click.Parameter, value: bool) -> None:
    context.meta[DEBUG] = context.meta.get(DEBUG, False) or value


debug_option = click.option(
    "--debug",
    is_flag=True,
    expose_value=False,
    callback=_remember,
    help="Print the traceback of every error.",
)


def line_of(error: Exception, page: str | None = None) -> str:
    """An error in one line, with the page where it does not name it."""
    if not isinstance(error, SelonError):
        error = SelonError(f"unexpected {type(error).__name__}: {error}")
    line = " ".join(str(error).split())
    return f"{page}: {line}" if page and page not in line else line


def report(error: Exception, page: str | None = None) -> None:
    """Say on stderr what went wrong."""
    click.echo(line_of(error, page), err=True)
    if click.get_current_context().meta.get(DEBUG):
        click.echo("".join(traceback.format_exception(error)), err=True, nl=False)


@dataclass
class Faults:
    """Counts what went wrong with single pages while the others are read."""

    count: int = 0

    def report(self, error: Exception, page: str | None = None) -> None:
        self.count += 1
        report(error, page)

    def exit(self) -> None:
        """End with status 1 if anything went wrong."""
        if self.count:
            click.get_current_context().exit(1)


class Guarded(click.Group):
    """Its commands end with one line and status 1 whatever they raise; usage errors stay click's."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if isinstance(error, OSError) and error.errno == errno.EPIPE:
                raise
            with ctx.scope():
                report(error)
            ctx.exit(1)
