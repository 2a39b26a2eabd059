"""Opening one page."""

import datetime as dt
from pathlib import Path

import pytest

import selon
from selon import errors

TEXT = """Mali : deux villages évacués près de Gao

4 mars 2013. - Les habitants de deux villages ont quitté leurs maisons, a indiqué la mairie de Gao.

Un premier bilan

La préfecture compte 300 personnes accueillies dans une école de la ville.
"""


def test_clean_text_keeps_title_headings_and_paragraphs() -> None:
    article = selon.open_article(TEXT.encode())
    assert article.text == TEXT.strip()
    assert article.title == "Mali : deux villages évacués près de Gao"


def test_the_dateline_dates_the_article() -> None:
    published = selon.open_article(TEXT.encode()).published
    assert (published.earliest, published.latest) == (dt.date(2013, 3, 4), dt.date(2013, 3, 4))
    assert published.evidence[0].text == "4 mars 2013"


def test_a_given_date_overrides_the_page() -> None:
    given = selon.open_article(TEXT.encode(), published=dt.date(2013, 3, 5))
    assert given.published.earliest == given.published.latest == dt.date(2013, 3, 5)


def test_empty_input_is_said(tmp_path: Path) -> None:
    with pytest.raises(errors.EmptyInput):
        selon.open_article(b" \n\t ")
    (tmp_path / "page.txt").write_bytes(b"")
    with pytest.raises(errors.EmptyInput, match=r"page\.txt"):
        selon.open_article(tmp_path / "page.txt")


def test_a_missing_path_is_said(tmp_path: Path) -> None:
    with pytest.raises(errors.MissingPath, match="nowhere"):
        selon.open_article(tmp_path / "nowhere.txt")


def test_binary_is_no_text() -> None:
    with pytest.raises(errors.BinaryInput):
        selon.open_article(bytes(range(256)) * 20)


def test_another_language_is_named() -> None:
    text = "The council said on Monday that two villages near the river had been evacuated. " * 3
    with pytest.raises(errors.UnsupportedLanguage, match="English"):
        selon.open_article(text.encode())
