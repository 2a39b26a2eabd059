"""Sources that point back, the outlet that a speaker goes on talking to, and the bodies behind counts."""

import pytest

import selon
from selon.model import Article, Attribution

MILITARY = (
    "« Les rebelles ont quitté Melba », a déclaré à Reuters une source militaire. "
    "« Il y a des morts », a ajouté la source.\n\n"
)


def attributions(text: str) -> tuple[Attribution, ...]:
    """The attributions of a report with a headline of its own."""
    whole = f"Combats à Melba\n\n{text}"
    return selon.read(Article(id="t", title="Combats à Melba", language="fr", text=whole)).attributions


def names(attribution: Attribution) -> list[str]:
    return [source.name for source in attribution.sources]


def test_the_same_source_is_the_one_that_spoke_last() -> None:
    text = MILITARY + (
        "Un habitant de Melba a raconté que les éleveurs avaient fui. "
        "Des dizaines de maisons ont brûlé, selon cette même source."
    )
    last = attributions(text)[-1]
    assert names(last) == ["Un habitant de Melba"]
    assert last.sources[-1].anonymous


def test_a_pronoun_inside_an_adjunct_is_the_last_speaker() -> None:
    text = (
        "Le porte-parole de l'armée, Karim Oudal, indique que dix rebelles ont attaqué le pont. "
        "À l'en croire, ces tirs n'ont fait aucun dégât."
    )
    assert names(attributions(text)[-1]) == ["Karim Oudal"]


def test_who_goes_on_talking_talks_to_the_same_outlet() -> None:
    first, second = attributions(MILITARY)
    assert names(first) == ["Reuters", "une source militaire"]
    assert names(second) == ["Reuters", "une source militaire"]


def test_another_speaker_is_not_put_before_the_outlet_of_the_first() -> None:
    text = MILITARY + "« Nous restons sur place », a ajouté le maire de Melba, Haroun Tadjer."
    assert names(attributions(text)[-1]) == ["Haroun Tadjer"]


def test_a_count_is_named_by_the_body_that_makes_it() -> None:
    text = "Au moins 52 personnes ont péri, selon un nouveau bilan du ministère de la Santé."
    (only,) = attributions(text)
    assert only.sources[-1].kind == "government"
    assert "ministère de la Santé" in only.sources[-1].name
    assert "bilan" not in only.sources[-1].name


def test_a_report_that_speaks_by_itself_stays_a_document() -> None:
    text = "Au moins 52 personnes ont péri, selon un rapport du ministère de la Santé."
    assert attributions(text)[-1].sources[-1].kind == "document"


def test_what_could_have_happened_is_no_hearsay() -> None:
    text = "Le maire a condamné cet acte qui aurait pu mettre fin à la trêve de Melba."
    assert not attributions(text)[-1].hearsay


def test_quant_a_announces_whom_the_pronoun_stands_for() -> None:
    text = (
        "Un prêtre a parlé de tirs. "
        "Quant à un autre habitant de Melba, joint par l'AFP, il a signalé que les miliciens avaient riposté."
    )
    assert names(attributions(text)[-1]) == ["AFP", "un autre habitant"]


def test_a_surname_with_a_particle_goes_back_to_its_bearer() -> None:
    text = (
        "Le ministre Karim de Varneuil a dit que la route était coupée. "
        "M. de Varneuil a ajouté que le pont tenait."
    )
    assert names(attributions(text)[-1]) == ["Karim de Varneuil"]


def test_counted_fighters_are_nameless_and_the_group_is_not() -> None:
    two, group = (
        attributions(f"Le pont de Melba a été pris lundi, ont déclaré {who}.")[-1].sources[-1]
        for who in ("deux miliciens", "les miliciens")
    )
    assert two.anonymous
    assert not group.anonymous


def test_two_bodies_that_speak_as_one_are_named_together() -> None:
    text = "Le pont de Melba a été fermé, ont déclaré vendredi l'armée et la police."
    assert names(attributions(text)[-1]) == ["armée et police"]


def test_the_outlet_that_cites_a_source_stands_before_it_whenever_it_did_so() -> None:
    text = "Un obus a tué 14 personnes, selon une source hospitalière citée jeudi soir par l'Agence du Delta."
    (only,) = attributions(text)
    assert names(only) == ["Agence du Delta", "une source hospitalière"]


@pytest.mark.parametrize(
    ("document", "name"),
    [
        ("un nouveau bilan communiqué jeudi par le préfet Moussa Danté", "Moussa Danté"),
        ("un bilan diffusé le 12 mars par le ministère de la Défense", "le ministère de la Défense"),
        ("un bilan établi par l'armée", "l'armée"),
        ("un décompte dressé par des témoins", "des témoins"),
    ],
)
def test_a_count_is_named_by_whoever_gave_it(document: str, name: str) -> None:
    (only,) = attributions(f"L'attaque de Melba a fait 14 morts, selon {document}.")
    assert names(only) == [name]


def test_a_published_report_stays_a_document() -> None:
    (only,) = attributions("L'attaque de Melba a fait 14 morts, d'après un rapport publié jeudi par l'ONU.")
    assert only.sources[-1].kind == "document"


def test_an_unnamed_speaker_keeps_the_words_that_brought_him_in() -> None:
    text = (
        "« J'ai compté trente corps », raconte un marchand rencontré à Gao, qui préfère taire son nom. "
        "« Il y avait des enfants », ajoute-t-il."
    )
    assert [names(it) for it in attributions(text)] == [["un marchand rencontré à Gao"]] * 2
