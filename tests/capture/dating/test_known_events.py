"""Events that a text knows of bring its day near."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import yaml

import selon

CASES = yaml.safe_load(Path(__file__).with_name("known_events.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_the_interval(case: dict[str, Any]) -> None:
    published = selon.open_article("\n\n".join(case["text"]).encode()).published
    expected: tuple[dt.date | None, dt.date | None] = (case["earliest"], case["latest"])
    assert (published.earliest, published.latest) == expected
