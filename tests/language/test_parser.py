"""The parser keeps offsets."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selon.errors import MissingModel
from selon.language import open_pack
from selon.language.parser import Parser

PARSER = open_pack("fr").parser
TEXT = "L’armée s’est retirée.\n\nElle a perdu 3\u202f000 hommes"


@settings(deadline=None)
@given(st.text())
def test_normalising_never_changes_the_length(text: str) -> None:
    assert len(PARSER.normalise(text)) == len(text)


def test_typographic_signs_become_plain_ones() -> None:
    assert PARSER.normalise("l’« eau » à 3\u202f000") == "l'« eau » à 3 000"


def test_offsets_are_those_of_the_text_as_given() -> None:
    doc = PARSER.parse(TEXT)
    assert len(doc.text) == len(TEXT)
    (token,) = [token for token in doc if token.text == "hommes"]
    assert TEXT[token.idx : token.idx + len(token)] == "hommes"


def test_no_sentence_runs_over_a_blank_line() -> None:
    doc = PARSER.parse("Le marché de Gao\n\nLe maire a parlé")
    starts = [sentence.text.split()[0] for sentence in doc.sents]
    assert len(starts) >= 2
    assert not any("Gao" in sentence.text and "maire" in sentence.text for sentence in doc.sents)


def test_many_texts_come_back_in_order() -> None:
    texts = ["Un homme parle.", "Deux femmes marchent.", "Trois soldats dorment."]
    assert [doc.text for doc in PARSER.parse_all(texts)] == texts


def test_a_model_that_is_not_installed_is_named() -> None:
    with pytest.raises(MissingModel, match=r"SELON-E202: .*pip install xx-no-such-model"):
        Parser("xx_no_such_model", {}).parse("Bonjour")
