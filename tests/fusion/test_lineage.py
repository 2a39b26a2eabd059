"""Which article was copied from which, and how the direction is known."""

from selon.fusion import lineage
from tests.fusion.build import article

DISPATCH = (
    "Au moins douze pêcheurs ont disparu après le naufrage de leur bateau au large de Vieux-Quai.\n\n"
    "Les garde-côtes ont repris leurs recherches dans la matinée malgré une mer très forte.\n\n"
    "Le gouverneur a réclamé l'envoi d'un hélicoptère de l'armée de terre pour survoler la zone."
)
REWORDED = (
    "Le bateau de douze pêcheurs au moins, disparus depuis, a fait naufrage au large de Vieux-Quai.\n\n"
    "Malgré une mer très forte, les recherches des garde-côtes ont repris dans la matinée.\n\n"
    "L'envoi d'un hélicoptère de l'armée pour survoler la zone a été réclamé par le gouverneur."
)
OTHER = (
    "Le parlement a voté hier soir le budget de la défense après deux jours de débats houleux.\n\n"
    "L'opposition a quitté la salle avant le scrutin en dénonçant un passage en force."
)


def edges(*articles: object) -> list[tuple[str, str, str, bool]]:
    return [(e.origin, e.copy, e.extent, e.certain) for e in lineage(articles)]  # type: ignore[arg-type]


def test_a_whole_copy_goes_from_the_earlier_to_the_later_article() -> None:
    first = article("b", DISPATCH, published="2031-04-02")
    second = article("a", DISPATCH, published="2031-04-03")
    assert edges(first, second) == [("b", "a", "whole", True)]


def test_a_copy_that_names_no_agency_and_rewords_every_sentence_is_found() -> None:
    first = article("b", DISPATCH, published="2031-04-02")
    second = article("a", REWORDED, published="2031-04-03")
    assert edges(first, second) == [("b", "a", "reworded", True)]


def test_a_dispatch_inside_a_longer_article_is_a_partial_copy() -> None:
    first = article("a", DISPATCH, published="2031-04-02")
    second = article("b", OTHER + "\n\n" + DISPATCH, published="2031-04-02", credited=("Agence Littorale",))
    credited = first.model_copy(update={"outlet": "Agence Littorale"})
    assert edges(credited, second) == [("a", "b", "partial", True)]


def test_a_credit_line_outweighs_a_date() -> None:
    first = article("a", DISPATCH, outlet="Agence Littorale", published="2031-04-04")
    second = article("b", DISPATCH, published="2031-04-02", credited=("Agence Littorale",))
    (edge,) = lineage([first, second])
    assert (edge.origin, edge.why) == ("a", ("the copy credits Agence Littorale",))


def test_pages_of_one_site_are_ordered_by_their_number() -> None:
    first = article("b", DISPATCH, url="https://exemple.test/a/103344.html", published="2031-04-02")
    second = article("a", DISPATCH, url="https://exemple.test/b/103391.html", published="2031-04-02")
    assert edges(first, second) == [("b", "a", "whole", True)]


def test_where_nothing_tells_the_direction_the_edge_says_so() -> None:
    (edge,) = lineage([article("a", DISPATCH), article("b", DISPATCH)])
    assert not edge.certain
    assert edge.why == ("no date, credit or address tells which came first",)


def test_two_articles_that_only_quote_the_same_speech_are_no_copies() -> None:
    speech = "« Nous ne céderons pas un mètre de ce rivage à ceux qui nous bombardent depuis trois semaines »"
    first = article(
        "a", f"Le chef rebelle s'est exprimé devant ses troupes à l'aube.\n\n{speech}, a-t-il lancé."
    )
    second = article(
        "b", f"Discours martial au nord du pays mardi soir.\n\n{speech}, a promis le commandant."
    )
    assert edges(first, second) == []


def test_unrelated_articles_have_no_edge() -> None:
    assert edges(article("a", DISPATCH), article("b", OTHER)) == []


def test_of_two_like_origins_the_one_that_explains_the_copy_is_kept() -> None:
    first = article("a", DISPATCH, published="2031-04-01")
    second = article("b", DISPATCH, published="2031-04-02")
    third = article("c", DISPATCH, published="2031-04-03")
    assert edges(first, second, third) == [("a", "b", "whole", True), ("a", "c", "whole", True)]
