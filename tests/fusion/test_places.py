"""How two places stand to each other."""

import pytest

from selon.fusion.places import standing
from selon.stored import StoredClaim
from tests.fusion.build import CITY, OTHER_QUARTER, QUARTER, Spot, article, event


def at(spot: Spot | None, **known: object) -> StoredClaim:
    return event("a", article("a"), place=spot).model_copy(update=known)


FAR = Spot("Vieux-Quai", 36.0, 50.0, "x:9", 1)


@pytest.mark.parametrize(
    ("one", "other", "same", "wider"),
    [
        (at(QUARTER), at(QUARTER), True, 0),
        (at(CITY), at(QUARTER), False, -1),
        (at(QUARTER), at(CITY), False, 1),
        (at(QUARTER), at(OTHER_QUARTER), False, 0),
        (at(QUARTER), at(FAR), False, 0),
        (at(CITY, place_kind="country"), at(FAR), False, -1),
    ],
)
def test_places_are_one_or_hold_each_other_or_lie_apart(
    one: StoredClaim, other: StoredClaim, same: bool, wider: int
) -> None:
    found = standing(one, other)
    assert (found.same, found.wider) == (same, wider)
    assert (found.score > 0) is (same or wider != 0)


def test_a_place_that_is_not_told_may_be_any_of_the_country() -> None:
    assert standing(at(None), at(QUARTER)).score == 0.5
    assert standing(at(None, country="FR"), at(QUARTER)).score == 0
