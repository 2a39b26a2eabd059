"""What a copy made of its origin."""

from selon.fusion import lineage
from selon.fusion.changes import changes
from tests.fusion.build import article

ORIGIN = (
    "Selon le préfet, les hommes du Front du Nord ont incendié douze barques de pêche au mouillage.\n\n"
    "La capitainerie a fermé le chenal à tous les navires de commerce jusqu'à nouvel ordre.\n\n"
    "Les familles des pêcheurs ont passé la nuit dans le gymnase de l'école communale."
)
COPY = (
    "Les hommes du groupe « Nordistes » ont incendié douze barques de pêche au mouillage.\n\n"
    "La capitainerie a fermé le chenal à tous les navires de commerce jusqu'à nouvel ordre.\n\n"
    "Le marché aux poissons restera fermé pendant toute la semaine de deuil municipal."
)


def test_sentences_labels_and_lost_sources_are_told() -> None:
    origin, copy = article("a", ORIGIN, "Le Quai", "2031-04-02"), article("b", COPY, "La Vigie", "2031-04-03")
    (edge,) = lineage([origin, copy])
    found = changes(edge, ORIGIN, COPY, ["le préfet"])
    assert [sentence.change for sentence in found.sentences] == ["reworded", "same", "added", "dropped"]
    assert ("Front du Nord", "groupe « Nordistes »") in found.labels
    assert found.left_out == ("le préfet",)


def test_two_reports_of_one_statement_are_no_copies() -> None:
    one = "Le gouverneur a déclaré lundi que trois mille habitants avaient fui le port depuis dimanche."
    two = "Trois mille habitants ont fui le port depuis dimanche, a affirmé lundi le gouverneur."
    assert lineage([article("a", one), article("b", two)]) == ()


def test_a_toll_brought_up_to_date_is_no_copy_of_the_older_one() -> None:
    line = "Le bombardement des entrepôts du port a fait {} morts parmi les dockers de nuit, selon le préfet."
    assert lineage([article("a", line.format(14)), article("b", line.format(19))]) == ()
