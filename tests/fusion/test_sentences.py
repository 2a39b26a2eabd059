"""Sentences and stems without a parse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.fusion.sentences import sentences, stems


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Il a parlé. Elle a répondu.", 2),
        ("Près de 3.000 habitants ont fui. « Tout brûle. »", 2),
        ("M. Sorel a démenti.", 1),
        ("Titre sans point\n\nPremier paragraphe.", 2),
        ("« C'est fini ! » Le port a rouvert.", 2),
    ],
)
def test_sentences_end_at_stops_and_lines_and_not_inside_numbers_or_initials(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(alphabet="aB. \n«»!é3", max_size=60))
def test_sentences_are_in_order_apart_and_hold_every_visible_character(text: str) -> None:
    spans = sentences(text)
    assert list(spans) == sorted(spans)
    kept = "".join(text[slice(*span)] for span in spans)
    assert "".join(kept.split()) == "".join(text.split())


def test_stems_fold_inflections_accents_and_separators_of_numbers() -> None:
    assert stems("Les déplacées, 3.000") == stems("déplacés 3000")
