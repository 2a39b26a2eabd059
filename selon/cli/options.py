"""Arguments and options that several commands share."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def day(value: str) -> dt.date:
    """A day, as ISO 8601 writes it."""
    try:
        return dt.date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no date like 2015-05-18.") from error


def days(value: str) -> tuple[dt.date, dt.date]:
    """A day, or the first and last day of an interval with two dots between."""
    first, _, last = value.partition("..")
    earliest, latest = day(first), day(last or first)
    if latest < earliest:
        raise click.BadParameter(f"{value!r} ends before it begins.")
    return earliest, latest


def moment(value: str) -> dt.datetime:
    """A date and time of day, with or without a time zone."""
    try:
        return dt.datetime.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no time like 2024-11-23T13:01:00+02:00.") from error


def page_options(command: Command) -> Command:
    """What every command that reads pages takes."""
    for option in (
        click.option(
            "--captured",
            type=moment,
            metavar="TIME",
            help="When the pages were captured, where they do not tell (ISO 8601).",
        ),
        click.option(
            "--published",
            type=days,
            metavar="DATE",
            help="When the pages were published: 2015-05-18, or 2015-05-18..2015-05-20.",
        ),
        click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True)),
    ):
        command = option(command)
    return command


def ledger_option(command: Command) -> Command:
    """Which ledger."""
    option = click.option(
        "--ledger",
        required=True,
        envvar="SELON_LEDGER",
        show_envvar=True,
        metavar="FILE",
        help="The ledger's file, or its database URL.",
    )
    return option(command)


def format_options(command: Command) -> Command:
    """Something else than a table."""
    for name, words in (("csv", "Print CSV, one claim a row."), ("json", "Print JSON, one object a line.")):
        command = click.option(f"--{name}", "form", flag_value=name, help=words)(command)
    return command
