"""Selections as addresses."""

import datetime as dt

import pytest
from pydantic import ValidationError

from selon.web.asking import Selection


def test_an_address_holds_what_was_asked_and_nothing_else() -> None:
    asked = Selection(measure="killed", place="Ansongo", since=dt.date(2024, 3, 1), page=3)
    assert asked.query(page=asked.page) == "measure=killed&place=Ansongo&since=2024-03-01&page=3"


def test_a_change_begins_again_at_the_first_page() -> None:
    assert Selection(measure="killed", page=3).query(measure=None, kind="event") == "kind=event"


def test_a_value_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValidationError):
        Selection.model_validate({"measure": "eaten"})


def test_order_and_page_alone_ask_for_nothing() -> None:
    assert not Selection(sort="number", page=2).narrowed()
    assert Selection(text="marché").narrowed()


def test_an_empty_field_of_a_form_asks_for_nothing() -> None:
    asked = Selection.model_validate({"text": "", "since": "", "place": "", "measure": ""})
    assert not asked.narrowed()
