"""A ledger that grows comes to the incidents that fusion finds all at once, however it grows."""

import random
from collections.abc import Iterable

import pytest

from selon.fusion import Incident, Ties, incidents
from selon.ledger import Ledger
from selon.model import Reading
from tests.ledger.crowd import anew, made

Groups = list[list[str]]


def groups(found: Iterable[Incident]) -> Groups:
    return sorted(sorted(f"{claim.id} {claim.outlet}" for claim in one.claims) for one in found)


def at_once(ledger: Ledger) -> Groups:
    """What fusion makes of the ledger's claims and of what people decided."""
    last = {(tie.claim, tie.other): tie.tie for tie in ledger.ties()}
    ties = Ties(
        together=frozenset(pair for pair, way in last.items() if way == "together"),
        apart=frozenset(pair for pair, way in last.items() if way == "apart"),
    )
    return groups(incidents(ledger.claims(), ties))


def shuffled(count: int, seed: int) -> tuple[list[Reading], random.Random]:
    chance, readings = random.Random(seed), made(count, seed)
    chance.shuffle(readings)
    return readings, chance


@pytest.mark.parametrize("seed", range(5))
def test_incidents_are_those_of_fusion_after_each_article(seed: int) -> None:
    readings, _ = shuffled(30, seed)
    with Ledger(":memory:") as ledger:
        for number, one in enumerate(readings):
            ledger.add(one)
            if number % 5 == 4:
                assert groups(ledger.incidents()) == at_once(ledger)


@pytest.mark.parametrize("seed", range(3))
def test_newer_readings_and_decisions_keep_to_the_same_law(ledger: Ledger, seed: int) -> None:
    readings, chance = shuffled(30, seed)
    for number, one in enumerate(readings):
        ledger.add(one)
        if number % 4 == 3:
            ledger.add(anew(chance.choice(readings[: number + 1]), chance))
        if number % 7 == 6:
            one_id, other_id = chance.sample(sorted({claim.id for claim in ledger.claims()}), 2)
            ledger.tie(one_id, other_id, chance.choice(("together", "apart", "undecided")), "Ana")
    assert groups(ledger.incidents()) == at_once(ledger)


@pytest.mark.parametrize("seed", range(3))
def test_many_at_once_come_to_the_same_as_one_by_one(ledger: Ledger, seed: int) -> None:
    readings, chance = shuffled(30, seed)
    readings += [anew(one, chance) for one in readings[:6]]
    assert ledger.add_all(readings[:20]) == 20
    assert ledger.add_all(readings[10:]) == len(readings) - 20
    with Ledger(":memory:") as single:
        for one in readings:
            single.add(one)
        assert groups(ledger.incidents()) == groups(single.incidents()) == at_once(single)
        assert ledger.claims() == single.claims()


def test_all_readings_are_added_or_none(ledger: Ledger) -> None:
    def broken() -> Iterable[Reading]:
        yield from made(3, 1)
        raise OSError("the page is gone")

    with pytest.raises(OSError, match="the page is gone"):
        ledger.add_all(broken())
    assert ledger.articles() == []
