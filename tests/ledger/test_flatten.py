"""Claims with all that their reading knows."""

from selon.ledger import Link, flatten
from selon.model import Reading
from tests.ledger.made import article, reading

AGENCY = Link(name="Agence du Fleuve", kind="media", actor="agence-du-fleuve")
OFFICER = Link(name="un officier", kind="official", anonymous=True)


def _with(made: Reading, **claim: object) -> Reading:
    return made.model_copy(update={"claims": (made.claims[0].model_copy(update=claim),)})


def test_the_chain_leaves_the_outlet_out() -> None:
    (claim,) = flatten(reading())
    assert claim.chain == (AGENCY, OFFICER)
    assert claim.outlet == "Sahel Matin"


def test_an_outlet_that_is_unknown_does_not_shorten_the_chain() -> None:
    (claim,) = flatten(reading(article(outlet=None)))
    assert claim.chain == (AGENCY, OFFICER)


def test_a_claim_without_an_attribution_keeps_the_names_of_its_chain() -> None:
    made = _with(reading(), attribution=None, chain=("Sahel Matin", "un officier", "le maire"))
    assert flatten(made)[0].chain == (OFFICER, Link(name="le maire"))


def test_a_claim_without_a_chain_takes_its_attributions_sources() -> None:
    assert flatten(_with(reading(), chain=()))[0].chain == (AGENCY, OFFICER)


def test_the_articles_own_voice_has_no_source() -> None:
    (claim,) = flatten(_with(reading(), attribution=None, chain=("Sahel Matin",)))
    assert claim.chain == ()
    assert claim.source is None


def test_an_event_has_its_kind_and_no_bounds() -> None:
    (claim,) = flatten(_with(reading(), kind="event", event="e1", figure=None))
    assert (claim.event_kind, claim.measure, claim.low) == ("clash", None, None)


def test_a_place_is_found_by_its_name_where_the_mention_is_not_known() -> None:
    (claim,) = flatten(_with(reading(), place_span=None))
    assert (claim.country, claim.lat) == ("ML", 15.92)


def test_the_quote_joins_the_evidence() -> None:
    start = len(article().title) + 2
    (claim,) = flatten(_with(reading(), evidence=((start, start + 5), (start + 6, start + 11))))
    assert claim.quote == "Douze … morts"
