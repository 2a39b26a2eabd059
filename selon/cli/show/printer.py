"""One printer a form of output: table, JSON, CSV."""

import sys
from collections.abc import Sequence
from typing import Protocol

import click

from selon.cli.show import flat
from selon.ledger.flatten import flatten
from selon.ledger.stored import StoredClaim
from selon.model import Reading


class Printer(Protocol):
    """Prints readings one after the other, or claims of many articles."""

    @property
    def terminal(self) -> bool:
        """Whether a person watches the output come."""

    def reading(self, reading: Reading) -> None: ...

    def claims(self, claims: Sequence[StoredClaim]) -> None: ...


class JsonLines:
    """One object a line: a reading (the contract), or a claim."""

    terminal = False

    def reading(self, reading: Reading) -> None:
        click.echo(reading.model_dump_json())

    def claims(self, claims: Sequence[StoredClaim]) -> None:
        for claim in claims:
            click.echo(claim.model_dump_json())


class Csv:
    """A header and flat claims."""

    terminal = False

    def __init__(self) -> None:
        flat.write_header(sys.stdout)

    def reading(self, reading: Reading) -> None:
        flat.write_rows(flatten(reading), sys.stdout)

    def claims(self, claims: Sequence[StoredClaim]) -> None:
        flat.write_rows(claims, sys.stdout)


class Tables:
    """Tables for people."""

    def __init__(self) -> None:
        from rich.console import Console

        self._console = Console(highlight=False, emoji=False, markup=False)

    @property
    def terminal(self) -> bool:
        return self._console.is_terminal

    def reading(self, reading: Reading) -> None:
        from selon.cli.show.page import page_table

        self._console.print(page_table(reading))

    def claims(self, claims: Sequence[StoredClaim]) -> None:
        from selon.cli.show.claims import claim_tables

        self._console.print(claim_tables(claims))


def printer(form: str | None) -> Printer:
    """The printer of a form; None is the table."""
    forms: dict[str | None, type[JsonLines] | type[Csv] | type[Tables]] = {"json": JsonLines, "csv": Csv}
    return forms.get(form, Tables)()
