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


def test_an_outlet_that_the_text_cites_is_not_its_own() -> None:
    text = f"{TITLE}\n\nLe maire a parlé à Al-Manar dans la soirée, devant la mairie.\n\n{BODY}"
    assert selon.open_article(text.encode()).outlet is None
