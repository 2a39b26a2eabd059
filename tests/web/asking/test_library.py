"""The ledger as the pages ask it: counts, order, words, growth."""

from collections import Counter
from pathlib import Path

from selon.ledger import ClaimFilter, Ledger, StoredClaim
from selon.web.asking import Library, Selection


def test_facets_count_what_the_ledger_holds(library: Library) -> None:
    claims = library.ledger.claims()
    facets = {facet.name: dict(facet.counts) for facet in library.slice(Selection(), 5).facets}
    for name in ("kind", "event_kind", "measure", "status", "place", "country", "source", "outlet"):
        assert facets[name] == Counter(getattr(claim, name) for claim in claims if getattr(claim, name)), name


def test_a_facet_is_counted_as_if_its_own_choice_were_open(library: Library) -> None:
    facets = {facet.name: facet for facet in library.slice(Selection(measure="killed"), 5).facets}
    assert facets["measure"].chosen == "killed"
    assert len(facets["measure"].counts) > 1
    assert dict(facets["kind"].counts) == {"figure": dict(facets["measure"].counts)["killed"]}


def test_a_selection_finds_what_the_ledger_s_filter_finds(library: Library) -> None:
    asked = ClaimFilter(measure="killed", text="ansongo")
    found = library.claims(Selection(measure="killed", text="ansongo"))
    assert {claim.id for claim in found} == {claim.id for claim in library.ledger.claims(asked)}
    assert found


def test_an_actor_is_found_on_either_side_of_an_event(library: Library) -> None:
    patient = next(claim.patient for claim in library.ledger.claims() if claim.patient and not claim.agent)
    found = library.claims(Selection(actor=patient))
    assert found
    assert all(patient in (claim.agent, claim.patient) for claim in found)


def test_numbers_are_sorted_with_unknown_ones_last(library: Library) -> None:
    def number(claim: StoredClaim) -> int | None:
        return next((n for n in (claim.best, claim.low, claim.high) if n is not None), None)

    for sort, sign in (("number", 1), ("-number", -1)):
        found = [number(claim) for claim in library.claims(Selection.model_validate({"sort": sort}))]
        known = [n for n in found if n is not None]
        assert found[: len(known)] == sorted(known, key=lambda n: sign * n)


def test_pages_part_a_selection_without_loss(library: Library) -> None:
    whole = [claim.id for claim in library.claims(Selection())]
    parts = [claim.id for page in range(1, 20) for claim in library.slice(Selection(page=page), 10).claims]
    assert parts == whole
    assert [claim.id for claim in library.stream(Selection())] == whole


def test_days_take_the_publication_where_a_claim_tells_none(library: Library) -> None:
    day = library.ledger.claims()[-1].published_from
    assert day
    same = library.claims(Selection(since=day, until=day))
    asked = library.ledger.claims(ClaimFilter(since=day, until=day))
    assert {claim.id for claim in same} == {claim.id for claim in asked}


def test_a_decision_is_seen_at_once(ledger: Path) -> None:
    library = Library(ledger)
    claim = library.claims(Selection())[0]
    assert library.slice(Selection(decision="accept"), 5).total == 0
    with Ledger(ledger) as other:
        other.decide(claim.id, "accept", "Ana")
    assert [each.id for each in library.claims(Selection(decision="accept"))] == [claim.id]
    library.close()


def test_an_empty_ledger_has_no_claims(tmp_path: Path) -> None:
    library = Library(tmp_path / "empty.db")
    shown = library.slice(Selection(), 5)
    assert (shown.total, shown.claims) == (0, [])
    library.close()
