"""Claims of many articles side by side."""

from selon.cli.show.claims import claim_tables
from selon.ledger import Link, StoredClaim, flatten
from tests.cli.show.shown import shown
from tests.ledger.made import reading

(BASE,) = flatten(reading())
GOVERNOR = (Link(name="le gouverneur"),)


def _claim(**fields: object) -> StoredClaim:
    return BASE.model_copy(update=fields)


def _figure(low: int, outlet: str, chain: tuple[Link, ...], **fields: object) -> StoredClaim:
    source = chain[-1].name if chain else None
    return _claim(low=low, high=low, best=low, outlet=outlet, chain=chain, source=source, **fields)


def test_rival_figures_stand_under_each_other_smallest_first() -> None:
    text = shown(claim_tables([_figure(23, "Le Courrier", ()), _figure(14, "Sahel Matin", GOVERNOR)]))
    assert text.count("Killed · person") == 1
    assert text.index("14") < text.index("23")
    assert "Sahel Matin ← le gouverneur" in text


def test_one_sources_figure_in_two_outlets_is_one_row_with_both_chains() -> None:
    text = shown(
        claim_tables([_figure(14, "Le Courrier", GOVERNOR), _figure(14, "Sahel Matin", GOVERNOR)]), 120
    )
    assert text.count("●") == 1
    assert "Le Courrier ← le gouverneur" in text
    assert "Sahel Matin ← le gouverneur" in text
    assert text.count(BASE.id[:8]) == 2


def test_two_sources_of_the_same_figure_are_two_rows() -> None:
    rivals = [_figure(14, "Le Courrier", GOVERNOR), _figure(14, "Le Courrier", (Link(name="le maire"),))]
    assert shown(claim_tables(rivals)).count("●") == 2


def test_units_are_never_mixed() -> None:
    text = shown(claim_tables([_figure(14, "A", ()), _figure(5, "B", (), unit="family")]))
    assert "Killed · person" in text
    assert "Killed · family" in text


def test_events_and_statements_follow_the_figures() -> None:
    strike = _claim(
        kind="event", measure=None, event_kind="air_strike", text="un avion a frappé", status="denied"
    )
    said = _claim(kind="statement", measure=None, text="tout va bien")
    text = shown(claim_tables([said, strike, BASE]))
    assert text.index("Killed · person") < text.index("Air strike") < text.index("Statement")
    assert "denied" in text


def test_claims_are_counted_below() -> None:
    assert shown(claim_tables([BASE])).endswith("1 claim · 1 article · 1 source\n")
    assert shown(claim_tables([])).strip() == "0 claims · 0 articles · 0 sources"


def test_no_line_is_wider_than_the_page() -> None:
    long = _claim(text="mot " * 60, outlet="Un outlet au nom très long", place="Ménaka-sur-Fleuve")
    for width in (60, 80, 120):
        assert max(len(line) for line in shown(claim_tables([long, BASE]), width).splitlines()) <= width
