"""Which line of a text-only page is the headline."""

import pytest

import selon

TITLE = "Valombre : deux écoles fermées après une nuit de combats"
STANDFIRST = "Le maire de Valombre a fermé deux écoles. Les combats de la nuit ont touché le quartier nord."
BODY = """Le maire a indiqué que deux écoles du quartier nord ont été fermées après les combats de la nuit.

Les habitants du quartier ont quitté leurs maisons et attendent une aide de la préfecture.

Les secours demandent de la farine, car les routes du sud restent coupées."""
PAGES = {
    "menu above": f"Les directs du jour\nLe maire et la ville\n\n{TITLE}\n\nPublié le 3 mai 2019\n\n{BODY}",
    "standfirst below": f"Accueil\n\n{TITLE}\n\nPublié le 3 mai 2019\n\n{STANDFIRST}\n\n{BODY}",
    "standfirst above the stamp": f"Accueil\n\n{TITLE}\n\n{STANDFIRST}\n\n3 mai 2019 à 10h42\n\n{BODY}",
    "tags below": f"3 mai 2019\n\n{TITLE}\n\nLa Préfecture, Les Écoles, Maire de Valombre\n\n{BODY}",
    "signature below": f"Accueil\n\n{TITLE}\n\nPar Hélène Marsan\n\n{BODY}",
    "outlet above": f"Le Phare et la Rive\n\n{TITLE}\n\n{BODY}",
    "advertisement above": f"Votre publicité ici avec RIVAGE\n\n{TITLE}\n\n3 mai 2019, 09:39\n\n{BODY}",
}


@pytest.mark.parametrize("page", PAGES)
def test_the_headline_of_a_page(page: str) -> None:
    article = selon.open_article(PAGES[page].encode())
    assert article.title == TITLE
    assert article.text.endswith(BODY)


@pytest.mark.parametrize("mark", ["?", "!"])
def test_a_question_may_be_a_headline(mark: str) -> None:
    asked = f"Valombre : qui a fermé les deux écoles du quartier nord {mark}"
    article = selon.open_article(f"Accueil\n\nLe Phare et la Rive\n\n{asked}\n\n{BODY}".encode())
    assert article.title == asked
    assert article.text == f"{asked}\n\n{BODY}"


def test_a_line_end_within_a_sentence_is_mended() -> None:
    broken = BODY.replace(
        "après les combats", "après les combats\nqui ont touché toute la nuit les rues du nord et"
    )
    article = selon.open_article(f"{TITLE}\n\n{broken}".encode())
    assert article.text == f"{TITLE}\n\n" + broken.replace("combats\nqui", "combats qui")
