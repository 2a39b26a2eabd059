"""Every figure of the example pages and of the example cluster of reports, one by one."""

import json
from pathlib import Path

import pytest

from tests.reading.figures.reader import read_text, row

SHARED = Path(__file__).parents[4] / "shared"
PAGES = SHARED / "pages"
CLUSTER = SHARED / "clusters" / "karrada"

ANBAR = [
    ("Des milliers de familles", "2000/-/-", "displaced", "family"),
    ("des dizaines de personnes", "20/-/-", "killed", "person"),
    ("Des milliers de familles", "2000/-/-", "displaced", "family"),
    ("Le nombre de prisonniers", "-/-/-", "released", "person"),
    ("Environ 500 personnes", "-/-/500", "killed", "person"),
    ("8.000 personnes", "8000/8000/8000", "displaced", "person"),
    ("des milliers de civils", "2000/-/-", "displaced", "person"),
]
AT_MOST = ("3.000 combattants au maximum", "-/3000/3000", "present", "person")
FEWER = ("moins de 3.000 combattants", "-/2999/3000", "present", "person")


@pytest.mark.skipif(not PAGES.exists(), reason="the example pages are not here")
@pytest.mark.parametrize(
    ("page", "expected"),
    [("000_273aa31ea4d6398b.txt", ANBAR), ("003_8bc0c6ad7db0b1d0.txt", [*[AT_MOST] * 4, FEWER])],
)
def test_reads_every_figure_of_the_example_pages(page: str, expected: list[tuple[str, ...]]) -> None:
    found = [row(figure) for figure in read_text((PAGES / page).read_text(encoding="utf-8"))]
    assert [figure[1:] for figure in found] == [figure[1:] for figure in expected]
    assert all(got[0].startswith(want[0]) for got, want in zip(found, expected, strict=True))


def cluster() -> list[dict[str, object]]:
    if not CLUSTER.exists():
        return []
    reports: list[dict[str, object]] = json.loads((CLUSTER / "gold.json").read_text(encoding="utf-8"))[
        "reports"
    ]
    return reports


@pytest.mark.skipif(not CLUSTER.exists(), reason="the example cluster is not here")
@pytest.mark.parametrize("report", cluster(), ids=lambda report: str(report["id"]))
def test_reads_every_figure_of_the_example_cluster(report: dict[str, object]) -> None:
    found = read_text((CLUSTER / str(report["standin"])).read_text(encoding="utf-8"))
    read = [(f.low, f.high, f.best, f.measure, f.unit) for f in found]
    for want in report["figures"]:  # type: ignore[attr-defined]
        low = want["low"]
        if want["anchor"].startswith("une vingtaine"):
            low = 20  # the reports say "at least" before it, which the anchor leaves out
        assert (low, want["high"], want["best"], want["measure"], want["unit"]) in read, want["anchor"]
