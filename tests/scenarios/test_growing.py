"""A ledger that grows article by article comes to what fusion finds all at once."""

import datetime as dt
import random

import pytest

from selon.fusion import Ties, incidents
from selon.ledger import Ledger
from selon.model import Publication, Reading
from tests.scenarios.stage import readings

SCENARIOS = ("rising_toll", "governor_and_agency", "army_and_witnesses", "denial", "dispatch", "two_towns")


def groups(found: object) -> list[list[str]]:
    return sorted(sorted(claim.id for claim in incident.claims) for incident in found)  # type: ignore[attr-defined]


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_adding_changes_nothing(seed: int) -> None:
    pages = [reading for scenario in SCENARIOS for reading in readings(scenario).values()]
    random.Random(seed).shuffle(pages)
    with Ledger(":memory:") as ledger:
        for reading in pages:
            ledger.add(reading)
        for reading in pages[:3]:
            ledger.add(reading.model_copy(update={"reader": "a newer one"}))
        assert groups(ledger.incidents()) == groups(incidents(ledger.claims()))


@pytest.mark.parametrize("seed", range(2))
def test_texts_printed_again_days_later_stay_in_their_incidents(seed: int) -> None:
    pages = [reading for scenario in SCENARIOS for reading in readings(scenario).values()]
    pages += [_reprinted(reading) for reading in pages[::2]]
    random.Random(seed).shuffle(pages)
    with Ledger(":memory:") as ledger:
        for reading in pages:
            ledger.add(reading)
        found = list(ledger.incidents())
        assert groups(found) == groups(incidents(ledger.claims()))
        assert [ledger.incident(each.id).id for each in found] == [each.id for each in found]


def _reprinted(reading: Reading) -> Reading:
    """The same text in another outlet, three weeks later, by a reader to whom only that date is known."""
    day = (reading.article.published.latest or dt.date.max) + dt.timedelta(21)
    printed = {"outlet": "Le Bulletin", "published": Publication(earliest=day, latest=day)}
    claims = [
        claim.model_copy(update={"start": None, "end": None, "chain": ("Le Bulletin", *claim.chain[1:])})
        for claim in reading.claims
    ]
    article = reading.article.model_copy(update=printed | {"capture": f"again {reading.article.id}"})
    return reading.model_copy(update={"article": article, "claims": tuple(claims)})


@pytest.mark.parametrize("seed", range(3))
def test_decisions_hold_through_readings(seed: int) -> None:
    pages = [reading for scenario in SCENARIOS for reading in readings(scenario).values()]
    random.Random(seed).shuffle(pages)
    with Ledger(":memory:") as ledger:
        for reading in pages[:12]:
            ledger.add(reading)
        found = [incident for incident in ledger.incidents() if len(incident.events) > 1]
        split, joined = found[0].events[:2], (found[0].events[0], found[-1].events[0])
        ledger.tie(split[0].id, split[1].id, "apart", "Ana")
        ledger.tie(joined[0].id, joined[1].id, "together", "Ana")
        for reading in pages[12:]:
            ledger.add(reading)
        for reading in pages[:12]:
            ledger.add(reading.model_copy(update={"reader": "a newer one"}))
        group = {claim.id: incident.id for incident in ledger.incidents() for claim in incident.events}
        assert group[split[0].id] != group[split[1].id]
        assert group[joined[0].id] == group[joined[1].id]
        ties = Ties(
            together=frozenset({tuple(sorted(claim.id for claim in joined))}),  # type: ignore[arg-type]
            apart=frozenset({tuple(sorted(claim.id for claim in split))}),  # type: ignore[arg-type]
        )
        assert groups(ledger.incidents()) == groups(incidents(ledger.claims(), ties))
