"""Several names of one source."""

from selon.fusion import roots_of
from selon.stored import Link, StoredClaim
from tests.fusion.build import article, figure


def keys(*claims: StoredClaim) -> list[str]:
    found = roots_of(claims, ())
    return [found[claim.id].key for claim in claims]


def test_a_name_whose_words_stand_in_a_fuller_one_is_that_one() -> None:
    one, two, three = keys(
        figure("x", article("a"), 14, 14, 14, source="Awa Diarra"),
        figure("y", article("b"), 15, 15, 15, source="la préfète Awa Diarra"),
        figure("z", article("c"), 16, 16, 16, source="Moussa Diarra"),
    )
    assert one == two != three


def test_an_office_alone_is_a_name_of_its_article_only() -> None:
    one, two, three = keys(
        figure("x", article("a"), 14, 14, 14, source="la préfète"),
        figure("y", article("a"), 15, 15, 15, source="la préfète Awa Diarra"),
        figure("z", article("b"), 16, 16, 16, source="la préfète"),
    )
    assert one == two != three


def test_nameless_sources_are_known_by_who_heard_them() -> None:
    nameless = Link(name="des policiers", kind="official", anonymous=True)
    heard = (Link(name="Agence Littorale", kind="media", actor="littorale"), nameless)
    here = figure("x", article("a", outlet="Le Quai"), 14, 14, 14).model_copy(update={"chain": heard})
    there = figure("y", article("b", outlet="La Vigie"), 14, 14, 14).model_copy(update={"chain": heard})
    alone = figure("z", article("c", outlet="La Vigie"), 14, 14, 14).model_copy(update={"chain": (nameless,)})
    one, two, three = keys(here, there, alone)
    assert one == two != three


def test_a_headline_has_the_root_of_the_figure_that_it_rounds() -> None:
    headline = figure("x", article("a", outlet="Le Quai"), None, None, 300)
    told = figure("y", article("a", outlet="Le Quai"), 292, None, 292, source="Awa Diarra")
    other = figure("z", article("a", outlet="Le Quai"), 213, None, 213)
    one, two, three = keys(headline, told, other)
    assert one == two != three
