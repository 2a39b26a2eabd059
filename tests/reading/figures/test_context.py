"""Whose a figure is, how it is asserted, and where it stands."""

import datetime as dt

import pytest

from selon.model import Attribution, Cue, Figure, Place, Time
from tests.reading.figures.reader import attribution, read_text, span


def only(text: str, **given: object) -> Figure:
    found = read_text(text, **given)  # type: ignore[arg-type]
    assert len(found) == 1, [figure.text for figure in found]
    return found[0]


def cue(text: str, quote: str) -> Cue:
    return Cue(span=span(text, quote), lemma=quote)


def with_span(said: Attribution, at: tuple[int, int]) -> Attribution:
    """The attribution with its speaker named at `at`."""
    source = said.sources[0].model_copy(update={"span": at})
    return said.model_copy(update={"sources": (source,)})


def test_the_source_is_the_ultimate_one_of_the_innermost_attribution() -> None:
    text = "Le maire a dit que, selon un médecin, l'obus avait tué quatre civils."
    outer = attribution(text, "selon un médecin, l'obus avait tué quatre civils", "le maire")
    inner = attribution(text, "l'obus avait tué quatre civils", "un médecin")
    figure = only(text, attributions=(outer, inner))
    assert (figure.source, figure.attribution) == ("un médecin", inner.id)


def test_a_document_that_a_speaker_cites_yields_to_the_speaker() -> None:
    text = "«Le rapport dit qu'il reste 300 combattants», a lancé le général."
    outer = attribution(text, "Le rapport dit qu'il reste 300 combattants", "le général")
    inner = attribution(text, "il reste 300 combattants", "le rapport", kind="document")
    assert only(text, attributions=(outer, inner)).source == "le général"


def test_a_figure_outside_every_attribution_is_the_article_s_own() -> None:
    text = "L'obus a tué quatre civils. Le maire a déploré l'attaque."
    said = attribution(text, "l'attaque", "le maire")
    figure = only(text, attributions=(said,))
    assert (figure.source, figure.attribution) == (None, None)


def test_one_who_speaks_is_not_counted_among_the_victims_he_tells_of() -> None:
    text = "Un porte-parole de la mairie a déclaré que 12 soldats avaient été tués."
    said = attribution(text, "12 soldats avaient été tués", "Un porte-parole de la mairie")
    said = with_span(said, span(text, "Un porte-parole de la mairie"))
    assert only(text, attributions=(said,)).text == "12 soldats"


def test_a_wounded_man_who_speaks_is_counted() -> None:
    text = "Un soldat blessé a déclaré que 12 villageois avaient été tués."
    said = attribution(text, "12 villageois avaient été tués", "Un soldat blessé")
    said = with_span(said, span(text, "Un soldat blessé"))
    assert [f.text for f in read_text(text, attributions=(said,))] == ["Un soldat", "12 villageois"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("L'attaque a tué quatre civils.", "happened"),
        ("L'attaque aurait tué quatre civils.", "alleged"),
        ("Quatre civils auraient été tués.", "alleged"),
        ("L'attaque aurait fait quatre morts.", "alleged"),
        ("L'attaque n'a pas tué quatre civils.", "denied"),
        ("Le conflit n'a pas déplacé 2.000 personnes.", "denied"),
        ("Jusqu'à 400.000 personnes pourraient fuir la ville.", "conditional"),
        ("Le groupe risque de tuer quatre otages.", "conditional"),
        ("Le pays va envoyer 800 soldats.", "planned"),
        ("Le pays enverra 800 soldats.", "planned"),
        ("Le groupe ne compte plus que 300 combattants.", "happened"),
    ],
)
def test_negation_condition_and_forecast_are_carried_as_status(text: str, status: str) -> None:
    assert only(text).status == status


@pytest.mark.parametrize(
    ("stance", "status"),
    [("affirm", "happened"), ("deny", "denied"), ("accuse", "alleged"), ("forecast", "planned")],
)
def test_the_stance_of_the_attribution_counts_where_the_verb_says_nothing(stance: str, status: str) -> None:
    text = "Le porte-parole a parlé de quatre civils tués."
    said = attribution(text, "quatre civils tués", "le porte-parole", stance=stance)
    assert only(text, attributions=(said,)).status == status


def test_parts_point_to_their_whole() -> None:
    whole, children, women = read_text("Le raid a fait 22 morts, dont neuf enfants et quatre femmes.")
    assert (whole.part_of, children.part_of, women.part_of) == (None, whole.id, whole.id)
    assert (children.who, women.who) == ("children", "women")


def test_a_part_in_brackets_takes_the_measure_of_its_whole() -> None:
    whole, first, second = read_text("L'incendie a fait deux blessés (un pompier et un locataire).")
    assert [figure.measure for figure in (whole, first, second)] == ["wounded"] * 3
    assert (first.part_of, second.part_of) == (whole.id, whole.id)


