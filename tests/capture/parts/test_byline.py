"""Who signs: the head of a page without its outlet, and the lines about the headline."""

import pytest

import selon

TITLE = "Valombre : deux écoles fermées après une nuit de combats"
BODY = """Le maire a indiqué que deux écoles du quartier nord ont été fermées après les combats.

Les habitants du quartier ont quitté leurs maisons et attendent une aide de la préfecture."""
HTML = (
    '<html lang="fr"><head><title>{0}</title><meta property="og:site_name" content="Le Courrier du Fleuve">'
    '<meta name="author" content="{1}"></head><body><article><h1>{0}</h1><p>{2}</p></article></body></html>'
)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Par Hélène Marsan, à Valombre", "Hélène Marsan"),
        ("Par Hélène MARSAN - 05:01 - Temps de lecture : 2 min", "Hélène MARSAN"),
        ("par Hélène Marsan\npublié le 3 mai 2019 à 16h28", "Hélène Marsan"),
        ("Par Hélène Marsan et Luc Anselin", "Hélène Marsan et Luc Anselin"),
        (
            "Le Phare | 04.05.2015 à 13h36 • Mis à jour le 05.05.2015 à 20h13 | Par Hélène Marsan",
            "Hélène Marsan",
        ),
        ("De notre correspondante à Valombre, Hélène Marsan", "Hélène Marsan"),
        ("Ouest-Rivage Recueilli par Hélène Marsan. Publié le 02/11/2023 à 14h49", "Hélène Marsan"),
        ("Par\nHélène Marsan\n4 novembre 2020", "Hélène Marsan"),
        ("Hélène Marsan\n4 novembre 2020 à 06h00", "Hélène Marsan"),
        ("Hélène Marsan et Luc Anselin\nPublié le 02/11/23 à 16h33", "Hélène Marsan et Luc Anselin"),
        ("AA / Valombre / Hélène Marsan", "Hélène Marsan"),
        ("Burkina Faso\n4 novembre 2020", None),
        ("Short Url\nPublié le samedi 2 janvier 2021", None),
        ("Par Le Figaro et AFP", None),
        ("Vidéo par Hélène Marsan", None),
    ],
)
def test_the_line_under_the_headline_signs(line: str, name: str | None) -> None:
    article = selon.open_article(f"Accueil\nMonde\n\n{TITLE}\n\n{line}\n\n{BODY}".encode())
    assert article.byline == name
    assert article.text == f"{TITLE}\n\n{BODY}"


def test_a_signature_may_stand_above_the_headline() -> None:
    page = f"Accueil | Par Hélène Marsan | 30 septembre 2018\n\n{TITLE}\n\n{BODY}"
    article = selon.open_article(page.encode())
    assert (article.byline, article.title) == ("Hélène Marsan", TITLE)


def test_a_signature_may_stand_below_the_text() -> None:
    assert (
        selon.open_article(f"{TITLE}\n\n{BODY}\n\nAuteure : Hélène Marsan".encode()).byline == "Hélène Marsan"
    )


def test_an_agency_that_signs_leaves_no_place_for_the_next_articles_author() -> None:
    page = f"Accueil\n\n{TITLE}\n\nAFP 30 avril 2015 à 07:19\n\nPar Hélène Marsan\n\n{BODY}"
    article = selon.open_article(page.encode())
    assert (article.byline, article.credits) == (None, ("AFP",))


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("Hélène Marsan", "Hélène Marsan"),
        ("Par Hélène Marsan", "Hélène Marsan"),
        ("Hélène Marsan, Le Courrier du Fleuve", "Hélène Marsan"),
        ("Le Courrier du Fleuve", None),
        ("courrierdufleuve.com", None),
        ("La rédaction", None),
        ("Le Monde.fr avec AFP", None),
    ],
)
def test_the_head_names_people_not_outlets(author: str, name: str | None) -> None:
    assert selon.open_article(HTML.format(TITLE, author, BODY).encode()).byline == name


def test_an_outlet_given_as_the_author_is_a_credit() -> None:
    assert selon.open_article(HTML.format(TITLE, "The Wall Street Journal", BODY).encode()).credits == (
        "The Wall Street Journal",
    )


def test_a_name_on_the_last_line_signs() -> None:
    article = selon.open_article(f"Accueil\n\n{TITLE}\n\n{BODY}\n\nHélène Marsan".encode())
    assert (article.byline, article.text) == ("Hélène Marsan", f"{TITLE}\n\n{BODY}")


def test_the_outlet_does_not_sign() -> None:
    page = f"Accueil\n\n{TITLE}\n\njeudi 13 juin 2019, par Rivage Libre\n\n{BODY}\n\n© 2019 Rivage Libre"
    article = selon.open_article(page.encode())
    assert (article.byline, article.outlet) == (None, "Rivage Libre")
