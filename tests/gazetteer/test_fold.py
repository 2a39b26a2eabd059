"""What spellings of one name have in common, and what the fold never does."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selon.gazetteer import fold, skeleton

NAMES = st.text(alphabet="aâàbcdeéèêëfghiïjklmnoôœpqrstuùvwxyzABÉZ'’- ", max_size=25)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Al-Anbar", "anbar"),
        ("Deir ez-Zor", "Deir Zor"),
        ("Beni Walid", "Béni-Walid"),
        ("Ouagadougou", "Wagadugu"),
        ("Fallouja", "Faluja"),
        ("N'Djamena", "N’Djaména"),
        ("Nabatieh", "Nabatié"),
        ("Raqqa", "Rakka"),
        ("Djibo", "Jibo"),
        ("Saint-Denis", "Saint Denis"),
        ("Kubaysa", "Kubaïsa"),
    ],
)
def test_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Kidal", "Kandahar"), ("Mali", "Malte"), ("Hama", "Homs")])
def test_different_names_fold_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Deir Ezzor", "Dayr az-Zawr"), ("Souleimaniyeh", "Sulaymaniyah"), ("Sfiré", "As Safirah")],
)
def test_near_spellings_share_their_consonants(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other) != ""


@settings(deadline=None)
@given(NAMES)
def test_the_fold_is_plain_letters_without_doubles(name: str) -> None:
    key = fold(name)
    assert key.isascii()
    assert key == key.lower()
    assert " " not in key
    assert all(a != b for a, b in pairwise(key))


@settings(deadline=None)
@given(NAMES)
def test_case_hyphens_and_spaces_do_not_matter(name: str) -> None:
    assert fold(name) == fold(name.lower()) == fold(name.replace("-", " "))


@settings(deadline=None)
@given(NAMES)
def test_the_kind_of_apostrophe_does_not_matter(name: str) -> None:
    assert fold(name) == fold(name.replace("'", "’"))
