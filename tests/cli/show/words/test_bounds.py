"""Bounds as a person writes them."""

import pytest

from selon.cli.show.words.bounds import bounds


@pytest.mark.parametrize(
    ("low", "high", "best", "text"),
    [
        (14, 14, 14, "14"),
        (0, 0, 0, "0"),
        (75, None, 75, "≥ 75"),
        (41, None, 40, "≥ 41"),
        (None, 2999, 3000, "≤ 2 999"),
        (6000, 8000, None, "6 000–8 000"),
        (None, None, 500, "≈ 500"),
        (20_000, None, None, "≥ 20 000"),
        (None, None, None, "?"),
        (1_234_567, 1_234_567, None, "1 234 567"),
    ],
)
def test_bounds(low: int | None, high: int | None, best: int | None, text: str) -> None:
    assert bounds(low, high, best) == text
