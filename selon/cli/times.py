"""`selon times`: the time expressions of a text."""

import datetime as dt
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from selon.cli.options import days
from selon.errors import BrokenInput, MissingPath

if TYPE_CHECKING:
    from selon.model import Time

EXAMPLES = """\b
Examples:
  selon times --published 2015-05-19 page.txt
  selon times --published 2015-05-18..2015-05-20 page.txt --json
  echo "Il a fui mardi dernier." | selon times --published 2015-05-19
"""
HEAD = ("expression", "type", "value", "first day", "last day", "")


@click.command(epilog=EXAMPLES)
@click.option(
    "--published",
    type=days,
    required=True,
    metavar="DATE",
    help="The day of the text, or an interval: 2015-05-18, 2015-05-18..2015-05-20.",
)
@click.option("--language", default="fr", metavar="CODE", show_default=True, help="Language of the text.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, one expression a line.")
@click.argument("file", default="-", type=click.Path(path_type=Path, allow_dash=True))
def times(published: tuple[dt.date, dt.date], language: str, as_json: bool, file: Path) -> None:
    """Print the time expressions of a plain text with their TIMEX3 value and the days they cover.

    FILE is a text file in UTF-8, or - for standard input, which is the default.
    """
    from selon.model import Publication
    from selon.reading.times import read_times

    text = _text(file)
    window = Publication(earliest=published[0], latest=published[1])
    found = read_times(text, window, language)
    if as_json:
        for time in found:
            click.echo(
                json.dumps(
                    {"text": text[slice(*time.span)], **time.model_dump(mode="json")}, ensure_ascii=False
                )
            )
        return
    click.echo(_table([HEAD, *(_row(text, time) for time in found)]), nl=False)


def _text(file: Path) -> str:
    """The text of a file or of standard input. Raises MissingPath, BrokenInput."""
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise MissingPath(f"{file}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise BrokenInput(f"{file}: no UTF-8 at byte {error.start}") from error


def _row(text: str, time: "Time") -> tuple[str, ...]:
    said = " ".join(text[slice(*time.span)].split())
    bounds = [day.isoformat() if day else "" for day in (time.start, time.end)]
    return said, time.type, time.value, *bounds, "uncertain" if time.uncertain else ""


def _table(rows: list[tuple[str, ...]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "".join(line.rstrip() + "\n" for line in lines)