def test_who_they_are_comes_from_the_noun() -> None:
    soldiers, civilians = read_text("La mine a tué trois soldats et deux villageois.")
    assert (soldiers.who, civilians.who) == ("soldiers", "civilians")


def test_a_running_toll_is_cumulative() -> None:
    assert only("Le bilan s'élève désormais à 53 morts.").cumulative
    assert not only("Le raid a fait 53 morts.").cumulative


def test_the_place_is_the_nearest_of_the_sentence() -> None:
    text = "À Tal Seif, le raid a fait 12 morts. À Marwa, une mine a tué trois soldats."
    places = [Place(span=span(text, name), name=name) for name in ("Tal Seif", "Marwa")]
    assert [figure.place for figure in read_text(text, places=places)] == ["Tal Seif", "Marwa"]


def test_a_metonym_is_no_place_of_a_figure() -> None:
    text = "Marwa a annoncé la mort de trois soldats."
    assert only(text, places=[Place(span=(0, 5), name="Marwa", metonym=True)]).place is None


def test_the_place_of_an_office_is_no_place_of_a_figure() -> None:
    text = "Le gouverneur de Marwa a déclaré que 12 soldats avaient été tués jeudi à Tal Seif."
    places = [Place(span=span(text, name), name=name) for name in ("Marwa", "Tal Seif")]
    said = attribution(text, "12 soldats avaient été tués jeudi à Tal Seif", "Le gouverneur de Marwa")
    said = with_span(said, span(text, "Le gouverneur de Marwa"))
    assert only(text, places=places, attributions=(said,)).place == "Tal Seif"


def test_of_a_town_and_its_country_the_town_is_the_place() -> None:
    text = "L'attentat commis mercredi à Marwa, au Mali, a fait 14 morts."
    town = Place(span=span(text, "Marwa"), name="Marwa", country="ML", kind="locality")
    country = Place(span=span(text, "Mali"), name="Mali", country="ML", kind="country")
    assert only(text, places=[town, country]).place == "Marwa"


PUBLISHED = {"earliest": "2015-06-20", "latest": "2015-06-20"}


def test_a_figure_holds_for_the_day_of_the_report() -> None:
    text = "Le raid de vendredi a fait 53 morts."
    time = Time(span=span(text, "vendredi"), type="DATE", value="2015-06-19", end=dt.date(2015, 6, 19))
    assert only(text, times=[time], published=PUBLISHED).as_of == dt.date(2015, 6, 20)


def test_an_older_figure_holds_for_its_own_day() -> None:
    text = "En mars 2012, un raid avait fait 53 morts."
    time = Time(span=span(text, "mars 2012"), type="DATE", value="2012-03", end=dt.date(2012, 3, 31))
    assert only(text, times=[time], published=PUBLISHED).as_of == dt.date(2012, 3, 31)


def test_a_report_of_an_unknown_week_gives_its_figures_no_day() -> None:
    wide = {"earliest": "2015-03-01", "latest": "2015-06-20"}
    assert only("Le raid a fait 53 morts.", published=wide).as_of is None


def test_nobody_says_when_an_earlier_toll_held() -> None:
    text = "Un précédent bilan faisait état de 17 morts."
    assert only(text, published=PUBLISHED).as_of is None


def test_nobody_says_when_a_toll_held_that_somebody_had_told_before() -> None:
    text = "Le gouverneur, qui avait d'abord parlé de 9 morts, en a annoncé 31."
    said = attribution(text, "9 morts", "Le gouverneur", cue=cue(text, "avait d'abord parlé"))
    assert read_text(text, attributions=[said], published=PUBLISHED)[0].as_of is None


def test_nobody_says_when_a_toll_held_that_the_words_behind_put_before() -> None:
    new, old = read_text("Le bilan est de 31 morts, contre 9 auparavant.", published=PUBLISHED)
    assert (new.as_of, old.as_of) == (dt.date(2015, 6, 20), None)


def test_a_number_inside_a_time_is_no_figure() -> None:
    text = "Les 12 derniers jours ont été calmes."
    time = Time(span=span(text, "12 derniers jours"), type="DURATION", value="P12D")
    assert read_text(text, times=[time]) == ()


def test_the_reason_names_the_word_that_settled_the_measure() -> None:
    text = "Une mine a tué trois soldats."
    (reason,) = only(text).why
    assert (reason.field, reason.span) == ("measure", span(text, "tué"))


def test_text_and_span_agree() -> None:
    text = "Titre de l'article\n\n« L’attaque a fait 14 morts », dont 5 assaillants."
    for figure in read_text(text):
        assert text[slice(*figure.span)] == figure.text
