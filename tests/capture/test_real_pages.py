"""The two captured pages that lie beside the checkout, against their clean text."""

import datetime as dt
from pathlib import Path

import pytest

import selon
from selon import Article

SHARED = Path(__file__).parents[3] / "shared"
CLEAN = {"000_273aa31ea4d6398b": "al-anbar", "003_8bc0c6ad7db0b1d0": "3000-combattants"}

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="no shared pages beside the checkout")


def page(name: str) -> Article:
    return selon.open_article(SHARED / "pages" / f"{name}.txt")


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", CLEAN)
def test_the_frame_is_gone_and_the_title_stands_once(name: str) -> None:
    expected = (SHARED / "gold" / "texts" / f"{CLEAN[name]}.txt").read_text(encoding="utf-8")
    assert squeezed(page(name).text) == squeezed(expected)


def test_source_lines_become_credits() -> None:
    assert page("000_273aa31ea4d6398b").credits == ("Al-Alam", "AFP")
    assert page("003_8bc0c6ad7db0b1d0").credits == ("agences", "rédaction")


@pytest.mark.parametrize(
    "path", sorted((SHARED / "gold" / "texts").glob("*.txt")), ids=lambda path: path.stem
)
def test_a_text_that_is_clean_already_stays_whole(path: Path) -> None:
    assert squeezed(selon.open_article(path).text) == squeezed(path.read_text(encoding="utf-8"))


def test_the_day_of_the_first_page() -> None:
    published = page("000_273aa31ea4d6398b").published
    assert published.earliest is not None
    assert published.latest is not None
    assert dt.date(2015, 5, 18) <= published.earliest <= published.latest <= dt.date(2015, 5, 24)
    stamp = next(evidence for evidence in published.evidence if "Timing" in evidence.text)
    assert "not when it was published" in stamp.why


def test_the_days_of_the_second_page() -> None:
    published = page("003_8bc0c6ad7db0b1d0").published
    assert published.earliest is not None
    assert published.latest is not None
    assert dt.date(2017, 10, 10) <= published.earliest <= published.latest <= dt.date(2018, 4, 30)
    banner = next(evidence for evidence in published.evidence if "2024" in evidence.text and evidence.span)
    assert "not published then" in banner.why
