"""Probe sentences by construction: one a line of the probes*.tsv, "none" where nobody says anything.

Columns: construction, sentence, chain (joined by " > "), cue, content (parts joined by " | "), other fields.
"""

from functools import cache
from pathlib import Path

import pytest

from selon.language import open_pack
from selon.model import Article, Attribution
from selon.reading.attributions import read_attributions
from selon.reading.document import Document
from selon.reading.quotes import read_quotes

TABLES = sorted(Path(__file__).parent.glob("probes*.tsv"))
LINES = [line.split("\t") for table in TABLES for line in table.read_text("utf-8").splitlines()]
ROWS = [(*line, *[""] * (6 - len(line)))[:6] for line in LINES]
SENTENCES = [row[1] for row in ROWS]
THOUGHTS = (
    "Selon le maire, les habitants ont pensé qu'ils allaient être attaqués.",
    "Le maire a dit que les éleveurs souhaitaient se rallier à l'armée.",
    "« Les hommes qui espéraient que la trêve tiendrait sont partis », a dit le maire.",
)


@cache
def readings() -> dict[str, tuple[Attribution, ...]]:
    """The attributions of every probe sentence, parsed in one go."""
    pack = open_pack("fr")
    found, every = {}, [*SENTENCES, *THOUGHTS]
    for text, doc in zip(every, pack.parser.parse_all(every), strict=True):
        document = Document(Article(id="probe", title="", language="fr", text=text), pack, doc)
        found[text] = read_attributions(document, read_quotes(document), ())
    return found


def shown(text: str, attribution: Attribution) -> tuple[str, str, str]:
    """Chain, cue and content of an attribution as they stand in the text, in the manner of the table."""
    chain = [text[slice(*source.span)] for source in attribution.sources if source.span]
    cue = text[slice(*attribution.cue.span)] if attribution.cue else ""
    content = [text[slice(*part.span)].rstrip(".") for part in attribution.content]
    return " > ".join(chain), cue, " | ".join(content)


def has(text: str, attribution: Attribution, wanted: str) -> bool:
    """Whether an attribution has the other fields of the row: `stance=deny form=direct hearsay medium=…`."""
    before, _, medium = wanted.partition("medium=")
    span = attribution.medium.span if attribution.medium else (0, 0)
    fields = {f"stance={attribution.stance}", f"form={attribution.form}"}
    fields |= {"hearsay"} if attribution.hearsay else set()
    return set(before.split()) <= fields and (not medium or text[slice(*span)] == medium)


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row[0] != "none"], ids=lambda row: f"{row[0]}: {row[1][:50]}"
)
def test_reports_are_read_with_chain_cue_and_content(row: tuple[str, ...]) -> None:
    _, text, chain, cue, content, wanted = row
    found = readings()[text]
    assert (chain, cue, content) in [shown(text, attribution) for attribution in found]
    same = [attribution for attribution in found if shown(text, attribution) == (chain, cue, content)]
    assert has(text, same[0], wanted)


@pytest.mark.parametrize("text", [row[1] for row in ROWS if row[0] == "none"])
def test_what_nobody_says_is_no_attribution(text: str) -> None:
    assert readings()[text] == ()


@pytest.mark.parametrize("text", THOUGHTS)
def test_thoughts_that_another_tells_are_no_reports_of_their_own(text: str) -> None:
    (only,) = readings()[text]
    assert shown(text, only)[0].lower() == "le maire"


def test_there_are_probes_of_every_construction() -> None:
    assert len(set(SENTENCES)) >= 250
    assert {"that", "infinitive", "incise", "selon", "colon", "gerund", "chain", "passive", "nominal"} <= {
        row[0] for row in ROWS
    }
