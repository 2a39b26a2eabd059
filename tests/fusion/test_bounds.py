"""Whether two figures can both be true."""

import pytest

from selon.fusion.bounds import Bounds, bounds
from tests.fusion.build import article, figure


@pytest.mark.parametrize(
    ("a", "b", "disjoint"),
    [
        ((14, 14), (15, 15), True),
        ((14, None), (15, 15), False),
        ((None, 2999), (3000, 3000), True),
        ((None, None), (3, 3), False),
    ],
)
def test_intervals_are_disjoint_only_where_no_number_fits_both(
    a: tuple[int | None, int | None], b: tuple[int | None, int | None], disjoint: bool
) -> None:
    assert Bounds(*a).disjoint(Bounds(*b)) is disjoint
    assert Bounds(*b).disjoint(Bounds(*a)) is disjoint


def test_about_five_hundred_allows_some_more_and_some_less() -> None:
    about = bounds(figure("f", article("a"), None, None, 500))
    assert not about.disjoint(Bounds(480, 480))
    assert about.disjoint(Bounds(900, None))
