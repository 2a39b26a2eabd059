"""What a statement does, where its cue only affirms: one sentence of our own a line of stances.tsv."""

from functools import cache
from pathlib import Path

import pytest

import selon
from selon.model import Article

ROWS = [line.split("\t") for line in (Path(__file__).parent / "stances.tsv").read_text("utf-8").splitlines()]


@cache
def stances() -> dict[str, list[str]]:
    """The stances found in each sentence, read as an article of its own."""
    return {
        text: [
            found.stance
            for found in selon.read(Article(id="s", title="", language="fr", text=text)).attributions
        ]
        for _, text in ROWS
    }


@pytest.mark.parametrize(("stance", "text"), ROWS, ids=[f"{stance}: {text[:60]}" for stance, text in ROWS])
def test_a_statement_is_heard_for_what_it_does(stance: str, text: str) -> None:
    assert stances()[text] == [stance]
