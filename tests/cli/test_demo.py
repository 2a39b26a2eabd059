"""The example pages, all the way from the bytes to the printed ledger."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from selon.cli import main
from selon.ledger import ClaimFilter, Ledger, StoredClaim

PAGES = Path(__file__).parents[2] / "examples" / "pages"
CHROME = (
    "cookies",
    "fictif",
    "fictive",
    "Lire aussi",
    "À lire aussi",
    "Partager",
    "Please Wait",
    "Mentions légales",
    "Publicité",
)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    result = CliRunner().invoke(main, ["add", str(PAGES), "--ledger", str(path)])
    assert result.output == "8 added, 0 there already, 0 not read\n"
    with Ledger(path) as ledger:
        yield ledger


def _figures(ledger: Ledger, **asked: object) -> set[tuple[int | None, int | None, str | None]]:
    found = ledger.claims(ClaimFilter(kind="figure", **asked))  # type: ignore[arg-type]
    return {(claim.low, claim.high, claim.outlet) for claim in found}


def _said(ledger: Ledger, words: str) -> StoredClaim:
    return next(claim for claim in ledger.claims() if words in claim.quote)


@pytest.mark.parametrize("path", sorted(PAGES.iterdir()), ids=lambda path: path.stem)
def test_no_chrome_is_read(demo: Ledger, path: Path) -> None:
    (text,) = [
        made.article.text for made in demo.readings() if Path(made.article.path or "").name == path.name
    ]
    assert not [word for word in CHROME if word in text]


def test_rival_tolls_stand_side_by_side(demo: Ledger) -> None:
    found = {(low, high) for low, high, _ in _figures(demo, measure="killed")}
    assert {(14, None), (19, 19), (None, 9), (31, 31)} <= found


def test_bounds_are_those_of_the_words(demo: Ledger) -> None:
    found = {(claim.low, claim.high, claim.best) for claim in demo.claims() if claim.measure}
    assert {(6000, 8000), (None, 2999), (41, None), (75, None)} <= {(low, high) for low, high, _ in found}
    assert (None, None, 500) in found


def test_a_quotation_that_goes_on_keeps_its_speaker(demo: Ledger) -> None:
    assert "Sidibé-Haïdara" in (_said(demo, "Nous reprendrons chaque village").source or "")


def test_hearsay_is_only_alleged(demo: Ledger) -> None:
    (strike,) = [
        claim for claim in demo.claims() if claim.kind == "event" and "aurait bombardé" in claim.quote
    ]
    assert (strike.status, strike.hearsay) == ("alleged", True)


def test_scare_quotes_quote_nobody(demo: Ledger) -> None:
    assert not [claim for claim in demo.claims(ClaimFilter(kind="statement")) if claim.text == "zone libérée"]


def test_a_stamp_of_capture_is_no_date_of_publication(demo: Ledger) -> None:
    (article,) = [article for article in demo.articles() if "l’étau se resserre" in article.title]
    assert article.published_to is not None
    assert article.published_to.isoformat() < "2025-09"


def test_a_denial_is_no_report(demo: Ledger) -> None:
    strikes = [
        claim
        for claim in demo.claims()
        if claim.outlet == "La Gazette du Cercle" and "bombardé" in claim.quote
    ]
    assert strikes
    assert {claim.status for claim in strikes} == {"denied"}
