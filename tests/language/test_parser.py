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


@pytest.mark.parametrize(
    ("text", "object_"),
    [
        ("Les rebelles contrôlent Léré.", "Léré"),
        ("Les rebelles contrôlent toujours Léré, au Mali, a assuré le maire.", "Léré"),
        ("Les islamistes contrôlent le nord du pays.", "nord"),
    ],
)
def test_a_plural_verb_taken_for_an_adjective_heads_its_clause(text: str, object_: str) -> None:
    doc = open_pack("fr").parser.parse(text)
    verb = next(token for token in doc if token.text == "contrôlent")
    assert (verb.pos_, verb.lemma_, verb.dep_) == ("VERB", "contrôler", "ROOT")
    assert {(child.dep_, child.text) for child in verb.children} >= {("obj", object_)}
    assert any(child.dep_ == "nsubj" for child in verb.children)


def test_a_true_adjective_stays_one() -> None:
    doc = open_pack("fr").parser.parse("Les combats violents ont repris près des maisons récentes.")
    assert [token.text for token in doc if token.pos_ == "ADJ"] == ["violents", "récentes"]


def test_a_repaired_text_keeps_its_offsets_and_sentences() -> None:
    text = "Les rebelles contrôlent Léré.\n\nLes soldats sont partis."
    doc = open_pack("fr").parser.parse(text)
    assert doc.text == text
    assert [sentence.start_char for sentence in doc.sents][-1] == text.index("Les soldats")
