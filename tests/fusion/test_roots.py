"""Who stands at the far end of a chain, and of a copy."""

from selon.fusion import lineage, root_of
from tests.fusion.build import article, figure

TEXT = (
    "Quatorze dockers ont été tués mardi dans le bombardement des entrepôts de Vieux-Quai.\n\n"
    "La capitainerie a fermé le chenal à tous les navires de commerce jusqu'à nouvel ordre."
)
SPAN = (0, TEXT.index("\n"))


def test_the_last_of_the_chain_is_the_root() -> None:
    root = root_of(figure("a", article("a", outlet="Le Quai"), 14, 14, 14, source="Le gouverneur"), (), {})
    assert (root.name, root.named) == ("Le gouverneur", True)


def test_equal_names_are_one_root_whatever_their_capitals() -> None:
    upper = figure("a", article("a"), 14, 14, 14, source="Le Gouverneur")
    lower = figure("b", article("b"), 14, 14, 14, source="le gouverneur")
    assert root_of(upper, (), {}).key == root_of(lower, (), {}).key


def test_an_article_of_its_own_voice_goes_back_to_its_outlet_or_the_agency_it_credits() -> None:
    plain = figure("a", article("a", outlet="Le Quai"), 14, 14, 14)
    wired = figure("b", article("b", outlet="Le Quai", credited=("Agence Littorale",)), 14, 14, 14)
    assert root_of(plain, (), {}).name == "Le Quai"
    assert root_of(wired, (), {}).name == "Agence Littorale"


def test_a_copy_that_dropped_its_source_goes_back_to_the_source_of_its_origin() -> None:
    first = article("a", TEXT, outlet="Agence Littorale", published="2031-04-02")
    second = article("b", TEXT, outlet="Le Quai", published="2031-04-03")
    said = figure("x", first, 14, 14, 14, source="le gouverneur", span=SPAN)
    bare = figure("y", second, 14, 14, 14, span=SPAN)
    claims = {("a", "Agence Littorale"): [said], ("b", "Le Quai"): [bare]}
    assert root_of(bare, lineage([first, second]), claims) == root_of(said, (), {})
