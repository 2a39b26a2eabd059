"""The section of a text-only page."""

import pytest

import selon

TITLE = "Valombre : deux écoles fermées après une nuit de combats"
BODY = """Le maire a indiqué que deux écoles du quartier nord ont été fermées après les combats.

Les habitants du quartier ont quitté leurs maisons et attendent une aide de la préfecture."""


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Accueil > Monde > Conflits", "Conflits"),
        ("Accueil / International / Moyen-Orient", "Moyen-Orient"),
        ("Accueil > Actualités > Société • • vendredi 24 juillet 2020 à 09h31min", "Société"),
        (f"Accueil › Monde › {TITLE}", "Monde"),
        ("Accueil > Monde > Valombre : deux écoles...", "Monde"),
        ("Accueil | Par Hélène Marsan | 30 septembre 2018", None),
        ("Monde", None),
    ],
)
def test_the_last_crumb_is_the_section(line: str, section: str | None) -> None:
    article = selon.open_article(f"Contact\n{line}\n\n{TITLE}\n\n{BODY}".encode())
    assert article.section == section
    assert article.text == f"{TITLE}\n\n{BODY}"
