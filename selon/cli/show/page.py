"""One article's claims as a table under a header."""

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from selon.cli.show.bounds import bounds
from selon.cli.show.chain import arrow_line
from selon.cli.show.style import ROLE, status_style
from selon.cli.show.wording import standing, when, where_and_when
from selon.ledger.flatten import flatten
from selon.ledger.stored import StoredClaim
from selon.model import Article, Reading


def page_table(reading: Reading) -> RenderableType:
    """The header of the article, and a row for each claim."""
    claims = flatten(reading)
    body = _table(claims) if claims else Text("no claims\n", style=ROLE["dim"])
    return Group(_header(reading.article), body)


def _header(article: Article) -> RenderableType:
    published = when(article.published.earliest, article.published.latest)
    facts = (
        article.outlet or "outlet unknown",
        f"published {published}" if published else "publication unknown",
        f"credits {', '.join(article.credits)}" if article.credits else "",
        article.url or article.path or "",
    )
    line = " · ".join(fact for fact in facts if fact)
    return Group(Text(article.title, style=ROLE["title"]), Text(line, style=ROLE["dim"]))


def _table(claims: tuple[StoredClaim, ...]) -> Table:
    table = Table(box=SIMPLE_HEAD, padding=(0, 1), pad_edge=False, header_style=ROLE["head"], expand=True)
    table.add_column("What is claimed", ratio=6, overflow="fold")
    table.add_column("According to", ratio=5, overflow="fold")
    table.add_column("Figure", justify="right", no_wrap=True)
    table.add_column("Where, when", ratio=3, overflow="fold")
    table.add_column("Status", min_width=8, overflow="fold")
    for claim in claims:
        table.add_row(*_row(claim))
    return table


def _row(claim: StoredClaim) -> tuple[RenderableType, ...]:
    figure = bounds(claim.low, claim.high, claim.best) if claim.measure else ""
    where = where_and_when(claim)
    status = Text(standing(claim), style=status_style(claim.status))
    return Text(claim.text), Text(arrow_line(claim)), Text(figure, style=ROLE["figure"]), Text(where), status
