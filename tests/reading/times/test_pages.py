"""Every time of the two example pages, one by one, site chrome included."""

import datetime as dt
from pathlib import Path

import pytest

from selon.model import Publication
from selon.reading.times import read_times

PAGES = Path(__file__).parents[4] / "shared" / "pages"
ANBAR = Publication(earliest=dt.date(2015, 5, 18), latest=dt.date(2015, 5, 20))
FIGHTERS = Publication(earliest=dt.date(2017, 12, 5), latest=dt.date(2017, 12, 11))
TIMES = {
    "000_273aa31ea4d6398b.txt": [
        (ANBAR, "23-11-2024", "2024-11-23", "2024-11-23"),
        (ANBAR, "01:01", "2024-11-23", "2024-11-23"),
        (ANBAR, "prochainement", None, None),
        (ANBAR, "Jeudi dernier", "2015-05-14", "2015-05-14"),
        (ANBAR, "dimanche", "2015-05-17", "2015-05-17"),
    ],
    "003_8bc0c6ad7db0b1d0.txt": [
        (FIGHTERS, "6 années", "2011-12-05", "2017-12-11"),
        (FIGHTERS, "mardi", "2017-12-05", "2017-12-05"),
        (FIGHTERS, "Début octobre", "2017-10-01", "2017-10-10"),
        (FIGHTERS, "Début septembre", "2017-09-01", "2017-09-10"),
        (FIGHTERS, "Mi-juin", "2017-06-11", "2017-06-20"),
        (FIGHTERS, "ces derniers mois", "2017-09-05", "2017-12-11"),
        (FIGHTERS, "récemment", None, None),
    ],
}
CASES = [(page, number) for page, times in TIMES.items() for number in range(len(times))]


def found(page: str) -> list[tuple[str, str | None, str | None]]:
    path = PAGES / page
    if not path.exists():
        pytest.skip("the example pages do not lie beside the checkout")
    text = path.read_text(encoding="utf-8")
    times = read_times(text, TIMES[page][0][0])
    return [
        (text[slice(*time.span)], *(day.isoformat() if day else None for day in (time.start, time.end)))
        for time in times
    ]


@pytest.mark.parametrize(("page", "number"), CASES)
def test_the_time_is_found_and_placed(page: str, number: int) -> None:
    assert found(page)[number] == TIMES[page][number][1:]


@pytest.mark.parametrize("page", TIMES)
def test_nothing_else_is_a_time(page: str) -> None:
    assert len(found(page)) == len(TIMES[page])
