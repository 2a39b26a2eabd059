"""The words as types, and their JSON."""

import datetime as dt

import pytest
from pydantic import ValidationError

import selon
from selon.model import Article, Publication, Reading
from tests.ledger.made import article, reading


def test_a_reading_comes_back_from_its_json() -> None:
    made = reading(article(captured=dt.datetime(2024, 11, 23, 13, 1, tzinfo=dt.UTC)), claims=2)
    assert Reading.model_validate_json(made.model_dump_json()) == made


def test_nothing_can_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        article().title = "another"  # type: ignore[misc]


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(ValidationError, match="colour"):
        Article.model_validate({**article().model_dump(), "colour": "red"})


def test_values_outside_the_vocabulary_are_refused() -> None:
    figure = reading().figures[0].model_dump()
    with pytest.raises(ValidationError, match="measure"):
        selon.Figure.model_validate({**figure, "measure": "guessed"})


def test_days_are_written_as_iso_dates() -> None:
    published = Publication(earliest=dt.date(2015, 5, 18), latest=None)
    assert published.model_dump(mode="json") == {"earliest": "2015-05-18", "latest": None, "evidence": []}


def test_the_public_names_are_a_short_list_and_all_there() -> None:
    assert len(selon.__all__) <= 16
    assert all(getattr(selon, name) is not None for name in selon.__all__)
    assert set(selon.__all__) <= set(dir(selon))
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        selon.nonsense  # type: ignore[attr-defined]  # noqa: B018
