"""Names compare as whole words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from selon.ledger.words import folded, words_of


def test_accents_case_and_punctuation_do_not_count() -> None:
    assert folded("L’État-major") == folded("l'etat major") == " l etat major "


def test_a_name_inside_a_word_is_not_found() -> None:
    assert folded("Mali") not in folded("Somalie")


@settings(deadline=None)
@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert words_of(folded(text)) == words_of(text)
