"""The events of two real pages, where they lie beside the checkout."""

import datetime as dt
from functools import cache
from pathlib import Path

import pytest

from selon.capture import open_article
from selon.model import Event, Publication, Reading
from selon.reading.reader import read

PAGES = Path(__file__).parents[4] / "shared" / "pages"

pytestmark = pytest.mark.skipif(not PAGES.is_dir(), reason="no pages beside the checkout")


@cache
def _reading(start: str, day: dt.date) -> Reading:
    (path,) = PAGES.glob(f"{start}*.txt")
    return read(open_article(path, published=Publication(earliest=day, latest=day)))


def _anbar() -> Reading:
    return _reading("000", dt.date(2015, 5, 18))


def _coalition() -> Reading:
    return _reading("003", dt.date(2017, 12, 6))


def _found(reading: Reading, kind: str, trigger: str) -> list[Event]:
    text = reading.article.text
    return [e for e in reading.events if e.kind == kind and trigger in text[slice(*e.trigger.span)]]


@pytest.mark.parametrize(
    ("kind", "trigger", "status"),
    [
        ("displacement", "fui", "happened"),
        ("offensive", "lancement", "happened"),
        ("territory", "libérer", "planned"),
        ("territory", "contrôle", "happened"),
        ("killing", "exécuté", "happened"),
        ("displacement", "fuir", "happened"),
        ("release", "libérés", "happened"),
        ("escape", "fui", "happened"),
        ("offensive", "repousser", "conditional"),
        ("territory", "libéré", "planned"),
        ("offensive", "offensive", "happened"),
        ("suicide_attack", "attentats suicide", "happened"),
        ("clash", "combats", "happened"),
    ],
)
def test_each_event_of_the_page_on_anbar_has_its_status(kind: str, trigger: str, status: str) -> None:
    assert status in {event.status for event in _found(_anbar(), kind, trigger)}


def test_who_killed_is_uncertain_where_the_sentence_is_broken() -> None:
    (killing,) = _found(_anbar(), "killing", "exécuté")
    assert killing.agent is not None
    assert killing.agent.uncertain
    assert len(killing.agent.candidates) == 2


def test_accusations_are_only_alleged() -> None:
    accused = [e for e in _found(_coalition(), "aid", "soutien") if e.agent and "Wash" in e.agent.name]
    assert {e.status for e in _found(_coalition(), "aid", "soutien")} == {"alleged"}
    assert accused or len(_found(_coalition(), "aid", "soutien")) >= 2


def test_the_towns_lost_are_told() -> None:
    assert _found(_coalition(), "territory", "pertes")
