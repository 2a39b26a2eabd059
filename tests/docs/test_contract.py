"""docs/contract.md names every field, and every value of the closed lists."""

import re
from pathlib import Path
from typing import get_args

import pytest

from selon import model, vocabulary
from selon.ledger import Link, StoredClaim
from selon.model import Word
from selon.reading.attributions.aside import SetAside

TEXT = (Path(__file__).parents[2] / "docs" / "contract.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (\w+)\n(.*?)(?=^#+ |\Z)", TEXT, re.MULTILINE | re.DOTALL))
IN_JSON = [
    *(
        each
        for each in vars(model).values()
        if isinstance(each, type) and issubclass(each, Word) and each not in (Word, model.Capture)
    ),
    SetAside,
    StoredClaim,
    Link,
]
LISTS = {
    "Form": "Attribution",
    "Stance": "Attribution",
    "AsideReason": "SetAside",
    "SourceKind": "Source",
    "Measure": "Figure",
    "Unit": "Figure",
    "EventKind": "Event",
    "Status": "Event",
    "ClaimKind": "Claim",
    "TimeType": "Time",
    "QuoteUse": "Quote",
}


@pytest.mark.parametrize("word", IN_JSON, ids=lambda word: word.__name__)
def test_every_field_is_documented_in_order(word: type[Word]) -> None:
    rows = re.findall(r"^\| `(\w+)` \|", SECTIONS[word.__name__], re.MULTILINE)
    assert rows == list(word.model_fields)


def test_nothing_is_documented_that_is_not_there() -> None:
    assert set(SECTIONS) == {word.__name__ for word in IN_JSON}


@pytest.mark.parametrize("name", LISTS)
def test_every_value_is_documented(name: str) -> None:
    values = set(get_args(getattr(vocabulary, name)))
    assert values <= set(re.findall(r"`(\w+)`", SECTIONS[LISTS[name]]))
