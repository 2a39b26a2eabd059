"""One article's claims as a table under a header."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from selon.cli.show.grid import add_figure_column, add_text_columns, grid, stack, status_cell
from selon.cli.show.words.bounds import bounds
from selon.cli.show.words.chain import arrow_line
from selon.cli.show.words.style import ROLE
from selon.cli.show.words.wording import details, topic, when, words
from selon.ledger.flatten import flatten
from selon.ledger.stored import StoredClaim
from selon.model import Article, Reading


def page_table(reading: Reading) -> RenderableType:
    """The header of the article, and a row for each claim."""
    claims = flatten(reading)
    body = _table(claims) if claims else Text("no claims", style=ROLE["dim"])
    return Group(_header(reading.article), Text(), body, Text())


def _header(article: Article) -> RenderableType:
    published = when(article.published.earliest, article.published.latest)
    facts = (
        article.outlet or "outlet unknown",
        f"published {published}" if published else "publication unknown",
        f"credits {', '.join(article.credits)}" if article.credits else "",
    )
    line = " · ".join(fact for fact in facts if fact)
    where = article.url or article.path or ""
    return Group(
        Text(article.title, style=ROLE["title"]),
        Text(line),
        *([Text(where, style=ROLE["dim"])] if where else []),
    )


def _table(claims: tuple[StoredClaim, ...]) -> Table:
    table = grid()
    add_figure_column(table)
    add_text_columns(table, "What is claimed, according to whom, where and when")
    for claim in claims:
        figure = bounds(claim.low, claim.high, claim.best) if claim.measure else ""
        body = stack([words(claim)], [arrow_line(claim), details(claim, lead=topic(claim))])
        table.add_row(Text(figure, style=ROLE["figure"]), body, status_cell(claim))
    return table
