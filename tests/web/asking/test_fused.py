"""Incidents, lineage and sources of a neighbourhood."""

import pytest

from selon.errors import NotInLedger
from selon.ledger import StoredClaim
from selon.web.asking import Library, Selection
from selon.web.asking.citing import records
from selon.web.asking.fused.gathering import family_of, incident_of, incidents_of


def test_the_incident_of_a_claim_holds_it_and_other_outlets(library: Library, attack: StoredClaim) -> None:
    found = incident_of(library, attack.id)
    assert attack.id in {claim.id for claim in found.incident.claims}
    assert len({claim.outlet for claim in found.incident.claims}) > 3
    assert any(each.measure == "killed" for each in found.series)


def test_every_claim_of_an_incident_has_a_root(library: Library, attack: StoredClaim) -> None:
    found = incident_of(library, attack.id)
    assert {claim.id for claim in found.incident.claims} <= set(found.roots)


def test_a_reworded_dispatch_is_found_beside_its_origin(library: Library, attack: StoredClaim) -> None:
    family = family_of(library, attack.article)
    pairs = {(edge.origin_outlet, edge.copy_outlet) for edge in family.edges}
    assert ("Agence du Fleuve", "Le Courrier de la Boucle") in pairs


def test_a_statement_has_no_incident(library: Library) -> None:
    statement = library.claims(Selection(kind="statement"))[0]
    with pytest.raises(NotInLedger, match="belongs to no incident"):
        incident_of(library, statement.id)


def test_a_claim_that_is_not_there_has_no_incident(library: Library) -> None:
    with pytest.raises(NotInLedger):
        incident_of(library, "c0")


def test_incidents_of_a_selection_are_of_its_events(library: Library) -> None:
    asked = Selection(event_kind="air_strike")
    found, total = incidents_of(library, asked, 50)
    struck = {claim.id for claim in library.claims(asked)}
    assert len(found) == total
    assert found
    assert all(struck & {claim.id for claim in each.claims} for each in found)


def test_incidents_come_in_pages(library: Library) -> None:
    whole, total = incidents_of(library, Selection(), 1000)
    parts = [each.id for page in range(1, 12) for each in incidents_of(library, Selection(page=page), 3)[0]]
    assert len(whole) == total
    assert sorted(parts) == sorted(each.id for each in whole)


def test_a_source_s_record_tells_who_cites_it(library: Library, killed: StoredClaim) -> None:
    record = records(library)[killed.chain[-1].name]
    assert "Agence du Fleuve" in dict(record.citing)
    assert record.ultimate > 0
    assert record.first == record.last or record.first < record.last  # type: ignore[operator]


def test_records_count_every_chain(library: Library) -> None:
    claims = library.ledger.claims()
    for name, record in records(library).items():
        named = [c for c in claims if name == c.outlet or name in {link.name for link in c.chain}]
        assert record.claims == len(named), name
