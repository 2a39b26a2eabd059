"""Fingerprints find what was copied."""

import random

from hypothesis import given
from hypothesis import strategies as st

from selon.capture.fingerprint import RUN, WINDOW, containment, fingerprints

WORDS = [f"mot{n}" for n in range(400)]


def text(seed: int, count: int) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=count))


@given(st.integers(0, 50), st.integers(51, 99), st.integers(0, 60))
def test_a_shared_run_of_words_is_always_found(seed: int, other: int, place: int) -> None:
    shared = text(seed + 1000, WINDOW + RUN - 1)
    first = f"{text(seed, place)} {shared} {text(seed + 1, 40)}"
    second = f"{text(other, 40)} {shared} {text(other + 1, place)}"
    assert fingerprints(first) & fingerprints(second)


def test_a_dispatch_inside_a_longer_page_is_contained_in_it() -> None:
    dispatch = text(1, 120)
    page = f"{text(2, 300)} {dispatch} {text(3, 300)}"
    assert containment(fingerprints(dispatch), fingerprints(page)) > 0.9
    assert containment(fingerprints(page), fingerprints(dispatch)) < 0.3


def test_case_accents_and_punctuation_do_not_part_copies() -> None:
    first = "Les blessés, évacués vers l'hôpital de Valombre, étaient arrivés à l'aube."
    second = "LES BLESSES EVACUES VERS L’HOPITAL DE VALOMBRE ETAIENT ARRIVES A L’AUBE"
    assert fingerprints(first) == fingerprints(second)


def test_other_texts_share_nothing() -> None:
    assert containment(fingerprints(text(5, 200)), fingerprints(text(6, 200))) == 0.0


def test_short_texts_have_no_fingerprints() -> None:
    assert fingerprints("trop peu de mots") == frozenset()
    assert containment(frozenset(), fingerprints(text(1, 50))) == 0.0
