"""Credits, outlet and byline."""

import pytest

import selon
from selon import Article

BODY = """Le maire a indiqué que deux écoles du quartier nord ont été fermées après les combats.

Les habitants du quartier ont quitté leurs maisons et attendent une aide de la préfecture."""
TITLE = "Valombre : deux écoles fermées après des combats"


def opened(line: str, **given: str) -> Article:
    return selon.open_article(f"{TITLE}\n\n{BODY}\n\n{line}\n".encode(), **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Source: Al-Alam, AFP", ("Al-Alam", "AFP")),
        ("Sources : Reuters et agences", ("Reuters", "agences")),
        ("Source : agences et rédaction", ("agences", "rédaction")),
        ("Source : Le Môle, Agence du Ponton", ("Môle", "Agence du Ponton")),
        ("Avec AFP", ("AFP",)),
        ("(Avec l'AFP et Reuters)", ("AFP", "Reuters")),
        ("avec agences", ("agences",)),
        ("(Reuters)", ("Reuters",)),
        ("AFP/VNA/CVN", ("AFP", "VNA", "CVN")),
        ("Le Monde avec AFP", ("AFP",)),
        ("Par l'AFP", ("AFP",)),
        ("(MAP)", ("MAP",)),
        ("APS", ("APS",)),
        ("(Sputnik)", ("Sputnik",)),
        ("ats, afp", ("ats", "afp")),
        ("Belga/AFP", ("Belga", "AFP")),
        ("Sources : ATS, Belga", ("ATS", "Belga")),
        ("H. Marsan avec agences", ("agences",)),
        ("franceinfo avec AFP", ("AFP",)),
        ("Rédaction et agences", ("Rédaction", "agences")),
        ("Source de l'article : Reuters", ("Reuters",)),
        ("Traduit par Le Fleuve - Source : Tasnim", ("Tasnim",)),
        ("Écrit par l'AFP", ("AFP",)),
        ("Le Monde.fr avec AFP | 05.07.2011 à 22h09 • Mis à jour le 05.07.2011 à 22h09", ("AFP",)),
        ("20 juin 2019 à 12h32 par AFP", ("AFP",)),
        ("mercredi 2 mars 2022 ATS", ("ATS",)),
        ("Par Le Figaro et AFP", ("Le Figaro", "AFP")),
        ("D'après les informations de Jeanne Morel de CBC", ("CBC",)),
        ("CGU", ()),
        ("FAQ | CGV | RSS", ()),
        ("Médias | Presse", ()),
        ("Facebook | YouTube", ()),
        ("©REUTERS/ Jean Untel", ()),
        ("Photo : AFP", ()),
        ("Lire aussi : ce que dit l'AFP", ()),
    ],
)
def test_source_lines(line: str, names: tuple[str, ...]) -> None:
    article = opened(line)
    assert article.credits == names
    assert article.text == f"{TITLE}\n\n{BODY}"


@pytest.mark.parametrize(
    ("dateline", "name"),
    [
        ("VALOMBRE (Reuters) - ", "Reuters"),
        ("VALOMBRE, SANA - ", "SANA"),
        ("Valombre-SANA- ", "SANA"),
        ("VALOMBRE - (MAP) ", "MAP"),
        ("Valombre (AFP) ", "AFP"),
        ("Valombre/AFP - ", "AFP"),
        ("VALOMBRE, 12 mai - Sputnik. ", "Sputnik"),
        ("VALOMBRE, 12 mai. /TASS/. ", "TASS"),
        ("[AFP] ", "AFP"),
        ("AFP - ", "AFP"),
        ("AA/Tunis/ Hélène Marsan ", "AA"),
        ("VALOMBRE (République du Fleuve) (AFP) — ", "AFP"),
        ("Valombre, 3 mai (Xinhua) -- ", "Xinhua"),
    ],
)
def test_a_dateline_names_its_agency(dateline: str, name: str) -> None:
    text = f"{TITLE}\n\n{dateline}{BODY}"
    assert selon.open_article(text.encode()).credits == (name,)


@pytest.mark.parametrize(
    ("end", "names"),
    [(" (AFP)", ("AFP",)), (" / ats-afp", ("ats", "afp")), (" (ats/hm)", ("ats", "hm")), (" AFP", ("AFP",))],
)
def test_an_agency_at_the_end_of_the_text(end: str, names: tuple[str, ...]) -> None:
    assert selon.open_article(f"{TITLE}\n\n{BODY}{end}".encode()).credits == names


def test_an_agencys_name_in_a_menu_far_above_is_no_credit() -> None:
    assert selon.open_article(f"Accueil\nMENA\n\n{TITLE}\n\n{BODY}".encode()).credits == ()


def test_a_source_within_a_sentence_is_no_credit() -> None:
    text = f"{TITLE}\n\nSelon l'AFP, la route du sud reste coupée par les tirs.\n\n{BODY}"
    assert selon.open_article(text.encode()).credits == ()


def test_the_outlet_is_told_by_its_address() -> None:
    assert opened("", url="https://www.lemonde.fr/international/article/valombre").outlet == "Le Monde"
    assert opened("", url="https://fr.sputniknews.africa/x.html").outlet == "Sputnik"


def test_the_outlet_is_told_by_a_copyright_line() -> None:
    assert opened("© 2019 Copyright RFI - Tous droits réservés").outlet == "RFI"


def test_a_name_above_the_headline_and_beside_the_copyright_sign_is_the_outlet() -> None:
    page = f"Le Phare de Valombre\n\n{TITLE}\n\n{TITLE}\n\n{BODY}\n\n© Le Phare de Valombre, 2031"
    assert selon.open_article(page.encode()).outlet == "Le Phare de Valombre"


def test_an_outlets_name_in_small_letters_is_a_common_word() -> None:
    assert opened("Newsletter : recevez l’essentiel chaque matin").outlet is None


def test_the_first_line_may_be_the_address() -> None:
    article = selon.open_article(f"https://www.20minutes.fr/monde/1-valombre\n\n{TITLE}\n\n{BODY}".encode())
    assert (article.url, article.outlet) == ("https://www.20minutes.fr/monde/1-valombre", "20 Minutes")
    assert article.title == TITLE


def test_a_byline_under_the_headline() -> None:
    article = selon.open_article(f"Accueil\n\n{TITLE}\n\nPar Hélène Marsan, à Valombre\n\n{BODY}".encode())
    assert article.byline == "Hélène Marsan"
    assert "Marsan" not in article.text
