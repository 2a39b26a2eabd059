"""The title of a text-only page."""

import pytest

import selon
from tests.capture import samples

BODY = [samples.FIRST, samples.SECOND, samples.THIRD]


@pytest.mark.parametrize("above", ["Le Courrier du Delta", "Gazette", "Le Courrier du Delta\n\nMonde"])
@pytest.mark.parametrize("sentences", [1, 2, 3])
def test_the_name_of_an_unlisted_outlet_is_no_title(above: str, sentences: int) -> None:
    text = "\n\n".join((samples.TITLE, *BODY[:sentences]))
    article = selon.open_article(f"{above}\n\n{text}".encode())
    assert article.title == samples.TITLE
    assert article.text == text


def test_a_name_that_the_text_speaks_of_is_a_title() -> None:
    body = "Amina Delorme a dirigé la mission de Valombre pendant huit ans, jusqu'à la trêve de mars."
    article = selon.open_article(f"Amina Delorme\n\nUne vie au bord du fleuve\n\n{body}".encode())
    assert article.title == "Amina Delorme"


def test_a_short_headline_above_a_standfirst_is_a_title() -> None:
    standfirst = "Dix camions de farine attendent au poste de la frontière nord"
    article = selon.open_article("\n\n".join(("Carnage à l'aube", standfirst, *BODY)).encode())
    assert article.title == "Carnage à l'aube"
