"""`selon lineage`: which article was copied from which, and what the copy changed."""

from typing import TYPE_CHECKING

import click

from selon.cli.options import format_options, ledger_option

if TYPE_CHECKING:
    from selon.ledger.views.lineage import Lineage

EXAMPLES = """\b
Examples:
  selon lineage 5fc66 --ledger conflict.db
  selon lineage 5fc66 --ledger conflict.db --json
"""
SHOWN = {
    "origin_outlet": "Origin",
    "copy_outlet": "Copy",
    "copy_title": "Title of the copy",
    "extent": "Copied",
    "share": "Share",
    "certain": "Sure",
    "why": "Because",
}
MARK = {"same": " ", "reworded": "~", "added": "+", "dropped": "-"}


@click.command(epilog=EXAMPLES)
@click.argument("article")
@ledger_option
@format_options
def lineage(article: str, ledger: str, form: str | None) -> None:
    """Show what ARTICLE (its id, or the beginning of it) was copied from and into, and what changed.

    Sentence by sentence: `~` reworded, `+` added, `-` dropped; then names that were changed, and sources that
    the copy leaves out.
    """
    from selon.cli.show.answers import print_answer
    from selon.ledger import Ledger

    with Ledger(ledger, create=False) as store:
        found = store.lineage(article)
    print_answer(found, form, SHOWN, "edge")
    if form is None:
        _print_changes(found)


def _print_changes(found: "Lineage") -> None:
    for edge, change in zip(found, found.changes, strict=True):
        click.echo(f"\n{edge.origin_outlet or edge.origin} → {edge.copy_outlet or edge.copy}")
        for sentence in change.sentences:
            if sentence.change != "same":
                click.echo(f"{MARK[sentence.change]} {sentence.copy or sentence.origin}")
        for old, new in change.labels:
            click.echo(f"  {old} → {new}")
        if change.left_out:
            click.echo(f"  left out: {', '.join(change.left_out)}")
