"""Reports set aside: one a line of set_aside.tsv.

Columns: reason, sentence, cue, content (parts joined by " | "), chain (joined by " > ").
"""

from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from selon.language import open_pack
from selon.model import Article, Attribution
from selon.reading.attributions import read_attributions
from selon.reading.attributions.aside import SetAside, read_set_aside
from selon.reading.document import Document
from selon.reading.quotes import read_quotes
from selon.vocabulary import AsideReason

LINES = (Path(__file__).parent / "set_aside.tsv").read_text("utf-8").splitlines()
ROWS = [tuple([*line.split("\t"), ""][:5]) for line in LINES]
CLAIMED = (
    "Le maire a déclaré que la route était coupée.",
    "« La route est coupée », a déclaré le maire.",
    "Selon le maire, la route est coupée.",
    "Le convoi a quitté la ville à l'aube.",
)


@cache
def readings() -> dict[str, tuple[tuple[Attribution, ...], tuple[SetAside, ...]]]:
    """What is claimed in every sentence, and what is set aside."""
    pack = open_pack("fr")
    sentences = [*CLAIMED, *(row[1] for row in ROWS)]
    found = {}
    for text, doc in zip(sentences, pack.parser.parse_all(sentences), strict=True):
        document = Document(Article(id="probe", title="", language="fr", text=text), pack, doc)
        quotes = read_quotes(document)
        attributions = read_attributions(document, quotes, ())
        found[text] = attributions, read_set_aside(document, quotes, attributions)
    return found


def shown(text: str, aside: SetAside) -> tuple[str, str, str, str]:
    """Reason, cue, content and chain, in the manner of the table."""
    content = " | ".join(text[slice(*part.span)] for part in aside.content)
    chain = " > ".join(text[slice(*source.span)] for source in aside.sources if source.span)
    return aside.reason, text[slice(*aside.cue.span)], content, chain


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}: {row[1][:50]}")
def test_a_report_that_binds_nobody_is_set_aside_with_its_reason(row: tuple[str, ...]) -> None:
    reason, text, cue, content, chain = row
    attributions, asides = readings()[text]
    assert [shown(text, aside) for aside in asides] == [(reason, cue, content, chain)]
    assert attributions == ()


@pytest.mark.parametrize("text", CLAIMED)
def test_what_is_claimed_or_reports_nothing_is_not_set_aside(text: str) -> None:
    assert readings()[text][1] == ()


def test_there_are_sentences_of_every_reason() -> None:
    assert {row[0] for row in ROWS} == set(get_args(AsideReason))
    assert len(ROWS) >= 40


def test_nothing_is_set_aside_in_an_empty_text() -> None:
    pack = open_pack("fr")
    document = Document(Article(id="", title="", language="fr", text=""), pack, pack.parser.parse(""))
    assert read_set_aside(document, (), ()) == ()


def test_they_come_in_the_order_of_their_cues_and_are_numbered() -> None:
    text = "Le préfet peut confirmer la trêve. Il faut préciser que le pont est miné."
    pack = open_pack("fr")
    document = Document(Article(id="", title="", language="fr", text=text), pack, pack.parser.parse(text))
    asides = read_set_aside(document, (), ())
    assert [(aside.id, aside.reason) for aside in asides] == [("r1", "possible"), ("r2", "required")]
