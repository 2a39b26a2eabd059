"""Reports set aside, printed: a table or a line of JSON an article, or CSV."""

import json
import sys
from collections.abc import Iterable

import click

from selon.cli.show.grid import grid
from selon.cli.show.words.chain import ARROW
from selon.cli.show.words.style import ROLE
from selon.export.table import write_csv
from selon.model import Article
from selon.reading.attributions.aside import SetAside

COLUMNS = ("article", "id", "reason", "cue", "content", "chain", "start", "end")


def print_asides(pages: Iterable[tuple[Article, tuple[SetAside, ...]]], form: str | None) -> None:
    """Print what was set aside in each article, as `form` says; None is the table."""
    if form == "csv":
        write_csv(COLUMNS, (_row(article, aside) for article, found in pages for aside in found), sys.stdout)
        return
    for article, found in pages:
        if form == "json":
            asides = [aside.model_dump(mode="json") for aside in found]
            click.echo(json.dumps({"article": article.id, "set_aside": asides}, ensure_ascii=False))
        else:
            _print_table(article, found)


def _print_table(article: Article, found: tuple[SetAside, ...]) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, emoji=False, markup=False)
    console.print(Text(article.title, ROLE["head"]))
    table = grid()
    for heading in ("Reason", "Cue", "What is reported"):
        table.add_column(heading, overflow="fold")
    for aside in found:
        table.add_row(Text(aside.reason), Text(_words(article, aside)[0]), Text(_words(article, aside)[1]))
    console.print(table)
    console.print(Text(f"{len(found)} set aside", ROLE["dim"]))


def _words(article: Article, aside: SetAside) -> tuple[str, str, str]:
    """Cue, content and chain of an aside as the text has them."""
    content = " … ".join(article.text[slice(*part.span)] for part in aside.content)
    chain = ARROW.join(source.name for source in aside.sources)
    return article.text[slice(*aside.cue.span)], content, chain


def _row(article: Article, aside: SetAside) -> tuple[str | int, ...]:
    start, end = aside.content[0].span[0], aside.content[-1].span[1]
    return (article.id, aside.id, aside.reason, *_words(article, aside), start, end)
