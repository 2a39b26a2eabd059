"""What the ledger's views answer, printed: a table of some columns, or all of them as JSON or CSV."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import click

from selon.cli.show.grid import grid
from selon.cli.show.words.style import ROLE
from selon.export.table import write_csv
from selon.ledger.views.answer import Answer, Cell


def print_answer(answer: Answer[Any], form: str | None, shown: Mapping[str, str], noun: str) -> None:
    """Print an answer's rows; `shown` are the columns of the table with their headings."""
    if form == "json":
        for row in answer.rows:
            click.echo(json.dumps(dict(row), ensure_ascii=False, default=str))
    elif form == "csv":
        write_csv(answer.columns, [[row[name] for name in answer.columns] for row in answer.rows], sys.stdout)
    else:
        print_table(answer.rows, shown, noun)


def print_table(rows: Sequence[Mapping[str, Cell]], shown: Mapping[str, str], noun: str) -> None:
    """A table for people, and a count below it."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, emoji=False, markup=False)
    table = grid()
    for name, heading in shown.items():
        numbers = rows and all(isinstance(row[name], int | float | None) for row in rows)
        table.add_column(heading, justify="right" if numbers else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell(row[name])) for name in shown))
    console.print(table)
    console.print(Text(f"{len(rows)} {noun}{'' if len(rows) == 1 else 's'}", ROLE["dim"]))


def cell(value: Cell) -> str:
    """A value in a table; nothing where it is not known."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.0%}" if isinstance(value, float) and 0 <= value <= 1 else str(value)
