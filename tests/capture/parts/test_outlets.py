"""The outlet of a text-only page that has no address."""

import pytest

import selon

TITLE = "Valombre : deux écoles fermées après des combats"
BODY = """Le maire a indiqué que deux écoles du quartier nord ont été fermées après les combats.

Les habitants du quartier ont quitté leurs maisons et attendent une aide de la préfecture."""


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("À propos d'Al-Manar", "Al-Manar"),
        ("Suivez RFI sur Facebook", "RFI"),
        ("Suivez-nous sur Twitter : @lemondefr", "Le Monde"),
        ("contact@almanar.com.lb", "Al-Manar"),
        ("www.presstv.ir", "Press TV"),
        ("facebook.com/lorientlejour", "L'Orient-Le Jour"),
        ("Copyright © 2017 Al-Alam. Tous droits réservés", "Al-Alam"),
        ("Tous droits réservés. L'Orient-Le Jour", "L'Orient-Le Jour"),
        ("Le site de la chaîne Al-Manar", "Al-Manar"),
        ("Al-Manar", "Al-Manar"),
        ("Le Monde\nCourrier International", None),
        ("@un_lecteur", None),
    ],
)
def test_the_frame_names_its_outlet(line: str, name: str | None) -> None:
    article = selon.open_article(f"{TITLE}\n\n{BODY}\n\nAccueil\nContact\n{line}\n".encode())
    assert article.outlet == name
    assert article.text == f"{TITLE}\n\n{BODY}"


@pytest.mark.parametrize("line", ["Al-Manar | Actualités", "Le Monde.fr", "RFI - Actualités"])
def test_the_head_of_a_page_names_its_outlet(line: str) -> None:
    article = selon.open_article(f"{line}\n\n{TITLE}\n\n{BODY}".encode())
    assert article.outlet in {"Al-Manar", "Le Monde", "RFI"}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2020 Le Courrier du Fleuve. Tous droits réservés.", "Le Courrier du Fleuve"),
        ("© 1997-2021 Radio Fleuve International", "Radio Fleuve International"),
        ("Copyright © 2012-2020\nLe Courrier du Fleuve", "Le Courrier du Fleuve"),
        ("Le Phare Bleu\n© 2019 LE PHARE BLEU TOUS DROITS RESERVES", "Le Phare Bleu"),
        ("© 2020 fleuve.info, détenu par Rivages", "fleuve.info"),
        ("© Le Monde.fr | CGV | Fréquentation certifiée", "Le Monde"),
        ("© 2024 - Agence France-Presse. Tous droits réservés.", None),
        ("© Jean Untel", None),
        ("Facebook\nTwitter", None),
        ("Magazine", None),
        ("Le Monde", None),
    ],
)
def test_a_line_of_rights_names_the_owner(line: str, name: str | None) -> None:
    article = selon.open_article(f"{TITLE}\n\n{BODY}\n\nContact\n{line}\n".encode())
    assert article.outlet == name


def test_the_name_behind_the_headline_is_the_outlets() -> None:
    page = f"{TITLE} | Le Phare de Valombre\n\nAccueil\n\n{TITLE}\n\n{BODY}"
    article = selon.open_article(page.encode())
    assert (article.outlet, article.title) == ("Le Phare de Valombre", TITLE)


def test_a_page_without_heading_is_called_by_its_documents_title() -> None:
    html = (
        f'<html lang="fr"><head><title>{TITLE} ‹ Rivages</title></head><body><div>{BODY}</div></body></html>'
    )
    article = selon.open_article(html.encode())
    assert (article.title, article.outlet) == (TITLE, "Rivages")


def test_an_outlet_that_the_text_cites_is_not_its_own() -> None:
    text = f"{TITLE}\n\nLe maire a parlé à Al-Manar dans la soirée, devant la mairie.\n\n{BODY}"
    assert selon.open_article(text.encode()).outlet is None
