"""expressions.tsv, line by line: day of the article, sentence with the expression marked, value, days."""

import datetime as dt
import re
from pathlib import Path

import pytest

from selon.reading.times import read_times

TABLE = Path(__file__).with_name("expressions.tsv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", TABLE)
def test_expression_has_its_span_value_and_days(line: str) -> None:
    published, marked, value, start, end = line.split("\t")
    text = re.sub("[⟦⟧]", "", marked)
    span = marked.index("⟦"), marked.index("⟧") - 1
    found = {time.span: time for time in read_times(text, dt.date.fromisoformat(published))}
    assert span in found, [text[slice(*other)] for other in found]
    time = found[span]
    days = [day.isoformat() if day else "-" for day in (time.start, time.end)]
    assert [time.value, *days] == [value, start, end]
