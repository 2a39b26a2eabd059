"""True date by lineage."""

import datetime as dt

from selon.fusion import lineage
from selon.fusion.dating import dated
from selon.model import Article, Publication
from tests.fusion.build import article

TEXT = (
    "Quatorze dockers ont été tués mardi dans le bombardement des entrepôts de Vieux-Quai.\n\n"
    "La capitainerie a fermé le chenal à tous les navires de commerce jusqu'à nouvel ordre."
)
AGENCY = article("a", TEXT, outlet="Agence Littorale", published="2031-04-02")
COPY = article("b", TEXT, "Le Quai", ("2031-03-01", "2031-12-31"), credited=("Agence Littorale",))


def of(one: Article, *others: Article) -> Publication:
    known = {(each.id, each.outlet or ""): each.published for each in (one, *others)}
    return dated(one.published, (one.id, one.outlet or ""), lineage([one, *others]), known)


def test_a_copy_is_no_older_than_its_origin_and_the_evidence_says_why() -> None:
    found = of(COPY, AGENCY)
    assert (found.earliest, found.latest) == (dt.date(2031, 4, 2), dt.date(2031, 12, 31))
    assert "copies Agence Littorale" in found.evidence[-1].why


def test_an_origin_is_no_younger_than_its_copy() -> None:
    open_ended = article("a", TEXT, "Agence Littorale", ("2031-03-01", "2031-12-31"))
    copied = article("b", TEXT, "Le Quai", "2031-04-05", credited=("Agence Littorale",))
    assert of(open_ended, copied).latest == dt.date(2031, 4, 5)


def test_a_guessed_direction_moves_no_date() -> None:
    unknown = article("b", TEXT, "Le Quai", ("2031-03-01", "2031-12-31"))
    assert of(unknown, AGENCY) == unknown.published
