"""Figures of one measure side by side: one point a root, how they stand to each other, one line for all."""

import pytest

from selon.fusion import RULES, Series, roots_of, series, summary
from selon.stored import StoredClaim
from tests.fusion.build import OTHER_QUARTER, article, figure

MONDAY = article("monday", outlet="Le Quai", published="2031-04-02")
TUESDAY = article("tuesday", outlet="La Vigie", published="2031-04-03")


def one(*claims: StoredClaim) -> Series:
    (found,) = series(claims, roots_of(claims, ()))
    return found


def ways(found: Series) -> list[str]:
    return [relation.way for relation in found.relations]


def test_one_figure_of_one_root_in_two_outlets_is_one_point() -> None:
    found = one(
        figure("a", MONDAY, 14, 14, 14, source="le gouverneur"),
        figure("b", TUESDAY, 14, 14, 14, source="Le gouverneur"),
    )
    (point,) = found.points
    assert point.articles == ("monday", "tuesday")
    assert point.chains == (("Le Quai", "le gouverneur"), ("La Vigie", "Le gouverneur"))


def test_a_later_figure_of_the_same_root_supersedes_the_earlier_one() -> None:
    found = one(
        figure("a", MONDAY, 14, 14, 14, source="le gouverneur"),
        figure("b", TUESDAY, 19, 19, 19, source="le gouverneur"),
    )
    (relation,) = found.relations
    assert (relation.way, relation.left, relation.right) == ("supersedes", 1, 0)


def test_disjoint_figures_of_one_day_from_two_roots_contradict_each_other() -> None:
    found = one(
        figure("a", MONDAY, 14, 14, 14, source="le gouverneur"),
        figure("b", MONDAY, 40, 40, 40, source="la rébellion"),
    )
    (relation,) = found.relations
    assert relation.way == "contradicts"
    assert "le gouverneur against la rébellion" in relation.reason


def test_figures_whose_bounds_meet_do_not_contradict() -> None:
    assert ways(
        one(
            figure("a", MONDAY, 14, None, 14, source="le gouverneur"),
            figure("b", MONDAY, 40, 40, 40, source="la rébellion"),
        )
    ) == ["agrees"]


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (figure("b", MONDAY, 3, 3, 3, source="b", place=OTHER_QUARTER), "different places"),
        (figure("b", MONDAY, 3, 3, 3, source="b", part_of="f1"), "part of a whole"),
        (figure("b", TUESDAY, 3, 3, 3, source="b"), "different days"),
    ],
)
def test_figures_that_count_other_things_differ_and_the_reason_is_said(
    other: StoredClaim, reason: str
) -> None:
    found = one(figure("a", MONDAY, 14, 14, 14, source="a"), other)
    (relation,) = found.relations
    assert relation.way == "differs"
    assert reason in relation.reason


def test_families_and_persons_are_never_one_series() -> None:
    claims = (
        figure("a", MONDAY, 300, 300, 300, measure="displaced"),
        figure("b", MONDAY, 60, 60, 60, measure="displaced", unit="family"),
    )
    assert [(found.measure, found.unit) for found in series(claims, roots_of(claims, ()))] == [
        ("displaced", "family"),
        ("displaced", "person"),
    ]


RIVALS = (
    figure("a", MONDAY, 14, 14, 14, source="le gouverneur"),
    figure("b", TUESDAY, 19, 19, 19, source="le gouverneur"),
    figure("c", TUESDAY, 40, None, 40, source="la rébellion"),
    figure("d", TUESDAY, 19, 19, 19, source="l'hôpital"),
)


@pytest.mark.parametrize(("rule", "best"), [("latest", None), ("lowest", 19), ("majority", 19)])
def test_a_summary_follows_its_rule_and_states_it(rule: str, best: int | None) -> None:
    line = summary(one(*RIVALS), rule)
    assert (line.low, line.best, line.high) == (19, best, 40)
    assert (line.rule, line.stated) == (rule, RULES[rule][0])
