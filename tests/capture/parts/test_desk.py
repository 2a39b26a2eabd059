"""The bracket in which a desk signs off is not the article's."""

import pytest

import selon
from selon.capture.parts.desk import before_desk
from selon.language import open_pack
from tests.capture import samples

TEXT = f"{samples.TITLE}\n\n{samples.FIRST}\n\n{samples.SECOND}"
SIGNED = [
    "(Jeanne Morel, édité par Luc Anselin)",
    "(Jeanne Morel, avec Karim Sabre à Valombre ; édité par Luc Anselin).",
    "(Reportage de Karim Sabre, version française Jeanne Morel)",
    "[Karim Sabre ; reporting by Jeanne Morel]",
]
TOLD = [
    "Il a lu un roman (un recueil édité par une maison de Valombre).",
    "L'armée a repris le pont (Croix-Verte).",
    "Le recueil est édité par une maison de Valombre.",
]


@pytest.mark.parametrize("bracket", SIGNED)
@pytest.mark.parametrize("joint", ["\n\n", " "])
def test_the_bracket_goes_whether_it_has_its_own_line_or_ends_one(bracket: str, joint: str) -> None:
    assert selon.open_article(f"{TEXT}{joint}{bracket}".encode()).text == TEXT


@pytest.mark.parametrize("line", TOLD)
def test_what_the_text_says_stays(line: str) -> None:
    assert before_desk(line, open_pack("fr")) == len(line)


def test_a_bracket_in_html_goes_as_well() -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in (samples.FIRST, samples.SECOND, samples.THIRD))
    article = f"<h1>{samples.TITLE}</h1>{paragraphs[:-4]} {SIGNED[0]}</p>"
    page = f"<html lang='fr'><body><article>{article}</article></body></html>"
    assert selon.open_article(page.encode()).text.endswith(samples.THIRD)
