"""Forms of French verbs of saying."""

import pytest

from selon.language.fr.cue_forms import forms, split_reflexive, variants


@pytest.mark.parametrize(
    ("verb", "some"),
    [
        ("annoncer", {"annonce", "annonçait", "annonçant", "annoncées"}),
        ("révéler", {"révèle", "révélait", "révélé"}),
        ("appeler", {"appelle", "appelait", "appellera"}),
        ("démentir", {"dément", "démentent", "démentant"}),
        ("avertir", {"avertit", "avertissent", "avertissant"}),
        ("prédire", {"prédit", "prédisent", "prédisant"}),
        ("promettre", {"promet", "promettait", "promis"}),
        ("exiger", {"exige", "exigeait", "exigeant"}),
        ("reconnaître", {"reconnaît", "reconnu", "reconnaissant"}),
        ("se plaindre", {"se plaint"}),
    ],
)
def test_forms_hold_what_reports_use(verb: str, some: set[str]) -> None:
    assert some <= {form for form, _ in forms(verb)}


def test_kinds_tell_participles_from_finite_forms() -> None:
    kinds = dict(forms("affirmer"))
    assert (kinds["affirme"], kinds["affirmant"], kinds["affirmée"], kinds["affirmer"]) == (
        "fin",
        "ger",
        "past",
        "inf",
    )


def test_reflexive_lemmas_are_split() -> None:
    assert split_reflexive("s'en prendre") == ("prendre", True, "en")
    assert split_reflexive("se plaindre") == ("plaindre", True, "")
    assert split_reflexive("dire") == ("dire", False, "")


def test_last_preposition_varies() -> None:
    assert set(variants(("aux", "dires", "de"))) == {
        ("aux", "dires", "de"),
        ("aux", "dires", "d'"),
        ("aux", "dires", "du"),
        ("aux", "dires", "des"),
    }
