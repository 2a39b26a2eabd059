"""Numbers in digits and words, with the bounds that their qualifiers give."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from selon.language import open_pack
from selon.reading.figures.numbers.number import Number
from selon.reading.figures.numbers.scan import read_numbers
from selon.reading.figures.numbers.words import NumberWords
from tests.reading.figures.french import in_words

WORDS = open_pack("fr").data("numbers", NumberWords)
Bounds = tuple[int | None, int | None, int | None]


def bounds(number: Number) -> Bounds:
    return number.low, number.high, number.best


def only(text: str) -> Number:
    found = read_numbers(text, WORDS)
    assert len(found) == 1, [text[slice(*number.span)] for number in found]
    return found[0]


@given(st.integers(min_value=2, max_value=10**7))
def test_reads_back_every_number_written_in_words(value: int) -> None:
    words = in_words(value)
    number = only(f"{words} soldats")
    assert (number.core, bounds(number)) == ((0, len(words)), (value, value, value))


@given(st.integers(min_value=2, max_value=10**7), st.sampled_from([" ", ".", ","]))
def test_reads_back_every_number_written_in_grouped_digits(value: int, separator: str) -> None:
    digits = f"{value:,}".replace(",", separator)
    number = only(f"{digits} soldats")
    assert (number.core, bounds(number)) == ((0, len(digits)), (value, value, value))


@given(st.integers(min_value=2, max_value=10**7))
def test_reads_back_plain_digits(value: int) -> None:
    assert bounds(only(f"{value} soldats")) == (value, value, value)


@given(st.integers(min_value=2, max_value=10**6), st.integers(min_value=1, max_value=10**6))
def test_reads_back_ranges(low: int, more: int) -> None:
    assert bounds(only(f"entre {low} et {low + more} soldats")) == (low, low + more, None)
    assume(not in_words(low + more).startswith(("un ", "onze")))  # "vingt et un mille" is one number
    assert bounds(only(f"entre {in_words(low)} et {in_words(low + more)} soldats")) == (low, low + more, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("au moins 14 morts", (14, None, 14)),
        ("14 morts", (14, 14, 14)),
        ("14 au moins", (14, None, 14)),
        ("moins de 3.000 hommes", (None, 2999, 3000)),
        ("plus de 40 blessés", (41, None, 40)),
        ("plus d'une vingtaine", (21, None, 20)),
        ("jusqu'à 2.581", (None, 2581, 2581)),
        ("pas moins de neuf", (9, None, 9)),
        ("pas plus de neuf", (None, 9, 9)),
        ("tout au plus dix", (None, 10, 10)),
        ("dix au maximum", (None, 10, 10)),
        ("environ 500", (None, None, 500)),
        ("quelque 2 000", (None, None, 2000)),
        ("près d'une centaine", (None, None, 100)),
        ("500 environ", (None, None, 500)),
        ("une vingtaine", (None, None, 20)),
        ("une bonne cinquantaine", (None, None, 50)),
        ("un millier", (None, None, 1000)),
        ("un demi-millier", (None, None, 500)),
        ("au moins une quarantaine", (40, None, 40)),
        ("des dizaines", (20, None, None)),
        ("plusieurs centaines", (200, None, None)),
        ("des milliers", (2000, None, None)),
        ("des dizaines de milliers", (20000, None, None)),
        ("plusieurs centaines de milliers", (200000, None, None)),
        ("des millions", (2000000, None, None)),
        ("plusieurs", (2, None, None)),
        ("quelques", (2, None, None)),
        ("aucun", (0, 0, 0)),
        ("le nombre de", (None, None, None)),
        ("2,5 millions", (2500000, 2500000, 2500000)),
        ("un million et demi", (1500000, 1500000, 1500000)),
        ("trois millions", (3000000, 3000000, 3000000)),
        ("1,500", (1500, 1500, 1500)),
        ("cinq douzaines", (60, 60, 60)),
        ("5 à 6.000", (5000, 6000, None)),
        ("deux à trois mille", (2000, 3000, None)),
        ("10-15", (10, 15, None)),
        ("deux ou trois", (2, 3, None)),
        ("une dizaine de milliers", (None, None, 10000)),
        ("dépassé le million", (1000001, None, 1000000)),
        ("septante-cinq", (75, 75, 75)),
        ("nonante", (90, 90, 90)),
        ("quatre-vingt-dix-sept", (97, 97, 97)),
        ("Soixante et onze", (71, 71, 71)),
        ("vingt-et-une", (21, 21, 21)),
        ("40, voire plus", (41, None, 40)),
    ],
)
def test_gives_the_bounds_of_the_guidelines(text: str, expected: Bounds) -> None:
    assert bounds(only(f"{text} ")) == expected


def test_a_change_is_two_numbers_and_not_a_range() -> None:
    old, new = read_numbers("le bilan est passé de 40 à 45 morts", WORDS)
    assert (old.best, old.changed_from, new.best, new.changed_from) == (40, True, 45, False)


@pytest.mark.parametrize(
    "text", ["3 %", "n° 5", "12,5 % des voix", "20 km", "5 €", "10 pour cent", "F16", "9e"]
)
def test_leaves_out_what_is_no_count(text: str) -> None:
    assert read_numbers(text, WORDS) == []


def test_two_numbers_in_words_stay_apart() -> None:
    assert [number.best for number in read_numbers("deux, trois cents, vingt trente", WORDS)] == [
        2,
        300,
        20,
        30,
    ]
