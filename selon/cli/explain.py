"""`selon explain`: one claim in its paragraph, and why each of its fields has its value."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from selon.cli.options import ledger_option

if TYPE_CHECKING:
    from selon.model import Claim, Reading, Reason, Span

EXAMPLES = """\b
Examples:
  selon explain c3f9a1 --ledger conflict.db
"""
MARKS = ("⟦", "⟧")
PARAGRAPH = "\n\n"


@click.command(epilog=EXAMPLES)
@click.argument("claim")
@ledger_option
def explain(claim: str, ledger: str) -> None:
    """Show what CLAIM (its id, or the beginning of it) stands on, and how it was read."""
    from selon.errors import NotInLedger
    from selon.ledger import Ledger

    with Ledger(ledger, create=False) as store:
        reading = store.reading_of(claim)
    found = next((c for c in reading.claims if c.id.startswith(claim)), None) if reading else None
    if reading is None or found is None:
        raise NotInLedger(f"no claim {claim}")
    for line in explanation(found, reading):
        click.echo(line)


def explanation(claim: "Claim", reading: "Reading") -> Iterator[str]:
    """The lines that `explain` prints: the claim, its evidence, its fields, and the reasons for them."""
    yield f"{claim.id}  {claim.kind}"
    yield claim.text
    for paragraph in _paragraphs(claim.evidence, reading.article.text):
        yield ""
        yield paragraph
    yield ""
    yield from _fields(claim)
    for name, why in _parts(claim, reading):
        if why:
            yield ""
            yield f"{name}:"
            yield from (_reason(reason, reading.article.text) for reason in why)


def _paragraphs(evidence: tuple["Span", ...], text: str) -> Iterator[str]:
    """Each paragraph that holds evidence, with the evidence between marks."""
    start = 0
    for paragraph in text.split(PARAGRAPH):
        end = start + len(paragraph)
        inside = [span for span in evidence if start <= span[0] < end]
        if inside:
            yield _marked(paragraph, [(a - start, min(b, end) - start) for a, b in inside])
        start = end + len(PARAGRAPH)


def _marked(text: str, spans: list["Span"]) -> str:
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + MARKS[0] + text[start:end] + MARKS[1] + text[end:]
    return text


def _fields(claim: "Claim") -> Iterator[str]:
    values = {
        "chain": " ← ".join(claim.chain) or "the article's own voice",
        "stance": claim.stance + (", hearsay" if claim.hearsay else ""),
        "status": claim.status,
        "place": claim.place,
        "from": claim.start,
        "to": claim.end,
    }
    for name, value in values.items():
        yield f"  {name:8}{'unknown' if value is None else value}"


def _parts(claim: "Claim", reading: "Reading") -> Iterator[tuple[str, tuple["Reason", ...]]]:
    """The event, figure and attribution of a claim with their reasons."""
    layers = (
        ("event", claim.event, reading.events),
        ("figure", claim.figure, reading.figures),
        ("attribution", claim.attribution, reading.attributions),
    )
    for name, wanted, parts in layers:
        yield from ((name, part.why) for part in parts if part.id == wanted)


def _reason(reason: "Reason", text: str) -> str:
    cue = f" «{text[slice(*reason.span)]}»" if reason.span else ""
    lost = f"; lost: {', '.join(reason.lost)}" if reason.lost else ""
    return f"  {reason.field}: {reason.rule}{cue}{lost}"
