"""Days as a reader writes them."""

import datetime as dt

import pytest

from selon.language import open_pack
from selon.reading.claims.dates import days
from selon.reading.claims.phrases import phrases

D = dt.date


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (None, None, ""),
        (D(2015, 5, 17), D(2015, 5, 17), "le 17 mai 2015"),
        (D(2015, 5, 1), D(2015, 5, 10), "du 1er au 10 mai 2015"),
        (D(2015, 4, 28), D(2015, 5, 2), "du 28 avril au 2 mai 2015"),
        (D(2014, 12, 31), D(2015, 1, 2), "du 31 décembre 2014 au 2 janvier 2015"),
        (None, D(2015, 5, 17), "jusqu'au 17 mai 2015"),
        (D(2015, 5, 17), None, "depuis le 17 mai 2015"),
    ],
)
def test_an_interval_says_nothing_twice(start: dt.date | None, end: dt.date | None, written: str) -> None:
    assert days(start, end, phrases(open_pack("fr"))) == written
