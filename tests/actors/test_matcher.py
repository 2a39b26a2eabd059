from hypothesis import given
from hypothesis import strategies as st

from selon.actors import open_registry

REGISTRY = open_registry()


def found(text):
    return [(text[it.start : it.end], it.aliases[0].actor.id) for it in REGISTRY.matches(text)]


def test_longest_name_wins():
    assert found("Le Front populaire de libération de la Palestine a tiré") == [
        ("Front populaire de libération de la Palestine", "fplp")
    ]


def test_accents_hyphens_and_apostrophes_do_not_matter():
    for text in ("l’Etat islamique", "l'État islamique", "l'ÉTAT ISLAMIQUE"):
        assert [actor for _, actor in found(text)] == ["daech"]
    assert found("Médecins Sans Frontières") == [("Médecins Sans Frontières", "msf")]
    assert [actor for _, actor in found("Deutsche  Welle")] == ["deutsche-welle"]


def test_acronyms_match_to_the_letter():
    assert found("un camp de l'OIM") == [("OIM", "oim")]
    assert found("le pam et la map") == []


def test_names_of_papers_need_their_capital():
    assert found("il parcourt le monde") == []
    assert found("lu dans Le Monde") == [("Le Monde", "le-monde")]


def test_loaded_label_is_told_from_the_bare_name():
    roles = [it.aliases[0].role for it in REGISTRY.matches("le régime de Kiev, puis Kiev")]
    assert roles == ["loaded", "capital"]


@given(
    st.lists(st.sampled_from(["Daech", "l'ONU", "à", "Kiev", "Al-Qaïda", "«", "en", "Irak", "MSF", ",", "و"]))
)
def test_matches_stand_in_the_text_in_order_without_overlap(words):
    text = " ".join(words)
    end = 0
    for match in REGISTRY.matches(text):
        assert end <= match.start < match.end <= len(text)
        end = match.end
