"""Pairing of quotation marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selon.reading.quotes.pairs import pairs_of


def inner(text: str) -> list[str]:
    paragraphs, start = [], 0
    for part in text.split("\n\n"):
        paragraphs.append((start, start + len(part)))
        start += len(part) + 2
    return [text[slice(*pair.inner)] for pair in pairs_of(text, tuple(paragraphs))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il dit « oui » puis part.", ["oui"]),
        ("Il dit “oui” puis part.", ["oui"]),
        ('Il dit "oui" puis "non".', ["oui", "non"]),
        ("Il dit «Daech».", ["Daech"]),
        ("L'homme d'hier n'a rien dit.", []),
        ("« Il a crié 'halte' deux fois. »", ["Il a crié 'halte' deux fois.", "halte"]),
        ("« Le “calife” a fui », dit-il.", ["Le “calife” a fui", "calife"]),
        ("« Reste ouverte jusqu'au bout.", ["Reste ouverte jusqu'au bout."]),
        ("Une fermante seule » ne compte pas.", []),
        ("« Un.\n\n« Deux. »", ["Un.\n\n« Deux."]),
        ("« Un.\n\n» Deux. »", ["Un.\n\n» Deux."]),
        ("« Un.\n\nDeux.", ["Un."]),
    ],
)
def test_marks_are_paired(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_nested_marks_know_their_depth() -> None:
    text = "« Le “calife” a fui »"
    assert [pair.depth for pair in pairs_of(text, ((0, len(text)),))] == [0, 1]


@given(st.text(alphabet="ab «»“”\"'’‘.,\n", max_size=60))
def test_pairs_stay_in_the_text_and_never_cross(text: str) -> None:
    pairs = pairs_of(text, ((0, len(text)),))
    for pair in pairs:
        assert 0 <= pair.span[0] <= pair.inner[0] <= pair.inner[1] <= pair.span[1] <= len(text)
    for one in pairs:
        for other in pairs:
            assert not (one.span[0] < other.span[0] < one.span[1] < other.span[1])
