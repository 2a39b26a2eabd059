"""Tokens: kinds by shape and word, numbers in words, offsets of the text as given."""

import pytest

from selon.reading.times.lexicon import open_lexicon
from selon.reading.times.tokens import tokenise


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("vingt-deux", 22),
        ("vingt et un", 21),
        ("soixante-dix", 70),
        ("soixante et onze", 71),
        ("quatre-vingts", 80),
        ("quatre-vingt-dix-sept", 97),
        ("cent vingt", 120),
        ("deux cent quatre-vingt-quatre", 284),
        ("mille neuf cent quatorze", 1914),
        ("deux mille quinze", 2015),
    ],
)
def test_a_number_in_words_is_one_token(words: str, number: int) -> None:
    tokens = tokenise(f"pendant {words} jours", open_lexicon("fr")).items
    assert [(token.kind, token.value) for token in tokens[1:-1]] == [("words", number)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("14h30", "clock", 870),
        ("9 h", "clock", 540),
        ("XIXe", "roman", 19),
        ("1er", "ordinal", 1),
        ("2ème", "ordinal", 2),
        ("3.000", "big", 3000),
        ("12 500", "big", 12500),
        ("1998", "year", 1998),
        ("31", "n31", 31),
        ("32", "n99", 32),
        ("aujourd’hui", "deictic", 0),
        ("Week-end", "unit", "WE"),
        ("G20", "name", 0),
    ],
)
def test_a_token_has_its_kind_by_shape_or_word(text: str, kind: str, value: int | str) -> None:
    (token,) = tokenise(text, open_lexicon("fr")).items
    assert (token.kind, token.value, token.start, token.end) == (kind, value, 0, len(text))
