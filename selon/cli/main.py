"""`selon`: the group of commands."""

import json
from pathlib import Path

import click

import selon


@click.group()
@click.version_option(selon.__version__, prog_name="selon")
def main() -> None:
    """Read captured news pages and keep a ledger of what they claim, and according to whom."""


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True)
def read(paths: tuple[Path, ...], as_json: bool) -> None:
    """Read pages."""
    for path in paths:
        reading = selon.read(selon.open_article(path))
        click.echo(json.dumps(reading.model_dump(mode="json"), ensure_ascii=False))
