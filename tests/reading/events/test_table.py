"""Each kind of event in sentences of our own, and words that only look like it."""

from collections import Counter
from typing import get_args

import pytest

from selon.model import Event, Reading
from selon.vocabulary import EventKind
from tests.reading.events.table import Row, readings, rows


def _events(row: Row) -> tuple[list[Event], Reading]:
    reading = readings()[row.sentence]
    return [event for event in reading.events if event.kind == row.kind], reading


@pytest.mark.parametrize("row", [r for r in rows() if r.present], ids=lambda row: row.sentence[:60])
def test_an_event_is_found_with_its_parts(row: Row) -> None:
    events, reading = _events(row)
    text = reading.article.text
    fitting = [e for e in events if _share(text[slice(*e.trigger.span)], row.trigger)]
    assert fitting, [(e.kind, text[slice(*e.trigger.span)]) for e in reading.events]
    event = fitting[0]
    for wanted, found in ((row.agent, event.agent), (row.patient, event.patient)):
        if wanted == "none":
            assert found is None
        elif wanted:
            assert found is not None
            assert wanted in text[slice(*found.span)] or wanted in found.name
    if row.status:
        assert event.status == row.status


@pytest.mark.parametrize("row", [r for r in rows() if not r.present], ids=lambda row: row.sentence[:60])
def test_words_that_only_look_like_an_event_are_none(row: Row) -> None:
    events, reading = _events(row)
    assert not [reading.article.text[slice(*event.trigger.span)] for event in events]


def test_the_table_has_ten_sentences_of_each_kind() -> None:
    counts = Counter(row.kind for row in rows())
    assert set(counts) == set(get_args(EventKind))
    assert min(counts.values()) >= 10


def _share(found: str, wanted: str) -> bool:
    return wanted in found or found in wanted
