"""Decisions on claims."""

import datetime as dt

import pytest

from selon.errors import LedgerUnavailable, NotInLedger
from selon.ledger import Ledger
from tests.ledger.made import reading

NOON = dt.datetime(2024, 3, 12, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=2)))


def test_decisions_add_up_in_order(ledger: Ledger) -> None:
    made = reading()
    ledger.add(made)
    claim = made.claims[0].id
    ledger.decide(claim, "accept", "Ana", at=NOON)
    ledger.decide(claim, "reject", "Ben", note="read again", at=NOON)
    found = [(each.verdict, each.who, each.note, each.at) for each in ledger.decisions(claim)]
    assert found == [("accept", "Ana", "", NOON), ("reject", "Ben", "read again", NOON)]
    assert ledger.decisions() == ledger.decisions(claim)


def test_a_decision_names_the_whole_id(ledger: Ledger) -> None:
    made = reading()
    ledger.add(made)
    assert ledger.decide(made.claims[0].id[:5], "correct", "Ana").claim == made.claims[0].id


def test_a_decision_outlives_a_newer_reading(ledger: Ledger) -> None:
    made = reading()
    ledger.add(made)
    ledger.decide(made.claims[0].id, "accept", "Ana")
    ledger.add(reading(reader="selon 0.2.0"))
    assert [each.claim for each in ledger.decisions()] == [ledger.claims()[0].id]


def test_an_unknown_claim_cannot_be_decided_on(ledger: Ledger) -> None:
    with pytest.raises(NotInLedger, match="SELON-E304: no claim nothing"):
        ledger.decide("nothing", "accept", "Ana")


@pytest.mark.parametrize("change", ["DELETE FROM decisions", "UPDATE decisions SET verdict = 'reject'"])
def test_a_decision_cannot_be_changed(ledger: Ledger, change: str) -> None:
    made = reading()
    ledger.add(made)
    ledger.decide(made.claims[0].id, "accept", "Ana")
    with pytest.raises(LedgerUnavailable, match="decisions only grow"), ledger._store.writes() as connection:
        connection.exec_driver_sql(change)
