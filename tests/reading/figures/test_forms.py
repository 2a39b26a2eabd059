"""Forms of French nouns and verbs made by rule."""

import pytest

from selon.language import open_pack

FORMS = open_pack("fr").grammar("figures_forms")


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("soldats", "soldat"),
        ("généraux", "général"),
        ("combattantes", "combattant"),
        ("infirmières", "infirmier"),
        ("policière", "policier"),
        ("blessées", "blessé"),
        ("agricultrices", "agriculteur"),
        ("chrétiennes", "chrétien"),
        ("vices-ministres", "ministre"),
        ("camions-citernes", "camion-citerne"),
        ("ex-otages", "otage"),
    ],
)
def test_finds_the_base_of_a_noun(word: str, base: str) -> None:
    assert base in set(FORMS.noun_bases(word))


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("tuer", ["tuent", "tuait", "tuèrent", "tuerait", "tuant"]),
        ("enlever", ["enlève", "enlevait", "enlèveront"]),
        ("libérer", ["libèrent", "libérait"]),
        ("égorger", ["égorgeant", "égorgea", "égorgèrent"]),
        ("déplacer", ["déplaçant", "déplaça"]),
        ("noyer", ["noient", "noyait"]),
        ("périr", ["périssent", "périrent", "périra"]),
    ],
)
def test_makes_the_finite_forms_of_a_verb(verb: str, forms: list[str]) -> None:
    made = dict(FORMS.verb_forms(verb))
    assert [form for form in forms if made.get(form, True)] == []


@pytest.mark.parametrize(
    ("verb", "participle", "form"),
    [("tuer", None, "tuées"), ("périr", None, "péri"), ("détruire", "détruit", "détruites")],
)
def test_tells_past_participles_apart(verb: str, participle: str | None, form: str) -> None:
    assert (form, True) in set(FORMS.verb_forms(verb, participle))
