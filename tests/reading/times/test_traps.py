"""Words that look like times and are none: every line of traps.tsv holds no time at all."""

import datetime as dt
from pathlib import Path

import pytest

from selon.reading.times import read_times

TABLE = Path(__file__).with_name("traps.tsv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("text", TABLE)
def test_no_word_becomes_a_time_by_its_look(text: str) -> None:
    assert [text[slice(*time.span)] for time in read_times(text, dt.date(2016, 7, 13))] == []
